import { adjust } from "../resample/adjust.js";
import { type BootstrapOptions, bootstrap, type Interval } from "../resample/bootstrap.js";
import { resampleUnits } from "../resample/units.js";
import type { CountOptions, TermCounts } from "./count.js";

import { logOddsDirichlet, pooledPrior } from "./measures/log-odds.js";
import { type KeynessDefinition, type KeynessMeasure, MEASURES } from "./measures/measures.js";
import type { TwoGroups } from "./measures/two-groups.js";

/** A term with what tells its two groups apart. */
export interface KeyTerm extends Interval {
  term: string;
  label: string;
  target: number;
  reference: number;
  logOdds: number;
  z: number;
  /** The measures asked for. */
  values: Partial<Record<KeynessMeasure, number | null>>;
  p: number;
  logP: number;
  q: number;
}

/** The terms of counted rows, some of which are in the target, the most typical of the target first. */
export function keyTerms(counts: TermCounts, inTarget: readonly boolean[], options: KeynessOptions & { name?: string } = {}): KeyTerm[] {
  const { measure = "logOdds", all = false, prior = 100, intervals = 5000, name = "" } = options;
  const chosen: KeynessDefinition = MEASURES[measure];
  const sums = (weight: (row: number) => number) => sumGroups(counts, inTarget, weight);
  const groups = sums(() => 1);
  const alpha = pooledPrior(groups.target, groups.reference, prior);
  const { logOdds, z } = logOddsDirichlet(groups, alpha);
  const values = chosen.values(groups, alpha);
  const rank = measure === "logOdds" ? z : values;
  // a measure of the target's own terms says nothing of the others
  const has = (at: number, { ofTarget }: KeynessDefinition) => ofTarget !== true || groups.target[at]! > 0;
  const places = [...rank.keys()].filter((at) => has(at, chosen));
  const far = [...places]
    .sort((a, b) => Math.abs(rank[b]! - chosen.neutral) - Math.abs(rank[a]! - chosen.neutral) || a - b)
    .slice(0, intervals);
  const { unitOf, strata } = resampleUnits(
    counts.rows.map(({ article }) => article),
    inTarget.map(Number),
  );
  const found =
    far.length === 0
      ? []
      : bootstrap(
          strata,
          (weights) => {
            const drawn = chosen.values(
              sums((row) => weights[unitOf[row]!]!),
              alpha,
            );
            return far.map((at) => drawn[at]!);
          },
          { ...options, stream: options.stream ?? `keyness ${name}` },
        );
  const interval = new Map(far.map((at, place) => [at, found[place]!]));
  const allP = chosen.logP(groups, alpha, values);
  const logP = places.map((at) => allP[at]!);
  const logQ = adjust(logP, { log: true });
  const shown = (all ? Object.keys(MEASURES) : [measure]) as KeynessMeasure[];
  const columns = shown.map((one) => [one, one === measure ? values : MEASURES[one].values(groups, alpha)] as const);
  return places
    .map(
      (at, place): KeyTerm => ({
        term: counts.terms[at]!,
        label: counts.labels[at]!,
        target: groups.target[at]!,
        reference: groups.reference[at]!,
        logOdds: logOdds[at]!,
        z: z[at]!,
        values: Object.fromEntries(
          columns.map(([one, column]) => [one, Number.isFinite(column[at]) && has(at, MEASURES[one]) ? column[at]! : null]),
        ),
        ...(interval.get(at) ?? { low: null, high: null }),
        p: Math.exp(logP[place]!),
        logP: logP[place]!,
        q: Math.exp(logQ[place]!),
      }),
    )
    .map((record, place) => ({ record, rank: rank[places[place]!]! }))
    .sort((a, b) => b.rank - a.rank || (a.record.term < b.record.term ? -1 : 1))
    .map(({ record }) => record);
}

/** Counts of the weighted rows, target and reference in one pass. */
function sumGroups(
  { terms, rows, starts, columns, values }: TermCounts,
  inTarget: readonly boolean[],
  weight: (row: number) => number,
): TwoGroups {
  const groups: TwoGroups = {
    target: new Float64Array(terms.length),
    reference: new Float64Array(terms.length),
    targetTotal: 0,
    referenceTotal: 0,
  };
  for (let row = 0; row < rows.length; row++) {
    const times = weight(row);
    if (times === 0) continue;
    const side = inTarget[row] ? groups.target : groups.reference;
    let total = 0;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      side[columns[at]!]! += times * values[at]!;
      total += times * values[at]!;
    }
    if (inTarget[row]) groups.targetTotal += total;
    else groups.referenceTotal += total;
  }
  return groups;
}

/** How keyness is measured. */
export interface KeynessOptions extends CountOptions, BootstrapOptions {
  /** What `low`, `high`, `p` and `q` are of, and what terms are sorted by; default `logOdds`. */
  measure?: KeynessMeasure;
  /** A column for every measure; default false. */
  all?: boolean;
  /** Weight of the prior, in words: how many words of the pooled corpus each group is given; above 0, default 100. */
  prior?: number;
  /** Intervals are worked out for so many terms that are farthest from alike; 0 or more, default 5,000. */
  intervals?: number;
}
