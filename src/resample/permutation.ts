import { randomStream } from "./random.js";

/** How a permutation test is run. */
export interface PermutationOptions {
  /** How often labels are dealt anew where there are too many ways to try all; 100 to 1,000,000, default 2,000. */
  permutations?: number;
  /** Default 1. */
  seed?: number;
  /** Name of the random stream. */
  stream?: string;
}

/** What a permutation test found. */
export interface Permuted {
  /** Two-sided p of each statistic; null where it is not defined. */
  p: (number | null)[];
  /** Whether every way of dealing the labels was tried. */
  exact: boolean;
  /** How many ways were tried. */
  permutations: number;
}

/**
 * Permutation test of any statistics that are zero where the labels mean nothing.
 *
 * Labels are dealt anew among exchangeable units; p is the share of deals whose statistic is as far
 * from zero as the observed one. Where there are no more ways than `permutations`, all are tried and
 * p is exact; else the observed deal counts as one of them, so that p is never 0.
 *
 * Source: Phipson and Smyth (2010), Permutation p-values should never be zero, SAGMB 9(1).
 * Cost: one statistic a deal.
 *
 * @param labels 1 for a unit of the target, 0 of the reference.
 * @param statistic Labels to statistics; NaN where one is not defined: such a deal is left out of that statistic's p.
 * @example permutationTest([1, 1, 0, 0], (labels) => [meanOf(values, labels, 1) - meanOf(values, labels, 0)])
 */
export function permutationTest(
  labels: ArrayLike<number>,
  statistic: (labels: Uint8Array) => ArrayLike<number>,
  options: PermutationOptions = {},
): Permuted {
  const { permutations = 2000, seed = 1, stream = "" } = options;
  const dealt = Uint8Array.from(labels);
  const observed = Float64Array.from(statistic(dealt), Math.abs);
  const far = new Float64Array(observed.length);
  const tried = new Float64Array(observed.length);
  const count = (values: ArrayLike<number>) => {
    for (let at = 0; at < observed.length; at++) {
      const value = Math.abs(values[at]!);
      if (Number.isNaN(value)) continue;
      tried[at]!++;
      // deals that tie in exact arithmetic differ in the last digits
      if (value >= observed[at]! * (1 - 1e-10)) far[at]!++;
    }
  };
  const inTarget = dealt.reduce((sum, label) => sum + label, 0);
  const ways = choose(dealt.length, inTarget, permutations);
  const exact = ways <= permutations;
  if (exact) deals(dealt, inTarget, () => count(statistic(dealt)));
  else {
    const next = randomStream(seed, "permutation", stream);
    for (let deal = 1; deal < permutations; deal++) {
      shuffle(dealt, next);
      count(statistic(dealt));
    }
    for (let at = 0; at < observed.length; at++) {
      far[at]!++;
      tried[at]!++;
    }
  }
  return {
    p: Array.from(observed, (value, at) => (Number.isNaN(value) ? null : far[at]! / tried[at]!)),
    exact,
    permutations: exact ? ways : permutations,
  };
}

/** Fisher and Yates's shuffle, in place. */
export function shuffle(values: { length: number; [at: number]: number }, next: () => number): void {
  for (let at = values.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [values[at], values[other]] = [values[other]!, values[at]!];
  }
}

/** n over k, no further than past `most`. */
function choose(n: number, k: number, most: number): number {
  let ways = 1;
  for (let i = 1; i <= Math.min(k, n - k); i++) {
    ways = (ways * (n - Math.min(k, n - k) + i)) / i;
    if (ways > most) return Infinity;
  }
  return Math.round(ways);
}

/** Every way to deal `ones` ones, in place. */
function deals(labels: Uint8Array, ones: number, visit: () => void): void {
  const start = labels.slice();
  const place = (from: number, left: number): void => {
    if (left === 0) {
      labels.fill(0, from);
      visit();
      return;
    }
    for (let at = from; at <= labels.length - left; at++) {
      labels.fill(0, from, at);
      labels[at] = 1;
      place(at + 1, left - 1);
    }
  };
  place(0, ones);
  labels.set(start);
}
