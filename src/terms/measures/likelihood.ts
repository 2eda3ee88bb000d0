import { type CorrectionOptions, corrects } from "./chi-square.js";
import { direction, perTerm, type TwoGroups } from "./two-groups.js";

/**
 * G² of the two cells that hold the term, as in Rayson's log-likelihood wizard: it leaves out all
 * other words and so is slightly smaller than with four cells. Negative where the term is rarer in the target.
 *
 * Source: Rayson and Garside (2000), Comparing corpora using frequency profiling.
 */
export function g2TwoCells(groups: TwoGroups): Float64Array {
  return perTerm(groups, (cells) => {
    const { a, b, c, d, n } = cells;
    const [one, two] = [((a + c) * (a + b)) / n, ((b + d) * (a + b)) / n];
    return direction(cells) * Math.max(0, 2 * (part(a, one) + part(b, two)));
  });
}

/**
 * G² of the whole 2 × 2 table, as in AntConc and quanteda. Negative where the term is rarer in the target.
 *
 * Source: Dunning (1993), Accurate methods for the statistics of surprise and coincidence, CL 19(1).
 *
 * @param options `correction` as in χ²; quanteda's `lr` is `conditional-yates` with `epsilon` 1e-9, which it
 * adds within each logarithm; default none and 0.
 */
export function g2FourCells(
  groups: TwoGroups,
  { correction = "none", epsilon = 0 }: CorrectionOptions & { epsilon?: number } = {},
): Float64Array {
  return perTerm(groups, (cells) => {
    const { a, b, c, d, n } = cells;
    const half = corrects(cells, correction) ? Math.sign(a * d - b * c) / 2 : 0;
    const g2 =
      2 *
      (part(a - half, ((a + b) * (a + c)) / n, epsilon) +
        part(b + half, ((a + b) * (b + d)) / n, epsilon) +
        part(c + half, ((c + d) * (a + c)) / n, epsilon) +
        part(d - half, ((c + d) * (b + d)) / n, epsilon));
    return direction(cells) * Math.max(0, g2);
  });
}

/**
 * G² of a term over two or more groups (2 × k cells), with k − 1 degrees of freedom: whether its share differs at all.
 *
 * @param counts The term's occurrences in each group.
 * @param totals All words of each group.
 */
export function g2ManyGroups(counts: ArrayLike<number>, totals: ArrayLike<number>): number {
  let [count, total] = [0, 0];
  for (let at = 0; at < counts.length; at++) {
    count += counts[at]!;
    total += totals[at]!;
  }
  let g2 = 0;
  for (let at = 0; at < counts.length; at++) {
    g2 += part(counts[at]!, (count * totals[at]!) / total) + part(totals[at]! - counts[at]!, ((total - count) * totals[at]!) / total);
  }
  return Math.max(0, 2 * g2);
}

function part(observed: number, expected: number, epsilon = 0): number {
  return observed > 0 && expected > 0 ? observed * Math.log(observed / expected + epsilon) : 0;
}
