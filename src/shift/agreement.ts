import { DataProblem } from "../corpus/problem.js";
import { least, most } from "../resample/extremes.js";
/** How far two cuts of the same series agree. */
export interface Agreement {
  /** The farthest that a break of one lies from the nearest of the other; null where one has none. */
  hausdorff: number | null;
  /** Mean distance of a found break to the nearest true one; null where one has none. */
  meanTime: number | null;
  /** Share of pairs of points on which both agree whether they lie in one segment, 0 to 1. */
  randIndex: number;
  /** Shares of found breaks that are true, and of true ones that were found, nearer than the margin; 0 where there are none. */
  precision: number;
  recall: number;
}

/**
 * How well found change points agree with known ones.
 *
 * Source: Truong, Oudre and Vayatis (2020), Selective review of offline change point detection methods, Signal Processing 167, section 3.
 * Unlike its software, breaks are matched one to one as well as can be, so that a perfect answer scores 1 at any margin.
 *
 * @param known Ends of the segments, exclusive, sorted; the last is the series' length.
 * @param found The same of the other cut.
 * @param options `margin`: breaks nearer than this count as found; above 0, default 5.
 * @throws RangeError where the two end at different lengths.
 * @example agreement([100, 500], [105, 300, 500], { margin: 10 }).recall // 1
 */
export function agreement(known: readonly number[], found: readonly number[], { margin = 5 }: { margin?: number } = {}): Agreement {
  if (known.at(-1) !== found.at(-1)) throw new DataProblem("both cuts must end at the series' length");
  const [one, two] = [known.slice(0, -1), found.slice(0, -1)];
  const nearest = (breaks: readonly number[], place: number) => least(breaks.map((other) => Math.abs(other - place)));
  const none = one.length === 0 || two.length === 0;
  const hits = matches(one, two, margin);
  return {
    hausdorff: none ? null : most([...one.map((place) => nearest(two, place)), ...two.map((place) => nearest(one, place))]),
    meanTime: none ? null : two.reduce((sum, place) => sum + nearest(one, place), 0) / two.length,
    randIndex: randIndex(known, found),
    precision: two.length === 0 ? 0 : hits / two.length,
    recall: one.length === 0 ? 0 : hits / one.length,
  };
}

/** Most pairs of breaks that are nearer than the margin; on sorted breaks taking the first that fits is best. */
function matches(one: readonly number[], two: readonly number[], margin: number): number {
  let [i, j, hits] = [0, 0, 0];
  while (i < one.length && j < two.length) {
    if (Math.abs(one[i]! - two[j]!) < margin) [i, j, hits] = [i + 1, j + 1, hits + 1];
    else if (one[i]! < two[j]!) i++;
    else j++;
  }
  return hits;
}

function randIndex(known: readonly number[], found: readonly number[]): number {
  const pairs = (n: number) => (n * (n - 1)) / 2;
  const sizes = (ends: readonly number[]) => ends.reduce((sum, end, at) => sum + pairs(end - (ends[at - 1] ?? 0)), 0);
  const both = sizes([...new Set([...known, ...found])].sort((a, b) => a - b));
  const all = pairs(known.at(-1)!);
  return all === 0 ? 1 : (all + 2 * both - sizes(known) - sizes(found)) / all;
}
