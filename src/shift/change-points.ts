import { quantile } from "../resample/bootstrap.js";
import { shuffle } from "../resample/permutation.js";
import { randomStream } from "../resample/random.js";
import { bestSegmentation, bic, type Cuts, type SegmentationOptions } from "./segmentation.js";

/** How change points are looked for. */
export interface ChangePointOptions extends SegmentationOptions {
  /** At most so many; 1 or more, default 3. */
  most?: number;
  /** Exactly so many, whatever the criterion says. */
  breaks?: number;
  /** How often residuals and orders are drawn anew; default 1,000. */
  replicates?: number;
  /** Default 0.95. */
  confidence?: number;
  seed?: number;
  stream?: string;
}

/** A break with how sure its place is. */
export interface ChangePoint {
  /** Index of the first point after the break. */
  at: number;
  /** The interval of `at`: the first point after may stand so early or so late. */
  low: number;
  high: number;
  /** Mean after less mean before. */
  shift: number;
}

/** What a series' changes are. */
export interface ChangePoints {
  points: ChangePoint[];
  /** BIC without breaks, and with those found. */
  bic: [none: number, found: number];
  /** Permutation p: how often a series in another order, without change, saves as much by its best break. */
  p: number;
}

/**
 * Change points of a mean, with an interval of their place.
 *
 * As many breaks as make BIC least are cut by dynamic programming. The place's interval: residuals are drawn anew
 * within their segments, added to the means, and the series is cut again.
 *
 * Source: Hušková and Kirch (2008), Bootstrapping confidence intervals for the change-point of time series, J. Time Series Analysis 29(6).
 * Cost: replicates times the points squared.
 *
 * @returns null where the series is too short for a break or does not vary.
 */
export function changePoints(values: readonly number[], options: ChangePointOptions = {}): ChangePoints | null {
  const { most = 3, replicates = 1000, confidence = 0.95, seed = 1, stream = "" } = options;
  const n = values.length;
  const none = bestSegmentation(values, 0, options);
  const first = bestSegmentation(values, 1, options);
  if (none === null || first === null || none.cost < 1e-12) return null;
  let best: Cuts = none;
  for (let breaks = 1; breaks <= (options.breaks ?? most); breaks++) {
    const found = bestSegmentation(values, breaks, options);
    if (found === null) break;
    if (options.breaks === breaks || (options.breaks === undefined && bic(n, found) < bic(n, best))) best = found;
  }
  const next = randomStream(seed, "change-points", stream);
  const means = meansOf(values, best.breaks);
  const drawn = best.breaks.map(() => new Float64Array(replicates));
  for (let replicate = 0; replicate < replicates && best.breaks.length > 0; replicate++) {
    const again = bestSegmentation(redrawn(values, best.breaks, next), best.breaks.length, options)!;
    again.breaks.forEach((place, at) => {
      drawn[at]![replicate] = place;
    });
  }
  const saved = none.cost - first.cost;
  const order = [...values];
  let far = 1;
  for (let deal = 1; deal < replicates; deal++) {
    shuffle(order, next);
    if (none.cost - bestSegmentation(order, 1, options)!.cost >= saved * (1 - 1e-10)) far++;
  }
  const points = best.breaks.map((at, place): ChangePoint => {
    const sorted = drawn[place]!.sort();
    return {
      at,
      shift: means[place + 1]! - means[place]!,
      low: Math.min(at, Math.round(quantile(sorted, (1 - confidence) / 2))),
      high: Math.max(at, Math.round(quantile(sorted, (1 + confidence) / 2))),
    };
  });
  return { points, bic: [bic(n, none), bic(n, best)], p: far / replicates };
}

function meansOf(values: readonly number[], breaks: readonly number[]): number[] {
  return [...breaks, values.length].map((end, at) => {
    const segment = values.slice(breaks[at - 1] ?? 0, end);
    return segment.reduce((sum, value) => sum + value, 0) / segment.length;
  });
}

/** The means with residuals drawn anew within each segment, stretched by √(n / (n − 1)) for the mean that was fitted. */
function redrawn(values: readonly number[], breaks: readonly number[], next: () => number): number[] {
  const means = meansOf(values, breaks);
  return [...breaks, values.length].flatMap((end, at) => {
    const start = breaks[at - 1] ?? 0;
    const size = end - start;
    const stretch = size > 1 ? Math.sqrt(size / (size - 1)) : 1;
    return Array.from({ length: size }, () => means[at]! + stretch * (values[start + Math.floor(next() * size)]! - means[at]!));
  });
}
