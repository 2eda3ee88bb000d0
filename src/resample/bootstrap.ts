import { randomStream } from "./random.js";

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
}

/** An interval's ends; null where there is too little to say. */
export interface Interval {
  low: number | null;
  high: number | null;
}

/** Fewer units than this give no interval. */
export const MIN_UNITS = 5;

/**
 * Percentile bootstrap (Efron 1979) of any statistics of weighted units.
 *
 * Units are drawn with replacement within their stratum: sentences within articles, or, where all
 * units share one stratum, articles. A replicate is handed over as the number of times each unit
 * was drawn, so that a statistic is computed from sums and nothing is copied.
 *
 * @param strata Stratum of each unit.
 * @param statistic Weights of the units to the statistics; NaN where one is not defined.
 * @returns One interval a statistic; null ends where fewer than five units, or fewer than half of the replicates, have a value.
 * @example bootstrap([0, 0, 1], (weights) => [weightedMean(values, weights)])
 */
export function bootstrap(strata: ArrayLike<number>, statistic: (weights: Float64Array) => ArrayLike<number>, options: BootstrapOptions = {}): Interval[] {
  const { replicates = 1000, confidence = 0.95, seed = 1, stream = "" } = options;
  const units = strata.length;
  const count = statistic(new Float64Array(units).fill(1)).length;
  const none = Array.from({ length: count }, () => ({ low: null, high: null }));
  if (units < MIN_UNITS) return none;
  const next = randomStream(seed, "bootstrap", stream);
  const members = byStratum(strata);
  const weights = new Float64Array(units);
  const values = Array.from({ length: count }, () => new Float64Array(replicates));
  const defined = new Int32Array(count);
  for (let replicate = 0; replicate < replicates; replicate++) {
    weights.fill(0);
    for (const stratum of members) {
      for (let draw = 0; draw < stratum.length; draw++) weights[stratum[Math.floor(next() * stratum.length)]!]!++;
    }
    const drawn = statistic(weights);
    for (let at = 0; at < count; at++) if (Number.isFinite(drawn[at])) values[at]![defined[at]!++] = drawn[at]!;
  }
  return values.map((all, at) => {
    const kept = all.subarray(0, defined[at]).sort();
    if (kept.length < replicates / 2) return { low: null, high: null };
    return { low: quantile(kept, (1 - confidence) / 2), high: quantile(kept, (1 + confidence) / 2) };
  });
}

/** Quantile of sorted values, linear between neighbours (R's type 7). */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (place - below);
}

function byStratum(strata: ArrayLike<number>): Int32Array[] {
  const members = new Map<number, number[]>();
  for (let unit = 0; unit < strata.length; unit++) {
    const known = members.get(strata[unit]!);
    if (known === undefined) members.set(strata[unit]!, [unit]);
    else known.push(unit);
  }
  return [...members].sort(([a], [b]) => a - b).map(([, units]) => Int32Array.from(units));
}
