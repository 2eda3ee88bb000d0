import type { ColumnTable } from "arquero";
import { checkOptions, OPTIONS } from "../corpus/options.js";
import { DataProblem } from "../corpus/problem.js";
import type { Evidence } from "../evidence/evidence.js";
import { adjust } from "../resample/adjust.js";
import { logUpperChiSquare } from "../resample/distributions.js";
import { countTerms, sumRows, type TermCounts } from "./count.js";
import { groupsOf } from "./frequency.js";
import { type KeynessOptions, keyTerms } from "./key-terms.js";
import { checkMeasure, keynessTable } from "./keyness.js";
import { g2ManyGroups } from "./measures/likelihood.js";
import { sum } from "./measures/two-groups.js";

/**
 * Terms that set each of two or more groups apart from the rest, and whether a term's share differs between the groups at all.
 *
 * @returns as `keyness`, after the group's column, with `g2Groups` (2 × k cells, k − 1 degrees of freedom; Dunning 1993) and its `qGroups`; groups in order of their articles.
 * @throws DataProblem for an unknown column, or where there are fewer than two groups with counted terms.
 * @example keynessByGroup(evidence, { by: "year", unit: "concept" })
 */
export function keynessByGroup(evidence: readonly Evidence[], options: KeynessOptions & { by?: string } = {}): ColumnTable {
  checkOptions(options, ["by", "measure", "all", "prior", "intervals", ...OPTIONS.count, ...OPTIONS.bootstrap]);
  const { by = "article" } = options;
  checkMeasure(options.measure);
  const counts = countTerms(evidence, options);
  const groups = groupsOf(counts, [by])
    .map(({ keys, inside }) => ({ key: keys[0]!, inTarget: counts.rows.map(({ article }) => inside[article]!) }))
    .filter(({ inTarget }) => sum(sumRows(counts, (row) => (inTarget[row] ? 1 : 0))) > 0);
  if (groups.length < 2) throw new DataProblem("too few groups", { value: by, fix: "keyness needs two groups with counted terms" });
  const joint = betweenGroups(
    counts,
    groups.map(({ inTarget }) => inTarget),
  );
  const records = groups.flatMap(({ key, inTarget }) =>
    keyTerms(counts, inTarget, { ...options, name: `${by} ${String(key)}` }).map((term) => ({ key, term })),
  );
  const place = new Map(counts.terms.map((term, at) => [term, at]));
  const terms = records.map(({ term }) => place.get(term.term)!);
  return keynessTable(
    records.map(({ term }) => term),
    { [by]: records.map(({ key }) => key) },
  ).assign({ g2Groups: terms.map((at) => joint.g2[at]!), qGroups: terms.map((at) => joint.q[at]!) });
}

function betweenGroups(counts: TermCounts, groups: readonly boolean[][]): { g2: number[]; q: number[] } {
  const sums = groups.map((inside) => sumRows(counts, (row) => (inside[row] ? 1 : 0)));
  const totals = sums.map(sum);
  const g2 = counts.terms.map((_, at) =>
    g2ManyGroups(
      sums.map((group) => group[at]!),
      totals,
    ),
  );
  return {
    g2,
    q: adjust(
      g2.map((value) => logUpperChiSquare(value, groups.length - 1)),
      { log: true },
    ).map((value) => Math.exp(value!)),
  };
}
