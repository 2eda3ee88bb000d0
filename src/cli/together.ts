import type { ColumnTable } from "arquero";
import type { Cell } from "../corpus/article.js";
import { beside } from "../evidence/beside.js";
import { columnOf, withColumn } from "../evidence/columns.js";
import type { Evidence } from "../evidence/evidence.js";

/** What a joined column is called while a table is made. */
const JOINED = "\0joined";

/** Columns of tables that name a group: what another is held against. */
const GROUPS = ["first", "one", "two"];

/**
 * A table that gathers by one column, made by several: their values are joined, and parted again in its result.
 *
 * @example together(evidence, "year,language", (all, by) => frameShares(all, { by }))
 */
export function together(evidence: readonly Evidence[], by: string, make: (evidence: Evidence[], by: string) => ColumnTable): ColumnTable {
  const columns = by.split(",");
  if (columns.length === 1) return make([...evidence], by);
  const made = make(
    withColumn(evidence, JOINED, (article) => JSON.stringify(columns.map((column) => columnOf(article, column)))),
    JOINED,
  );
  const cellsOf = (name: string) => [...(made.array(name) as unknown as string[])].map((value) => JSON.parse(value) as Cell[]);
  const parted = (name: string, called: (column: string) => string) =>
    columns.map((column, at) => [called(column), cellsOf(name).map((cells) => cells[at]!)] as const);
  const names = made.columnNames();
  return beside(
    Object.fromEntries(names.includes(JOINED) ? parted(JOINED, (column) => column) : []),
    Object.fromEntries(
      names
        .filter((name) => name !== JOINED)
        .flatMap((name) => (GROUPS.includes(name) ? parted(name, (column) => `${name} ${column}`) : [[name, made.array(name)] as const])),
    ) as Record<string, unknown[]>,
  );
}
