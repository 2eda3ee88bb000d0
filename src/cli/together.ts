import { type ColumnTable, table } from "arquero";
import type { Cell } from "../corpus/article.js";
import { columnOf, withColumn } from "../evidence/columns.js";
import type { Evidence } from "../evidence/evidence.js";

/** What a joined column is called while a table is made. */
const JOINED = "\0joined";

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
  const parted = new Map<string, Cell[]>();
  for (const name of made.columnNames()) {
    const values = made.array(name) as unknown as Cell[];
    if (name !== JOINED && name !== "first") parted.set(name, [...values]);
    else {
      const cells = [...values].map((value) => JSON.parse(String(value)) as Cell[]);
      for (const [at, column] of columns.entries())
        parted.set(
          name === "first" ? `first ${column}` : column,
          cells.map((cell) => cell[at]!),
        );
    }
  }
  return table(Object.fromEntries(parted));
}
