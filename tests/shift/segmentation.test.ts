import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestSegmentation, bic, pelt, segmentCost } from "../../src/shift/segmentation.js";
import { conformance } from "../terms/conformance.js";

const set = conformance("change-points");
const nile = set?.nile.volume ?? [];

describe.skipIf(set === null)("against what peers print (skipped where the evaluation data is not at hand)", () => {
  const cases = set?.cases ?? [];
  it.each(cases.flatMap(({ rows = [] }) => rows))("strucchange's Nile with $m breaks", ({ m, rss, bic: expected, breakIndex1 }) => {
    const found = bestSegmentation(nile, m, { minSize: 15 })!;
    expect(found.breaks).toEqual(breakIndex1);
    expect(found.cost).toBeCloseTo(rss, 4);
    expect(bic(nile.length, found)).toBeCloseTo(expected, 6);
  });
  const searches = cases.filter((one) => one.rows === undefined);
  const optimal = searches.filter(({ name }) => / (Dynp|Pelt|Binseg|BottomUp|Window) /.test(name) && !name.includes("jump"));
  // greedy searches are held to only where they find the best cut
  it.each(optimal)("ruptures: $name", ({ name, kw, bkps, sumOfCosts }) => {
    const values = name.startsWith("nile") ? nile : set.steps60.values;
    const cost = name.includes(" l1 ") ? "l1" : "l2";
    const found = kw.pen === undefined ? bestSegmentation(values, kw.n_bkps!, { cost })! : pelt(values, kw.pen, { cost });
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
