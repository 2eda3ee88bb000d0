import { normalQuantile, normalShare, studentQuantile } from "./distributions.js";
import { byStratum, leaveOneOut, redraw } from "./draw.js";

/** How an interval is made. */
export interface BootstrapOptions {
  /** How often the units are drawn anew; 100 to 100,000, default 1,000. */
  replicates?: number;
  /** Share of the replicates inside the interval; 0 to 1, default 0.95. */
  confidence?: number;
  /** Default 1. */
  seed?: number;
  /** Name of the random stream, so that two tables do not share their draws. */
  stream?: string;
  /**
   * `expanded` widens the percentile interval for few units (Hesterberg 2015), `percentile` doesn't (Efron 1979),
   * `bca` corrects bias and skew (Efron 1987) and is widened as well; default `expanded`.
   */
  interval?: "expanded" | "percentile" | "bca";
}

/** An interval's ends; null where there is too little to say. */
export interface Interval {
  low: number | null;
  high: number | null;
}

/** Fewer units than this give no interval. */
export const MIN_UNITS = 5;

const NONE: Interval = { low: null, high: null };

/**
 * Bootstrap interval of any statistics of weighted units.
 *
 * Units are drawn with replacement within their stratum: sentences within articles, or, where all
 * units share one stratum, articles. A replicate is handed over as the number of times each unit
 * was drawn, so that a statistic is computed from sums and nothing is copied.
 *
 * Why expanded: a percentile interval of n units is too short by √((n − 1)/n) and by the step from
 * Student's t to the normal, and held the truth in 88 % of runs with eight units where it promised 95 %.
 *
 * Source: Hesterberg (2015), What teachers should know about the bootstrap, American Statistician 69(4).
 * Cost: one statistic a replicate; with `bca` one more a unit.
 *
 * @param strata Stratum of each unit.
 * @param statistic Weights of the units to the statistics; NaN where one is not defined.
 * @param options `units`: how many units have something to say of each statistic, where not all have.
 * @returns One interval a statistic; null ends where fewer than five units, or fewer than half of the replicates, have a value, and where no replicate differs.
 * @example bootstrap([0, 0, 1], (weights) => [weightedMean(values, weights)])
 */
export function bootstrap(
  strata: ArrayLike<number>,
  statistic: (weights: Float64Array) => ArrayLike<number>,
  options: BootstrapOptions & { units?: ArrayLike<number> } = {},
): Interval[] {
  const { replicates = 1000, confidence = 0.95, interval = "expanded", units } = options;
  const whole = Float64Array.from(statistic(new Float64Array(strata.length).fill(1)));
  if (strata.length < MIN_UNITS) return Array.from(whole, () => NONE);
  const members = byStratum(strata);
  const drawn = Array.from(whole, () => new Float64Array(replicates));
  const defined = new Int32Array(whole.length);
  redraw(members, strata.length, { ...options, replicates }, (weights) => {
    const values = statistic(weights);
    for (let at = 0; at < whole.length; at++) if (Number.isFinite(values[at])) drawn[at]![defined[at]!++] = values[at]!;
  });
  const skew = interval === "bca" ? accelerations(members, strata.length, statistic) : null;
  return drawn.map((all, at) => {
    const n = Math.min(strata.length, units?.[at] ?? strata.length);
    const kept = all.subarray(0, defined[at]).sort();
    if (n < MIN_UNITS || kept.length < replicates / 2 || !Number.isFinite(whole[at])) return NONE;
    // units that are all alike say nothing of how far others may be off: an interval of no width would claim certainty
    if (kept[0] === kept.at(-1)) return NONE;
    const z = interval === "percentile" ? normalQuantile((1 + confidence) / 2) : expandedZ(n, Math.min(members.length, n / 2), confidence);
    const bias = skew === null ? 0 : biasOf(kept, whole[at]!);
    const share = (end: number) => normalShare(bias + (bias + end) / (1 - (skew?.[at] ?? 0) * (bias + end)));
    // an interval that does not hold its own estimate would mislead; skewed replicates can make one
    return { low: Math.min(whole[at]!, quantile(kept, share(-z))), high: Math.max(whole[at]!, quantile(kept, share(z))) };
  });
}

/** The normal's quantile that makes up for few units: Student's, times the shortness of a standard error over n units in strata. */
function expandedZ(n: number, strata: number, confidence: number): number {
  const df = Math.max(2, Math.floor(n - strata));
  return studentQuantile((1 + confidence) / 2, df) * Math.sqrt(n / df);
}

/** z of the share of replicates below the estimate. */
function biasOf(sorted: Float64Array, estimate: number): number {
  let below = 0;
  for (const value of sorted) below += value < estimate ? 1 : value === estimate ? 0.5 : 0;
  return normalQuantile(Math.min(1 - 1 / sorted.length, Math.max(1 / sorted.length, below / sorted.length)));
}

/** Acceleration of each statistic, from what it is without each unit. */
function accelerations(members: readonly Int32Array[], units: number, statistic: (weights: Float64Array) => ArrayLike<number>): number[] {
  const without: Float64Array[] = [];
  leaveOneOut(members, units, (weights) => without.push(Float64Array.from(statistic(weights))));
  return Array.from(without[0] ?? [], (_, at) => {
    const values = without.map((all) => all[at]!).filter(Number.isFinite);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const [two, three] = [2, 3].map((power) => values.reduce((sum, value) => sum + (mean - value) ** power, 0));
    const skew = three! / (6 * two! ** 1.5);
    return Number.isFinite(skew) ? skew : 0;
  });
}

/**
 * Quantile of sorted values, linear between neighbours (R's type 7).
 *
 * @example quantile([1, 2, 3, 4], 0.25) // 1.75
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (place - below);
}
