import { sum, type TwoGroups } from "./two-groups.js";

/** Log-odds of each term and its z. */
export interface LogOdds {
  logOdds: Float64Array;
  z: Float64Array;
}

/**
 * Log-odds-ratio with an informative Dirichlet prior, and its z: terms that are rare in both groups are
 * drawn to zero by pseudo-counts that follow the pooled frequencies.
 *
 * Source: Monroe, Colaresi and Quinn (2008), Fightin' Words, Political Analysis 16(4), equations 16, 19 and 22.
 *
 * @param alpha Pseudo-counts of the terms; default 100 words that follow the pooled frequencies.
 * @example logOddsDirichlet(twoGroups([30, 5], [10, 25])).z // [3.7559, -3.2311]
 */
export function logOddsDirichlet({ target, reference }: TwoGroups, alpha: Float64Array = pooledPrior(target, reference, 100)): LogOdds {
  const prior = sum(alpha);
  const [sizeOne, sizeTwo] = [sum(target) + prior, sum(reference) + prior];
  const logOdds = new Float64Array(alpha.length);
  const z = new Float64Array(alpha.length);
  for (let at = 0; at < alpha.length; at++) {
    const [one, two] = [target[at]! + alpha[at]!, reference[at]! + alpha[at]!];
    // what neither has, or what both have alone, sets nothing apart
    if (one + two === 0 || (one === sizeOne && two === sizeTwo)) continue;
    logOdds[at] = Math.log(one / (sizeOne - one)) - Math.log(two / (sizeTwo - two));
    z[at] = logOdds[at]! / Math.sqrt(1 / one + 1 / two);
  }
  return { logOdds, z };
}

/** `prior` words spread over the terms as both groups together have them. */
export function pooledPrior(target: Float64Array, reference: Float64Array, prior: number): Float64Array {
  const total = sum(target) + sum(reference);
  return target.map((n, at) => (prior * (n + reference[at]!)) / total);
}

/**
 * Weighted log-odds as the R package tidylo has it, for two or more groups: each group against all together
 * (not against the others), on counts to which the prior has been added.
 *
 * Source: Schnoebelen, Silge and Hayes, tidylo, bind_log_odds; after Monroe, Colaresi and Quinn (2008), equations 15, 18 and 21.
 *
 * @param groups Counts of the terms, one array a group. A term that a group does not have gets no pseudo-count there, as in a tidy table without empty rows.
 * @param options `uninformative`: a prior of 1 instead of the term's count in all groups; default false.
 * @returns z of each term, one array a group; 0 where the group does not have it.
 * @example logOddsTidylo([Float64Array.of(30, 5), Float64Array.of(10, 25)])[0] // [2.696, -2.0354]
 */
export function logOddsTidylo(
  groups: readonly Float64Array[],
  { uninformative = false }: { uninformative?: boolean } = {},
): Float64Array[] {
  const all = sumOf(groups);
  const pseudo = groups.map((group) => group.map((n, at) => (n === 0 ? 0 : n + (uninformative ? 1 : all[at]!))));
  const pooled = sumOf(pseudo);
  const total = sum(pooled);
  return pseudo.map((group) => {
    const size = sum(group);
    return group.map((y, at) =>
      y === 0 || pooled[at] === total
        ? 0
        : (Math.log(y / (size - y)) - Math.log(pooled[at]! / (total - pooled[at]!))) / Math.sqrt(1 / y + 1 / pooled[at]!),
    );
  });
}

function sumOf(groups: readonly Float64Array[]): Float64Array {
  const total = new Float64Array(groups[0]?.length ?? 0);
  for (const group of groups) for (let at = 0; at < total.length; at++) total[at]! += group[at]!;
  return total;
}
