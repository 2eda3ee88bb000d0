import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestSegmentation, bic, pelt, segmentCost } from "../../src/shift/segmentation.js";
import { oracle } from "../oracle.js";

const printed = oracle("change-points");
const nile: number[] = printed.nile.volume;

describe("against what peers print", () => {
  it.each(printed.strucchange as { m: number; rss: number; bic: number; breaks: number[] }[])(
    "strucchange's Nile with $m breaks",
    ({ m, rss, bic: expected, breaks }) => {
      const found = bestSegmentation(nile, m, { minSize: 15 })!;
      expect(found.breaks).toEqual(breaks);
      expect(found.cost).toBeCloseTo(rss, 4);
      expect(bic(nile.length, found)).toBeCloseTo(expected, 6);
    },
  );
  const optimal = printed.ruptures as { name: string; n_bkps?: number; pen?: number; bkps: number[]; sumOfCosts: number }[];
  // greedy searches are held to only where they find the best cut
  it.each(optimal)("ruptures: $name", ({ name, n_bkps, pen, bkps, sumOfCosts }) => {
    const values: number[] = name.startsWith("nile") ? nile : printed.steps60.values;
    const cost = name.includes(" l1 ") ? "l1" : "l2";
    const found = pen === undefined ? bestSegmentation(values, n_bkps!, { cost })! : pelt(values, pen, { cost });
    expect([...found.breaks, values.length]).toEqual(bkps);
    expect(found.cost / sumOfCosts).toBeCloseTo(1, 9);
  });
});

describe("bestSegmentation and pelt", () => {
  const series = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 14 });
  it("find the best of all cuts", () => {
    fc.assert(
      fc.property(series, fc.constantFrom("l1" as const, "l2" as const), (values, cost) => {
        const of = segmentCost(values, { cost });
        let best = Infinity;
        for (let one = 2; one <= values.length - 4; one++)
          for (let two = one + 2; two <= values.length - 2; two++)
            best = Math.min(best, of(0, one) + of(one, two) + of(two, values.length));
        expect(bestSegmentation(values, 2, { cost })!.cost).toBeCloseTo(best, 8);
      }),
    );
  });
  it("agree on how much a cut with a penalty costs", () => {
    fc.assert(
      fc.property(series, fc.double({ min: 0.5, max: 40, noNaN: true }), (values, penalty) => {
        const found = pelt(values, penalty);
        const all = Array.from({ length: Math.floor(values.length / 2) }, (_, breaks) => bestSegmentation(values, breaks)).flatMap((one) =>
          one === null ? [] : [one.cost + penalty * one.breaks.length],
        );
        expect(found.cost + penalty * found.breaks.length).toBeCloseTo(Math.min(...all), 7);
      }),
    );
  });
  it("says null where the series is too short", () => expect(bestSegmentation([1, 2, 3], 1)).toBeNull());
});
