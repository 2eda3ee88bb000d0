/** How often each term occurs in two groups, and how large the groups are. */
export interface TwoGroups {
  target: Float64Array;
  reference: Float64Array;
  targetTotal: number;
  referenceTotal: number;
}

/** One term's 2 × 2 table: `a` and `b` are its occurrences in target and reference, `c` and `d` all others there. */
export interface Cells {
  a: number;
  b: number;
  c: number;
  d: number;
  /** All of them. */
  n: number;
}

/**
 * Two groups from counts; totals that are not given are the sums of the counts.
 *
 * @example twoGroups([1048], [779], { targetTotal: 43002, referenceTotal: 108539 })
 */
export function twoGroups(
  target: ArrayLike<number>,
  reference: ArrayLike<number>,
  totals: { targetTotal?: number; referenceTotal?: number } = {},
): TwoGroups {
  const [one, two] = [Float64Array.from(target), Float64Array.from(reference)];
  return { target: one, reference: two, targetTotal: totals.targetTotal ?? sum(one), referenceTotal: totals.referenceTotal ?? sum(two) };
}

/** A measure of each term. The table handed over is the same object each time. */
export function perTerm({ target, reference, targetTotal, referenceTotal }: TwoGroups, measure: (cells: Cells) => number): Float64Array {
  const values = new Float64Array(target.length);
  const cells: Cells = { a: 0, b: 0, c: 0, d: 0, n: targetTotal + referenceTotal };
  for (let at = 0; at < values.length; at++) {
    cells.a = target[at]!;
    cells.b = reference[at]!;
    cells.c = targetTotal - cells.a;
    cells.d = referenceTotal - cells.b;
    values[at] = measure(cells);
  }
  return values;
}

/** The pairs of counts that occur, once each, and which one each term has. */
export function distinctPairs({ target, reference, ...totals }: TwoGroups): { pairs: TwoGroups; pairOf: Int32Array } {
  const known = new Map<number, number>();
  const pairOf = new Int32Array(target.length);
  const first: number[] = [];
  for (let at = 0; at < target.length; at++) {
    const key = target[at]! * (totals.referenceTotal + 1) + reference[at]!;
    let pair = known.get(key);
    if (pair === undefined) {
      pair = first.length;
      known.set(key, pair);
      first.push(at);
    }
    pairOf[at] = pair;
  }
  return {
    pairs: {
      target: Float64Array.from(first, (at) => target[at]!),
      reference: Float64Array.from(first, (at) => reference[at]!),
      ...totals,
    },
    pairOf,
  };
}

/** The values of the distinct pairs, given back to each term. */
export function spread(values: Float64Array, pairOf: Int32Array): Float64Array {
  const all = new Float64Array(pairOf.length);
  for (let at = 0; at < all.length; at++) all[at] = values[pairOf[at]!]!;
  return all;
}

/** 1 where the term is more frequent in the target than expected, else −1. */
export function direction({ a, b, c, n }: Cells): 1 | -1 {
  return a * n > (a + b) * (a + c) ? 1 : -1;
}

export function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let at = 0; at < values.length; at++) total += values[at]!;
  return total;
}
