/** How divergences are measured. */
export interface DivergenceOptions {
  /** Of the logarithm; above 1, default 2: bits. */
  base?: number;
  /** Order of Tsallis's entropy; above 0, default 1: Shannon's. Higher orders weigh frequent terms more. */
  alpha?: number;
}

/** A divergence and what each term adds to it. */
export interface Divergence {
  total: number;
  terms: Float64Array;
}

/**
 * Shares of counts; all 0 where there are none.
 *
 * @example toShares([1, 3]) // [0.25, 0.75]
 */
export function toShares(counts: ArrayLike<number>): Float64Array {
  const shares = Float64Array.from(counts);
  let total = 0;
  for (let at = 0; at < shares.length; at++) total += shares[at]!;
  if (total > 0) for (let at = 0; at < shares.length; at++) shares[at]! /= total;
  return shares;
}

/** Entropy of shares, each term's part; Tsallis's parts sum to it without its constant 1/(α − 1). */
export function entropyParts(shares: Float64Array, { base = 2, alpha = 1 }: DivergenceOptions = {}): Float64Array {
  const scale = alpha === 1 ? -1 / Math.log(base) : -1 / (alpha - 1);
  const parts = new Float64Array(shares.length);
  for (let at = 0; at < parts.length; at++) {
    const p = shares[at]!;
    if (p > 0) parts[at] = scale * (alpha === 1 ? p * Math.log(p) : p ** alpha);
  }
  return parts;
}

/**
 * Jensen-Shannon divergence of two distributions, 0 to 1 in bits, and the part of each term.
 * For orders other than 1 it is Tsallis's: the entropy of the mixture less that of its parts.
 *
 * Source: Lin (1991), Divergence measures based on the Shannon entropy, IEEE Trans. IT 37(1);
 * Gerlach, Font-Clos and Altmann (2016), Phys. Rev. X 6, for order α.
 * Cost: three logarithms a term.
 *
 * @param options `weight` of the first distribution in the mixture; 0 to 1, default 0.5.
 * @example jensenShannon([1, 0], [0, 1]).total // 1
 */
export function jensenShannon(one: Float64Array, two: Float64Array, options: DivergenceOptions & { weight?: number } = {}): Divergence {
  const { weight = 0.5 } = options;
  const mixture = new Float64Array(one.length);
  for (let at = 0; at < mixture.length; at++) mixture[at] = weight * one[at]! + (1 - weight) * two[at]!;
  const [first, second, both] = [one, two, mixture].map((shares) => entropyParts(shares, options)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let at = 0; at < both.length; at++) both[at] = both[at]! - weight * first[at]! - (1 - weight) * second[at]!;
  return { total: sum(both), terms: both };
}

/**
 * Kullback-Leibler divergence of the target from the reference; infinite where the target has what the reference has not.
 *
 * Source: Kullback and Leibler (1951), Annals of Mathematical Statistics 22(1).
 *
 * @example kullbackLeibler([0.5, 0.5], [0.25, 0.75]).total // 0.2075
 */
export function kullbackLeibler(target: Float64Array, reference: Float64Array, { base = 2 }: { base?: number } = {}): Divergence {
  const terms = target.map((p, at) => (p > 0 ? (p * Math.log(p / reference[at]!)) / Math.log(base) : 0));
  return { total: sum(terms), terms };
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let at = 0; at < values.length; at++) total += values[at]!;
  return total;
}
