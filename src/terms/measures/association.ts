import { perTerm, type TwoGroups } from "./two-groups.js";

// A collocate's table is one of two groups: the target is what stands near the node, the reference all else.

/**
 * Normalised pointwise mutual information of node and collocate, −1 (never together) to 1 (never apart).
 *
 * Source: Bouma (2009), Normalized (pointwise) mutual information in collocation extraction.
 *
 * @example npmi(twoGroups([10], [90], { targetTotal: 100, referenceTotal: 9900 })) // [0.3333]
 */
export function npmi(groups: TwoGroups): Float64Array {
  return perTerm(groups, ({ a, b, c, n }) => {
    if (a === 0) return -1;
    return a === n ? 1 : Math.log((a * n) / ((a + b) * (a + c))) / -Math.log(a / n);
  });
}

/**
 * logDice: at most 14; one point more is twice as often, whatever the size of the corpus. −∞ where they never meet.
 *
 * Source: Rychlý (2008), A lexicographer-friendly association score, RASLAN.
 *
 * @example logDice(twoGroups([10], [90], { targetTotal: 100, referenceTotal: 9900 })) // [10.6781]
 */
export function logDice(groups: TwoGroups): Float64Array {
  return perTerm(groups, ({ a, b, c }) => 14 + Math.log2((2 * a) / (2 * a + b + c)));
}

/**
 * t-score: how far the occurrences together exceed chance, in their own standard errors; 0 where they never meet.
 *
 * Source: Church, Gale, Hanks and Hindle (1991), Using statistics in lexical analysis.
 *
 * @example tScore(twoGroups([10], [90], { targetTotal: 100, referenceTotal: 9900 })) // [2.846]
 */
export function tScore(groups: TwoGroups): Float64Array {
  return perTerm(groups, ({ a, b, c, n }) => (a === 0 ? 0 : (a - ((a + b) * (a + c)) / n) / Math.sqrt(a)));
}

/**
 * λ, the log odds ratio of node and collocate with `smoothing` added to each cell, and its z, as in quanteda's textstat_collocations.
 *
 * Source: Blaheta and Johnson (2001), Unsupervised learning of multi-word verbs.
 *
 * @param options `smoothing`: above 0, default 0.5.
 * @example lambda(twoGroups([10], [90], { targetTotal: 100, referenceTotal: 9900 })).z // [7.3882]
 */
export function lambda(groups: TwoGroups, { smoothing = 0.5 }: { smoothing?: number } = {}): { lambda: Float64Array; z: Float64Array } {
  const z = new Float64Array(groups.target.length);
  let at = 0;
  const values = perTerm(groups, ({ a, b, c, d }) => {
    const [w, x, y, v] = [a + smoothing, b + smoothing, c + smoothing, d + smoothing];
    const value = Math.log((w * v) / (x * y));
    z[at++] = value / Math.sqrt(1 / w + 1 / x + 1 / y + 1 / v);
    return value;
  });
  return { lambda: values, z };
}
