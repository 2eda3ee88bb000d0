import { describe, expect, it } from "vitest";
import { agreement } from "../../src/shift/agreement.js";
import { oracle } from "../oracle.js";

const rows = oracle("change-points").agreement as {
  true: number[];
  pred: number[];
  hausdorff: number | null;
  randindex: number;
  meantime: number | null;
  precisionRecall: Record<string, [number, number]>;
}[];

describe("agreement", () => {
  it.each(rows)("is that of ruptures for $true and $pred", (row) => {
    const found = agreement(row.true, row.pred);
    expect(found.hausdorff).toBe(row.hausdorff);
    expect(found.meanTime).toBe(row.meantime);
    expect(found.randIndex).toBeCloseTo(row.randindex, 12);
    const perfect = JSON.stringify(row.true) === JSON.stringify(row.pred);
    for (const [margin, [precision, recall]] of Object.entries(row.precisionRecall)) {
      const { precision: own, recall: ownRecall } = agreement(row.true, row.pred, { margin: Number(margin) });
      // the peer scores a perfect answer 0.5 at margins wider than its segments
      expect([own, ownRecall], `margin ${margin}`).toEqual(perfect ? [1, 1] : [precision, recall]);
    }
  });
  it("refuses cuts of different series", () => expect(() => agreement([1, 5], [1, 6])).toThrow("both cuts must end at the series' length"));
});
