import { quantile } from "../resample/bootstrap.js";

/** The choices that may reasonably be made: each decision with its options. */
export type Choices = Record<string, readonly (string | number | boolean)[]>;

/** What one combination of choices finds. */
export interface Finding {
  estimate: number | null;
  low: number | null;
  high: number | null;
}

/** One combination of choices with what it finds. */
export interface Specification extends Finding {
  choice: Record<string, string | number | boolean>;
}

/** What all combinations say together. */
export interface SpecificationSummary {
  /** How many there are, and how many find an estimate. */
  n: number;
  found: number;
  median: number | null;
  /** Median absolute deviation, times 1.4826. */
  mad: number | null;
  min: number | null;
  max: number | null;
  q25: number | null;
  q75: number | null;
  /** Shares of those found: above zero; with the sign of the median; with its sign and an interval that excludes zero. */
  sharePositive: number | null;
  shareSameSign: number | null;
  shareSameSignSure: number | null;
  nPositiveSure: number;
  nNegativeSure: number;
  /** Each decision's medians by option, and the share of the variance of the estimates that it explains (η²). */
  byDecision: Record<string, { medians: Record<string, number | null>; etaSquared: number | null }>;
}

/** Every combination of the choices, the last decision changing fastest. */
export function combinations(choices: Choices): Specification["choice"][] {
  return Object.entries(choices).reduce<Specification["choice"][]>(
    (all, [decision, options]) => all.flatMap((choice) => options.map((option) => ({ ...choice, [decision]: option }))),
    [{}],
  );
}

/**
 * What a conclusion is worth over every reasonable way to reach it.
 *
 * Source: Simonsohn, Simmons and Nelson (2020), Specification curve analysis, Nature Human Behaviour 4; numbers as R's specr gives them (quantiles of type 7).
 */
export function summarize(specifications: readonly Specification[]): SpecificationSummary {
  const found = specifications.filter(({ estimate }) => estimate !== null);
  const sorted = Float64Array.from(found, ({ estimate }) => estimate!).sort();
  const at = (values: Float64Array, share: number) => (values.length === 0 ? null : quantile(values, share));
  const median = at(sorted, 0.5);
  const share = (test: (one: Specification) => boolean) => (found.length === 0 ? null : found.filter(test).length / found.length);
  const sign = Math.sign(median ?? 0);
  const deviations = sorted.map((value) => Math.abs(value - median!)).sort();
  const mad = at(deviations, 0.5);
  const decisions = Object.keys(specifications[0]?.choice ?? {});
  return {
    n: specifications.length,
    found: found.length,
    median,
    mad: mad === null ? null : 1.4826 * mad,
    min: at(sorted, 0),
    max: at(sorted, 1),
    q25: at(sorted, 0.25),
    q75: at(sorted, 0.75),
    sharePositive: share(({ estimate }) => estimate! > 0),
    shareSameSign: share(({ estimate }) => Math.sign(estimate!) === sign),
    shareSameSignSure: share((one) => sure(one) !== 0 && sure(one) === sign),
    nPositiveSure: found.filter((one) => sure(one) === 1).length,
    nNegativeSure: found.filter((one) => sure(one) === -1).length,
    byDecision: Object.fromEntries(decisions.map((decision) => [decision, explain(found, decision)])),
  };
}

/** 1 or −1 where the interval excludes zero, else 0. */
export function sure({ low, high }: Finding): -1 | 0 | 1 {
  if (low === null || high === null) return 0;
  return low > 0 ? 1 : high < 0 ? -1 : 0;
}

function explain(found: readonly Specification[], decision: string): { medians: Record<string, number | null>; etaSquared: number | null } {
  const groups = new Map<string, number[]>();
  for (const { choice, estimate } of found) {
    const option = String(choice[decision]);
    groups.set(option, [...(groups.get(option) ?? []), estimate!]);
  }
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const all = [...groups.values()].flat();
  const whole = mean(all);
  const total = all.reduce((sum, value) => sum + (value - whole) ** 2, 0);
  const between = [...groups.values()].reduce((sum, values) => sum + values.length * (mean(values) - whole) ** 2, 0);
  return {
    medians: Object.fromEntries([...groups].map(([option, values]) => [option, quantile(Float64Array.from(values).sort(), 0.5)])),
    etaSquared: total > 0 ? between / total : null,
  };
}
