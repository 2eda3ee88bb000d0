/** How evenly a term is spread over the parts of a corpus. */
export interface Dispersion {
  /** Parts that have it. */
  range: number;
  /** Standard deviation of its counts (of all parts, not of a sample), and that over the mean. */
  sd: number;
  vc: number;
  /** Juilland's D of its shares, 0 (in one part) to 1 (even). */
  juillandD: number;
  /** Rosengren's S, up to 1 (even). */
  rosengrenS: number;
  /** Gries's deviation of proportions, 0 (even) to nearly 1, and the same over its possible maximum. */
  dp: number;
  dpNorm: number;
  /** Kullback-Leibler divergence of its distribution from that of the parts' sizes, in bits; 0 is even. */
  kl: number;
}

/**
 * Dispersion of a term over two or more parts of unequal size.
 *
 * Source: Gries (2008), Dispersions and adjusted frequencies in corpora, IJCL 13(4); DPnorm after Lijffijt and Gries (2012), IJCL 17(1).
 *
 * @param counts The term's occurrences in each part; at least one is above 0.
 * @param sizes All words of each part; above 0.
 * @example dispersion([1, 0, 0, 0, 0], [9, 10, 10, 10, 11]).dp // 0.82
 */
export function dispersion(counts: ArrayLike<number>, sizes: ArrayLike<number>): Dispersion {
  const parts = counts.length;
  let [f, size, smallest] = [0, 0, Infinity];
  for (let at = 0; at < parts; at++) {
    f += counts[at]!;
    size += sizes[at]!;
    smallest = Math.min(smallest, sizes[at]!);
  }
  let [range, squares, rates, rateSquares, roots, apart, kl] = [0, 0, 0, 0, 0, 0, 0];
  for (let at = 0; at < parts; at++) {
    const [n, share] = [counts[at]!, sizes[at]! / size];
    if (n > 0) range++;
    squares += (n - f / parts) ** 2;
    rates += n / sizes[at]!;
    roots += Math.sqrt(n * share);
    apart += Math.abs(n / f - share);
    if (n > 0) kl += (n / f) * Math.log2(n / f / share);
  }
  for (let at = 0; at < parts; at++) rateSquares += (counts[at]! / sizes[at]! - rates / parts) ** 2;
  const sd = Math.sqrt(squares / parts);
  const dp = apart / 2;
  return {
    range,
    sd,
    vc: sd / (f / parts),
    juillandD: 1 - Math.sqrt(rateSquares / parts) / (rates / parts) / Math.sqrt(parts - 1),
    rosengrenS: roots ** 2 / f,
    dp,
    dpNorm: dp / (1 - smallest / size),
    kl,
  };
}
