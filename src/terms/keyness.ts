import { table, type ColumnTable } from "arquero";
import { DataProblem } from "../corpus/problem.js";
import { disjoint } from "../evidence/columns.js";
import type { Evidence } from "../evidence/evidence.js";
import { bootstrap, type BootstrapOptions } from "../resample/bootstrap.js";
import { countTerms, sumRows, type CountOptions } from "./count.js";

/** How keyness is measured. */
export interface KeynessOptions extends CountOptions, BootstrapOptions {
  /** Weight of the prior, in words: how many words of the pooled corpus each group is given; above 0, default 100. */
  prior?: number;
}

/**
 * Terms that set one group of articles apart from another: weighted log-odds with an informative
 * Dirichlet prior, whose pseudo-counts follow the pooled frequencies, so that rare terms are drawn to zero.
 *
 * Source: Monroe, Colaresi and Quinn (2008), Fightin' Words, Political Analysis 16(4), equations 16 and 22.
 *
 * @returns `term, label, target, reference` (occurrences), `logOdds`, `z`, `low`, `high` (bootstrap over sentences, of `logOdds`); the highest `z` first.
 * @throws DataProblem where a group is empty or an article stands in both.
 * @example keyness(where(evidence, { year: 2025 }), where(evidence, { year: [2021, 2022] }), { language: "ar" })
 */
export function keyness(target: readonly Evidence[], reference: readonly Evidence[], options: KeynessOptions = {}): ColumnTable {
  const { prior = 100, ...rest } = options;
  disjoint(target, reference);
  const ids = new Set(target.map(({ id }) => id));
  const counts = countTerms([...target, ...reference], options);
  const inTarget = counts.rows.map(({ article }) => ids.has(counts.articles[article]!.id));
  const one = sumRows(counts, (row) => (inTarget[row] ? 1 : 0));
  const two = sumRows(counts, (row) => (inTarget[row] ? 0 : 1));
  const pooled = one.map((n, at) => n + two[at]!);
  const total = sum(pooled);
  if (sum(one) === 0 || sum(two) === 0) throw new DataProblem("empty group", { value: sum(one) === 0 ? "target" : "reference", fix: "no sentence of it meets the options" });
  const alpha = pooled.map((n) => (prior * n) / total);
  const strata = counts.rows.map(({ article }) => article);
  const intervals = bootstrap(strata, (weights) => {
    const left = sumRows(counts, (row) => (inTarget[row] ? weights[row]! : 0));
    const right = sumRows(counts, (row) => (inTarget[row] ? 0 : weights[row]!));
    return logOdds(left, right, alpha);
  }, { stream: "keyness", ...rest });
  const odds = logOdds(one, two, alpha);
  const records = counts.terms.map((term, at) => ({
    term, label: counts.labels[at]!, target: one[at]!, reference: two[at]!, logOdds: odds[at]!,
    z: odds[at]! / Math.sqrt(1 / (one[at]! + alpha[at]!) + 1 / (two[at]! + alpha[at]!)), ...intervals[at]!,
  })).sort((a, b) => b.z - a.z || (a.term < b.term ? -1 : 1));
  const column = <K extends keyof (typeof records)[number]>(name: K) => records.map((record) => record[name]);
  return table({
    term: column("term"), label: column("label"), target: column("target"), reference: column("reference"),
    logOdds: column("logOdds"), z: column("z"), low: column("low"), high: column("high"),
  });
}

function logOdds(one: Float64Array, two: Float64Array, alpha: Float64Array): Float64Array {
  const [sizeOne, sizeTwo, prior] = [sum(one), sum(two), sum(alpha)];
  return one.map((n, at) => {
    const a = alpha[at]!;
    return Math.log((n + a) / (sizeOne + prior - n - a)) - Math.log((two[at]! + a) / (sizeTwo + prior - two[at]! - a));
  });
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
