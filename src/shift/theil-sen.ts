import { normalQuantile } from "../resample/distributions.js";
import type { PermutationOptions } from "../resample/permutation.js";
import { shuffle } from "../resample/permutation.js";
import { randomStream } from "../resample/random.js";

/** A robust line. */
export interface Line {
  slope: number;
  intercept: number;
  /** Sen's interval of the slope. */
  low: number | null;
  high: number | null;
  /** Kendall's S over its maximum, −1 to 1 (τa). */
  tau: number;
  /** Two-sided permutation p of S. */
  p: number;
  exact: boolean;
}

/**
 * Theil-Sen line: the median of the slopes between all pairs of points, which one odd point in four can't turn.
 * p permutes the values over the dates, all orders of up to seven points.
 *
 * Source: Sen (1968), JASA 63(324); for its interval equation 2.6 there; Kendall (1938), Biometrika 30, for S.
 * Cost: pairs of points, for p times the permutations.
 *
 * @param x Dates as numbers, in any distance.
 * @returns null where fewer than three points have different dates.
 * @example theilSen([2021, 2022, 2025], [0.1, 0.2, 0.5])
 */
export function theilSen(
  x: readonly number[],
  y: readonly number[],
  options: PermutationOptions & { confidence?: number } = {},
): Line | null {
  const { confidence = 0.95, permutations = 2000, seed = 1, stream = "" } = options;
  const n = x.length;
  if (new Set(x).size < 3) return null;
  const slopes: number[] = [];
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) if (x[i] !== x[j]) slopes.push((y[j]! - y[i]!) / (x[j]! - x[i]!));
  slopes.sort((a, b) => a - b);
  const slope = medianOf(slopes);
  const observed = kendall(x, y);
  const order = [...y];
  let [far, tried, exact] = [0, 0, n <= 7];
  const count = (values: readonly number[]) => {
    tried++;
    if (Math.abs(kendall(x, values)) >= Math.abs(observed)) far++;
  };
  if (exact) orders(order, count);
  else {
    const next = randomStream(seed, "theil-sen", stream);
    count(order);
    while (tried < permutations) {
      shuffle(order, next);
      count(order);
    }
  }
  return {
    slope,
    intercept: medianOf([...y].sort((a, b) => a - b)) - slope * medianOf([...x].sort((a, b) => a - b)),
    ...senInterval(slopes, x, y, confidence),
    tau: observed / ((n * (n - 1)) / 2),
    p: far / tried,
    exact,
  };
}

/** Ends of the slope's interval among the sorted slopes, by the variance of S with ties. */
function senInterval(
  slopes: readonly number[],
  x: readonly number[],
  y: readonly number[],
  confidence: number,
): { low: number | null; high: number | null } {
  const n = x.length;
  const ties = (values: readonly number[]) => {
    const groups = new Map<number, number>();
    for (const value of values) groups.set(value, (groups.get(value) ?? 0) + 1);
    return [...groups.values()].reduce((sum, k) => sum + k * (k - 1) * (2 * k + 5), 0);
  };
  const sigma = Math.sqrt((n * (n - 1) * (2 * n + 5) - ties(x) - ties(y)) / 18);
  const z = normalQuantile((1 + confidence) / 2);
  const low = Math.round((slopes.length - z * sigma) / 2) - 1;
  const high = Math.round((slopes.length + z * sigma) / 2);
  return low < 0 || high >= slopes.length ? { low: null, high: null } : { low: slopes[low]!, high: slopes[high]! };
}

/** Kendall's S: pairs in order less pairs out of order. */
export function kendall(x: readonly number[], y: readonly number[]): number {
  let s = 0;
  for (let i = 0; i < x.length; i++) for (let j = i + 1; j < x.length; j++) s += Math.sign((x[j]! - x[i]!) * (y[j]! - y[i]!));
  return s;
}

/** The median of sorted values. */
export function medianOf(sorted: readonly number[]): number {
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Every order of values (Heap 1963). */
function orders(values: number[], visit: (values: readonly number[]) => void, size = values.length): void {
  if (size <= 1) {
    visit(values);
    return;
  }
  for (let at = 0; at < size; at++) {
    orders(values, visit, size - 1);
    const other = size % 2 === 0 ? at : 0;
    [values[other], values[size - 1]] = [values[size - 1]!, values[other]!];
  }
}
