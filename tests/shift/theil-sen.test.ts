import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kendall, theilSen } from "../../src/shift/theil-sen.js";

describe("theilSen", () => {
  // scipy 1.17: stats.theilslopes(y, x, alpha=0.95)
  it.each([
    [
      [1, 2, 4, 7, 8, 11, 12, 15],
      [2.1, 2.9, 5.2, 7.7, 9.3, 11.8, 13.1, 15.4],
      [0.96625, 1.2531249999999998, 0.8999999999999999, 1.0333333333333334],
    ],
    [
      [0, 1, 1, 3, 5, 8, 9, 12, 20],
      [5, 3, 4, 4, 8, 2, 9, 7, 11],
      [0.3333333333333333, 3.3333333333333335, -0.2857142857142857, 0.75],
    ],
  ])("gives scipy's slope, intercept and interval", (x, y, [slope, intercept, low, high]) => {
    const found = theilSen(x, y)!;
    for (const [own, expected] of [
      [found.slope, slope],
      [found.intercept, intercept],
      [found.low, low],
      [found.high, high],
    ])
      expect(own).toBeCloseTo(expected!, 10);
  });
  // python: all orders of y, share with |S| at least the observed one
  it.each([
    [[1, 2, 3, 4, 5], [1, 2, 3, 5, 4], 10 / 120],
    [[1, 2, 3, 4], [4, 3, 2, 1], 2 / 24],
    [[1, 3, 4, 4, 9], [0.2, 0.1, 0.1, 0.5, 0.4], 94 / 120],
  ])("tries all orders of few points", (x, y, expected) => {
    const found = theilSen(x, y)!;
    expect(found.exact).toBe(true);
    expect(found.p).toBeCloseTo(expected, 12);
  });
  it("follows y's unit and sign, and is exact on a line", () => {
    const points = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: -20, max: 20 })), { minLength: 5, maxLength: 9 })
      .filter((all) => new Set(all.map(([x]) => x)).size > 2);
    fc.assert(
      fc.property(points, (all) => {
        const [x, y] = [all.map(([one]) => one), all.map(([, two]) => two)];
        expect(
          theilSen(
            x,
            y.map((value) => -3 * value),
            { permutations: 50 },
          )!.slope,
        ).toBeCloseTo(-3 * theilSen(x, y, { permutations: 50 })!.slope, 9);
        expect(
          theilSen(
            x,
            x.map((value) => 2 * value - 1),
            { permutations: 50 },
          )!.slope,
        ).toBeCloseTo(2, 12);
        expect(Math.abs(kendall(x, y))).toBeLessThanOrEqual((x.length * (x.length - 1)) / 2);
      }),
      { numRuns: 40 },
    );
  });
  it("needs three dates", () => expect(theilSen([1, 1, 2, 2], [1, 2, 3, 4])).toBeNull());
});
