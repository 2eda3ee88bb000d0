import type { Cell } from "../corpus/article.js";
import { yearOf } from "../corpus/date.js";
import { DataProblem } from "../corpus/problem.js";
import { suggest } from "../corpus/suggest.js";
import type { Evidence } from "./evidence.js";

/** Articles in one fixed order, by date and id, so that results do not depend on the order they came in. */
export function inOrder(evidence: readonly Evidence[]): Evidence[] {
  const key = ({ date, id }: Evidence) => `${date ?? "9999"}\0${id}`;
  return [...evidence].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/**
 * What an article can be grouped by: article, date, year, language, outlet, and its own columns.
 *
 * @example evidence.map((article) => columnsOf(article).outlet)
 */
export function columnsOf({ id, date, language, outlet, columns }: Evidence): Record<string, Cell> {
  return { ...columns, article: id, date, year: date === null ? null : yearOf(date), language, outlet };
}

/**
 * The value of a column for an article.
 *
 * @throws DataProblem for a column that no article has, with "did you mean".
 */
export function columnOf(evidence: Evidence, column: string): Cell {
  const columns = columnsOf(evidence);
  if (Object.hasOwn(columns, column)) return columns[column]!;
  throw new DataProblem("unknown column", { value: column, record: evidence.id, fix: suggest(column, Object.keys(columns)) });
}

/** Conditions on columns: `{ year: [2021, 2022], language: "ar" }`. */
export type Where = Record<string, Cell | readonly Cell[]>;

/**
 * The articles that meet all conditions.
 *
 * @example where(evidence, { year: 2025 })
 */
export function where(evidence: readonly Evidence[], conditions: Where): Evidence[] {
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
