import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { g2FourCells, g2ManyGroups, g2TwoCells } from "../../../src/terms/measures/likelihood.js";
import { twoGroups } from "../../../src/terms/measures/two-groups.js";
import { decimals, oracle } from "../../oracle.js";

const set = oracle("quanteda").lr;
const of = (a: number, b: number, targetTotal: number, referenceTotal: number) => twoGroups([a], [b], { targetTotal, referenceTotal });

describe("g2FourCells", () => {
  it("matches the rows that quanteda prints", () => {
    for (const [feature, target, reference, printed] of set.rows) {
      const [found] = g2FourCells(of(target, reference, set.totalTarget, set.totalReference), {
        correction: "conditional-yates",
        epsilon: 1e-9,
      });
      expect(Number(found!.toFixed(decimals(printed))), feature).toBe(printed);
    }
  });
  // scipy 1.17: stats.chi2_contingency([[a, b], [c, d]], correction=False, lambda_="log-likelihood").statistic
  it.each([
    [of(10, 20, 40, 60), -0.8043486460964835],
    [of(110, 111, 2552, 31777), 286.3607492537705],
  ])("of a table", (groups, expected) => expect(g2FourCells(groups)[0]).toBeCloseTo(expected, 9));
  // the same with correction=True
  it.each([
    [of(10, 20, 40, 60), -0.4506866133757259],
    [of(3, 1, 10, 30), 2.849020378187341],
  ])("of a table, each cell half nearer to what is expected", (groups, expected) =>
    expect(g2FourCells(groups, { correction: "yates" })[0]).toBeCloseTo(expected, 9),
  );
});

describe("g2TwoCells", () => {
  // by hand: 2 (10 ln(10 / 12) + 20 ln(20 / 18))
  it("leaves out the other words", () =>
    expect(g2TwoCells(of(10, 20, 40, 60))[0]).toBeCloseTo(-2 * (10 * Math.log(10 / 12) + 20 * Math.log(20 / 18)), 12));
  it("is never larger than with four cells, and both turn their sign with the groups", () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.integer({ min: 60, max: 500 }), fc.integer({ min: 60, max: 500 }), (a, b, m, n) => {
        const [two, four] = [g2TwoCells(of(a, b, m, n))[0]!, g2FourCells(of(a, b, m, n))[0]!];
        expect(Math.abs(two)).toBeLessThanOrEqual(Math.abs(four) + 1e-9);
        expect(two + g2TwoCells(of(b, a, n, m))[0]!).toBeCloseTo(0, 9);
        expect(four + g2FourCells(of(b, a, n, m))[0]!).toBeCloseTo(0, 9);
      }),
    );
  });
});

describe("g2ManyGroups", () => {
  it("of two groups is that of four cells", () =>
    expect(g2ManyGroups([10, 20], [40, 60])).toBeCloseTo(-g2FourCells(of(10, 20, 40, 60))[0]!, 12));
  // scipy 1.17: stats.chi2_contingency([[5, 9, 20], [95, 141, 130]], correction=False, lambda_="log-likelihood").statistic
  it("of three groups", () => expect(g2ManyGroups([5, 9, 20], [100, 150, 150])).toBeCloseTo(7.055876375065042, 9));
  it("is 0 where all shares are the same", () => expect(g2ManyGroups([1, 2, 3], [10, 20, 30])).toBeCloseTo(0, 12));
});
