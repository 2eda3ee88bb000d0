import type { Cell } from "../corpus/article.js";
import { periodsIn } from "../corpus/date.js";
import { DataProblem } from "../corpus/problem.js";
import { suggest } from "../corpus/suggest.js";
import type { Evidence } from "./evidence.js";

/** What of an article or its evidence can be grouped by. */
export type Placed = Pick<Evidence, "id" | "date" | "outlet" | "columns"> & { language: Evidence["language"] | null };

/** Articles in one fixed order, by date and id, so that results do not depend on the order they came in. */
export function inOrder(evidence: readonly Evidence[]): Evidence[] {
  const key = ({ date, id }: Evidence) => `${date ?? "9999"}\0${id}`;
  return [...evidence].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/**
 * What an article can be grouped by: article, date, year, quarter, month, week, language, outlet, and its own columns.
 * Periods come from the date; a column of the article's own that is called so counts where there is none.
 *
 * @example evidence.map((article) => columnsOf(article).outlet)
 */
export function columnsOf({ id, date, language, outlet, columns }: Placed): Record<string, Cell> {
  const periods = Object.entries(periodsIn(date)).map(([name, value]) => [name, value ?? columns[name] ?? null] as const);
  return { ...columns, article: id, date, ...Object.fromEntries(periods), language, outlet };
}

/**
 * The value of a column for an article.
 *
 * @throws DataProblem for a column that no article has, with "did you mean".
 */
export function columnOf(evidence: Placed, column: string): Cell {
  const columns = columnsOf(evidence);
  if (Object.hasOwn(columns, column)) return columns[column]!;
  throw new DataProblem("unknown column", { value: column, record: evidence.id, fix: suggest(column, Object.keys(columns)) });
}

/**
 * Checks that articles are chosen: every value stands in its column, and some article meets all conditions.
 *
 * @throws DataProblem for an unknown column or value, with "did you mean", or where no article is left.
 */
export function chosen<T extends Placed>(evidence: readonly T[], conditions: Where): T[] {
  for (const [column, wanted] of Object.entries(conditions)) {
    const known = [...new Set(evidence.map((article) => String(columnOf(article, column))))].sort();
    const missing = [wanted].flat().find((one) => !known.includes(String(one)));
    if (missing !== undefined)
      throw new DataProblem("no article has it", { value: missing as Cell, field: column, fix: suggest(String(missing), known) });
  }
  const met = where(evidence, conditions);
  if (met.length === 0)
    throw new DataProblem("no article meets all conditions", {
      value: Object.keys(conditions).join(", "),
      fix: "each is met, but not by one article",
    });
  return met;
}

/** Conditions on columns: `{ year: [2021, 2022], language: "ar" }`. */
export type Where = Record<string, Cell | readonly Cell[]>;

/**
 * The articles that meet all conditions.
 *
 * @example where(evidence, { year: 2025 })
 */
export function where<T extends Placed>(evidence: readonly T[], conditions: Where): T[] {
  return evidence.filter((article) =>
    Object.entries(conditions).every(([column, wanted]) => {
      const value = columnOf(article, column);
      return (Array.isArray(wanted) ? wanted : [wanted]).some((one: Cell) => one === value || String(one) === String(value));
    }),
  );
}

/**
 * The articles with one more column, such as a period.
 *
 * @example withColumn(evidence, "war", ({ date }) => (date !== null && date >= "2022-02-24" ? "since" : "before"))
 */
export function withColumn(evidence: readonly Evidence[], name: string, value: (article: Evidence) => Cell): Evidence[] {
  return evidence.map((article) => ({ ...article, columns: { ...article.columns, [name]: value(article) } }));
}

/** @throws DataProblem where target or reference is empty, or an article stands in both. */
export function disjoint(target: readonly Evidence[], reference: readonly Evidence[]): void {
  for (const [name, group] of [
    ["target", target],
    ["reference", reference],
  ] as const) {
    if (group.length === 0) throw new DataProblem("empty group", { value: name, fix: "no article meets its conditions" });
  }
  const ids = new Set(target.map(({ id }) => id));
  const both = reference.find(({ id }) => ids.has(id));
  if (both !== undefined) throw new DataProblem("article in both groups", { value: both.id, fix: "target and reference must not overlap" });
}
