import { type Cells, direction, perTerm, type TwoGroups } from "./two-groups.js";

/** Whether the statistic is corrected for continuity. */
export interface CorrectionOptions {
  /**
   * `none`; `yates` always; `conditional-yates`, as quanteda has it, only where an expected count is
   * under 5 and the correction does not turn the sign; default `none`.
   */
  correction?: "none" | "yates" | "conditional-yates";
}

/**
 * Pearson's χ² of each term's 2 × 2 table, negative where the term is less frequent in the target.
 *
 * Source: Pearson (1900), Phil. Mag. 50; Yates (1934), JRSS Suppl. 1(2), for the correction;
 * `conditional-yates` is the default of quanteda's textstat_keyness (Benoit et al. 2018, JOSS 3(30)).
 *
 * @example chiSquare(twoGroups([1048], [779], totals), { correction: "conditional-yates" }) // 764.4484
 */
export function chiSquare(groups: TwoGroups, { correction = "none" }: CorrectionOptions = {}): Float64Array {
  return perTerm(groups, (cells) => {
    const { a, b, c, d, n } = cells;
    const margins = (a + b) * (c + d) * (a + c) * (b + d);
    if (margins === 0) return 0;
    const far = Math.abs(a * d - b * c) - (corrects(cells, correction) ? n / 2 : 0);
    return (direction(cells) * n * Math.max(0, far) ** 2) / margins;
  });
}

/** Whether this table is corrected. */
export function corrects({ a, b, c, d, n }: Cells, correction: CorrectionOptions["correction"]): boolean {
  if (correction !== "conditional-yates") return correction === "yates";
  const least = (Math.min(a + b, c + d) * Math.min(a + c, b + d)) / n;
  return least < 5 && Math.abs(a * d - b * c) > n / 2;
}
