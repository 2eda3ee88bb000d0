import type { ColumnTable } from "arquero";
import { DataProblem } from "../corpus/problem.js";
import { rowsOf } from "../figures/figure.js";

/**
 * A DataFrame of danfojs as far as it is named here, so that programs compile where danfojs-node is not installed;
 * `toDataFrame<import("danfojs-node").DataFrame>(table)` has its own type.
 */
export interface Frame {
  columns: string[];
  /** Rows and columns. */
  shape: number[];
  head(rows?: number): Frame;
  print(): void;
  // biome-ignore lint/suspicious/noExplicitAny: the rest is danfojs's
  [member: string]: any;
}

/**
 * A table as a DataFrame of danfojs, for those who think in pandas. danfojs-node is an optional peer:
 * install it beside this package.
 *
 * @throws Error where danfojs-node is not installed.
 * @example const frame = await toDataFrame(stance(evidence)); frame.head().print()
 */
export async function toDataFrame<T = Frame>(table: ColumnTable): Promise<T> {
  let danfo: { DataFrame: new (rows: unknown, options: { columns: string[] }) => unknown };
  try {
    danfo = (await quietly(() => import("danfojs-node"))) as unknown as typeof danfo;
  } catch (error) {
    throw new DataProblem("danfojs-node is not installed", {
      value: error instanceof Error ? error.message : String(error),
      fix: "npm install danfojs-node",
    });
  }
  return new danfo.DataFrame(rowsOf(table), { columns: table.columnNames() }) as T;
}

/** danfojs' tensor library greets every importer on standard error. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const write = process.stderr.write.bind(process.stderr);
  process.stderr.write = (() => true) as typeof process.stderr.write;
  try {
    return await load();
  } finally {
    process.stderr.write = write;
  }
}
