import { periodsIn } from "../corpus/date.js";
import { inOrder, withColumn } from "../evidence/columns.js";
import type { Evidence } from "../evidence/evidence.js";

/** What a figure over time takes one step for. */
export type Step = "article" | "week" | "month" | "quarter" | "year";

/** Articles with a column `step`, and what a step is. */
export interface Steps {
  evidence: Evidence[];
  each: Step;
  /** The steps in their order. */
  order: string[];
}

/** So many articles are drawn one by one, and so many steps of time stay within a page. */
const ARTICLES = 12;
const MOST = 24;

/**
 * Cuts a corpus into steps of time that stay within a page, whatever its size: each article where there are a dozen, else
 * the finest of week, month, quarter and year that makes two dozen at most. Articles without a date stand last.
 *
 * @param each The step to take instead.
 * @example const { evidence, each, order } = timeSteps(corpus)
 */
export function timeSteps(evidence: readonly Evidence[], each: Step = stepOf(evidence)): Steps {
  const articles = inOrder(evidence);
  const dates = new Map<string | null, number>();
  for (const { date } of articles) dates.set(date, (dates.get(date) ?? 0) + 1);
  const names = new Map<string, string>();
  for (const { id, date, language } of articles) {
    const alone = each !== "article" || dates.get(date) === 1;
    const name = each === "article" ? (date ?? id) : (periodsIn(date)[each] ?? "no date");
    const apart = `${name} ${language}`;
    // two articles of one day are told apart by their language, or by their names
    names.set(id, alone || date === null ? String(name) : [...names.values()].includes(apart) ? `${name} ${id}` : apart);
  }
  const order = [...new Set(articles.map(({ id }) => names.get(id)!))].sort((a, b) =>
    a === "no date" ? 1 : b === "no date" ? -1 : a < b ? -1 : 1,
  );
  return { evidence: withColumn(articles, "step", ({ id }) => names.get(id)!), each, order };
}

function stepOf(evidence: readonly Evidence[]): Step {
  if (evidence.length <= ARTICLES) return "article";
  const dated = evidence.filter(({ date }) => date !== null);
  if (dated.length === 0) return "year";
  for (const each of ["week", "month", "quarter"] as const) {
    const steps = new Set(dated.map(({ date }) => periodsIn(date)[each]));
    // a date that is known to the year only has no month: then the year is what all have
    if (!steps.has(null) && steps.size <= MOST) return each;
  }
  return "year";
}
