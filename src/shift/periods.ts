import type { ColumnTable } from "arquero";
import type { Cell } from "../corpus/article.js";
import { checkOptions, OPTIONS } from "../corpus/options.js";
import { DataProblem } from "../corpus/problem.js";
import { columnOf, inOrder } from "../evidence/columns.js";
import type { Evidence } from "../evidence/evidence.js";
import { type ContrastOptions, contrastTable, shifts } from "./contrast.js";

/** The articles of each period, in order of time; articles without one are left out. */
export function periodsOf(evidence: readonly Evidence[], by: string): { period: Cell; articles: Evidence[] }[] {
  const periods = new Map<Cell, Evidence[]>();
  for (const article of inOrder(evidence)) {
    const period = columnOf(article, by);
    if (period === null) continue;
    const known = periods.get(period);
    if (known === undefined) periods.set(period, [article]);
    else known.push(article);
  }
  return [...periods].map(([period, articles]) => ({ period, articles }));
}

/**
 * Every period against the first.
 *
 * @returns `[by]` (the later period), `first`, and the columns of `contrast`; q over all periods and names.
 * @throws DataProblem for an unknown column, or where there is only one period.
 * @example contrastPeriods(evidence, { by: "year", measure: "frames" })
 */
export function contrastPeriods(evidence: readonly Evidence[], options: ContrastOptions & { by?: string } = {}): ColumnTable {
  checkOptions(options, [
    "by",
    "measure",
    "names",
    ...OPTIONS.mentions,
    ...OPTIONS.count,
    ...OPTIONS.bootstrap,
    ...OPTIONS.permutation,
    ...OPTIONS.block,
  ]);
  const { by = "year" } = options;
  const [first, ...later] = periodsOf(evidence, by);
  if (first === undefined || later.length === 0)
    throw new DataProblem("too few periods", { value: by, fix: "a contrast needs two periods" });
  const records = later.flatMap(({ period, articles }) =>
    shifts(articles, first.articles, { ...options, period: String(period) }).map((shift) => ({ period, shift })),
  );
  return contrastTable(
    records.map(({ shift }) => shift),
    { [by]: records.map(({ period }) => period), first: records.map(() => first.period) },
  );
}
