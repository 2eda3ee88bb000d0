import { logGamma } from "../../resample/distributions.js";
import { type Cells, distinctPairs, perTerm, spread, type TwoGroups } from "./two-groups.js";

/**
 * ln of the two-sided p of Fisher's exact test, each term: the sum of all tables with the same margins
 * that are no likelier than this one, as R's fisher.test has it.
 *
 * Source: Fisher (1922), JRSS 85(1).
 * Cost: the tables of two tails, a few dozen a pair of counts; equal pairs are worked out once.
 */
export function fisherLogP(groups: TwoGroups): Float64Array {
  const { pairs, pairOf } = distinctPairs(groups);
  return spread(perTerm(pairs, logP), pairOf);
}

/** Tables this much likelier count as no likelier: R's tolerance for rounding. */
const TOLERANCE = 1e-7;

function logP({ a, b, c, n }: Cells): number {
  const [row, target] = [a + b, a + c];
  const [least, most] = [Math.max(0, row + target - n), Math.min(row, target)];
  const logChoose = (m: number, k: number) => logGamma(m + 1) - logGamma(k + 1) - logGamma(m - k + 1);
  const total = logChoose(n, row);
  const logLikelihood = (x: number) => logChoose(target, x) + logChoose(n - target, row - x) - total;
  const observed = logLikelihood(a);
  const mode = Math.min(most, Math.max(least, Math.floor(((row + 1) * (target + 1)) / (n + 2))));
  if (logLikelihood(mode) <= observed + TOLERANCE) return 0;
  const up = a > mode;
  // from the mode on likelihoods fall, so the other tail's first table is found by halving
  let [likelier, end] = up ? [mode, least - 1] : [mode, most + 1];
  while (Math.abs(likelier - end) > 1) {
    const middle = Math.trunc((likelier + end) / 2);
    if (logLikelihood(middle) <= observed + TOLERANCE) end = middle;
    else likelier = middle;
  }
  const other = end < least || end > most ? 0 : Math.exp(logLikelihood(end) - observed) * tail(end, !up);
  return Math.min(0, observed + Math.log(tail(a, up) + other));

  /** What a table and all beyond it weigh, the table itself counting 1. */
  function tail(start: number, upward: boolean): number {
    let [likelihood, sum] = [1, 1];
    for (let x = start; x !== (upward ? most : least) && likelihood > 1e-18 * sum; x += upward ? 1 : -1) {
      likelihood *= upward
        ? ((row - x) * (target - x)) / ((x + 1) * (n - row - target + x + 1))
        : (x * (n - row - target + x)) / ((row - x + 1) * (target - x + 1));
      sum += likelihood;
    }
    return sum;
  }
}
