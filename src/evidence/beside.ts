import { type ColumnTable, table } from "arquero";
import { DataProblem } from "../corpus/problem.js";

type Columns = Record<string, readonly unknown[]>;

/**
 * A table of what was gathered by some columns of the articles: those, and beside them the table's own.
 *
 * @throws DataProblem where an article's column is called as one of the table's own: one would hide the other.
 * @example beside({ year: [2024, 2025] }, { n: [1, 2] })
 */
export function beside(by: Columns, own: Columns): ColumnTable {
  const twice = Object.keys(by).find((name) => Object.hasOwn(own, name));
  if (twice !== undefined)
    throw new DataProblem("column called as one of the table's own", { value: twice, fix: "rename it in the corpus, or with withColumn" });
  return table({ ...by, ...own } as Parameters<typeof table>[0]);
}
