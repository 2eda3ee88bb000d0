import { perTerm, type TwoGroups } from "./two-groups.js";

/**
 * Log ratio: the binary logarithm of the ratio of relative frequencies; 1 is twice as frequent.
 * A count of zero stands as `zero`, so that the ratio stays finite.
 *
 * Source: Hardie (2014), Log Ratio: an informal introduction, CASS blog.
 *
 * @param options `zero`: above 0, default 0.5.
 */
export function logRatio(groups: TwoGroups, { zero = 0.5 }: { zero?: number } = {}): Float64Array {
  return perTerm(groups, ({ a, b, c, d }) => (a + b === 0 ? 0 : Math.log2((a || zero) / (a + c)) - Math.log2((b || zero) / (b + d))));
}

/**
 * %DIFF: how many per cent more frequent the term is in the target. Infinite where the reference has none.
 *
 * Source: Gabrielatos and Marchi (2012), Keyness: appropriate metrics and practical issues.
 */
export function percentDiff(groups: TwoGroups): Float64Array {
  return perTerm(groups, ({ a, b, c, d }) => {
    const [one, two] = [a / (a + c), b / (b + d)];
    return one === two ? 0 : (100 * (one - two)) / two;
  });
}

/**
 * Odds ratio of the term; 0.5 is added to each cell of a table with an empty one (Haldane and Anscombe).
 *
 * Source: Haldane (1956), Annals of Human Genetics 20(4).
 */
export function oddsRatio(groups: TwoGroups): Float64Array {
  return perTerm(groups, ({ a, b, c, d }) => {
    if (a + b === 0) return 1;
    const more = a * b * c * d === 0 ? 0.5 : 0;
    return ((a + more) * (d + more)) / ((b + more) * (c + more));
  });
}

/**
 * Simple maths: the ratio of the frequencies per million, a constant added to both; the larger it is,
 * the more frequent are the terms it favours.
 *
 * Source: Kilgarriff (2009), Simple maths for keywords, Corpus Linguistics.
 *
 * @param options `constant`: above 0, default 1 per million, as in Sketch Engine.
 * @example simpleMaths(twoGroups([35], [263], { targetTotal: 112289776, referenceTotal: 1559716979 })) // 1.12243
 */
export function simpleMaths(groups: TwoGroups, { constant = 1 }: { constant?: number } = {}): Float64Array {
  return perTerm(groups, ({ a, b, c, d }) => ((a * 1e6) / (a + c) + constant) / ((b * 1e6) / (b + d) + constant));
}

/**
 * Pointwise mutual information of term and target, natural logarithm; −∞ where the target has none.
 *
 * Source: Church and Hanks (1990), CL 16(1); as `pmi` in quanteda's textstat_keyness.
 */
export function pmi(groups: TwoGroups): Float64Array {
  return perTerm(groups, ({ a, b, c, n }) => (a + b === 0 ? 0 : Math.log((a * n) / ((a + b) * (a + c)))));
}
