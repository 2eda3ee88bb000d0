import type { ColumnTable } from "arquero";
import { checkOptions, OPTIONS } from "../corpus/options.js";
import { DataProblem } from "../corpus/problem.js";
import { suggest } from "../corpus/suggest.js";
import { beside } from "../evidence/beside.js";
import { disjoint } from "../evidence/columns.js";
import type { Evidence } from "../evidence/evidence.js";
import { countTerms, sumRows } from "./count.js";
import { type KeynessOptions, type KeyTerm, keyTerms } from "./key-terms.js";
import { type KeynessMeasure, MEASURES } from "./measures/measures.js";
import { sum } from "./measures/two-groups.js";

/**
 * Terms that set one group of articles apart from another. By default: weighted log-odds with an informative
 * Dirichlet prior, whose pseudo-counts follow the pooled frequencies, so that rare terms are drawn to zero.
 *
 * Source: Monroe, Colaresi and Quinn (2008), Fightin' Words, Political Analysis 16(4), equations 16 and 22;
 * of the other measures see `MEASURES`, where each names its paper.
 * Cost: terms times replicates.
 *
 * @returns `term, label, target, reference` (occurrences), `logOdds, z`, the measure, `low, high` (bootstrap of the measure: over sentences within
 * articles, over articles where each group has ten), `p, logP` (natural logarithm, for p too small for a number), `q` (Benjamini-Hochberg); the highest first.
 * A value that is infinite is null.
 * @throws DataProblem where a group is empty or an article stands in both, or for an unknown measure.
 * @example keyness(where(evidence, { year: 2025 }), where(evidence, { year: [2021, 2022] }), { measure: "logRatio" })
 */
export function keyness(target: readonly Evidence[], reference: readonly Evidence[], options: KeynessOptions = {}): ColumnTable {
  checkOptions(options, ["measure", "all", "prior", "intervals", ...OPTIONS.count, ...OPTIONS.bootstrap]);
  checkMeasure(options.measure);
  disjoint(target, reference);
  const ids = new Set(target.map(({ id }) => id));
  const counts = countTerms([...target, ...reference], options);
  const inTarget = counts.rows.map(({ article }) => ids.has(counts.articles[article]!.id));
  for (const side of [true, false]) {
    if (sum(sumRows(counts, (row) => (inTarget[row] === side ? 1 : 0))) > 0) continue;
    throw new DataProblem("empty group", { value: side ? "target" : "reference", fix: "no sentence of it meets the options" });
  }
  return keynessTable(keyTerms(counts, inTarget, options));
}

/** @throws DataProblem for an unknown measure, with "did you mean". */
export function checkMeasure(measure: string | undefined): void {
  if (measure !== undefined && !Object.hasOwn(MEASURES, measure))
    throw new DataProblem("unknown measure", { value: measure, fix: suggest(measure, Object.keys(MEASURES)) });
}

/** Key terms as a table, with columns before them where they are given. */
export function keynessTable(records: readonly KeyTerm[], before: Record<string, unknown[]> = {}): ColumnTable {
  const column = (name: keyof Omit<KeyTerm, "values">) => records.map((record) => record[name]);
  const measures = (Object.keys(records[0]?.values ?? {}) as KeynessMeasure[]).filter((name) => name !== "logOdds");
  return beside(before, {
    term: column("term"),
    label: column("label"),
    target: column("target"),
    reference: column("reference"),
    logOdds: column("logOdds"),
    z: column("z"),
    ...Object.fromEntries(measures.map((name) => [name, records.map(({ values }) => values[name]!)])),
    low: column("low"),
    high: column("high"),
    p: column("p"),
    logP: column("logP"),
    q: column("q"),
  });
}
