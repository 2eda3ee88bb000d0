import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chiSquare } from "../../../src/terms/measures/chi-square.js";
import { twoGroups } from "../../../src/terms/measures/two-groups.js";
import { decimals, oracle } from "../../oracle.js";

const set = oracle("quanteda").chi2;

describe("chiSquare", () => {
  it("matches the rows that quanteda prints", () => {
    for (const [feature, target, reference, printed] of set.rows) {
      const [found] = chiSquare(twoGroups([target], [reference], { targetTotal: set.totalTarget, referenceTotal: set.totalReference }), {
        correction: "conditional-yates",
      });
      expect(Number(found!.toFixed(decimals(printed))), feature).toBe(printed);
    }
  });
  // scipy 1.17: stats.chi2_contingency([[a, b], [c, d]], correction=False / True).statistic
  it.each([
    [[10, 20, 30, 40], "none", 0.7936507936507936],
    [[10, 20, 30, 40], "yates", 0.4464285714285714],
    [[3, 1, 7, 29], "none", 5.925925925925926],
    [[3, 1, 7, 29], "conditional-yates", 3.3333333333333335],
    [[12, 8, 30, 40], "conditional-yates", 1.8367346938775495],
  ] as const)("of %j, correction %s", ([a, b, c, d], correction, expected) => {
    expect(Math.abs(chiSquare(twoGroups([a], [b], { targetTotal: a + c, referenceTotal: b + d }), { correction })[0]!)).toBeCloseTo(
      expected,
      10,
    );
  });
  it("turns its sign with the groups, and is 0 for a term that neither has", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { minLength: 2, maxLength: 9 }), (pairs) => {
        const [one, two] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        const there = chiSquare(twoGroups(one, two));
        const back = chiSquare(twoGroups(two, one));
        there.forEach((value, at) => {
          expect(value + back[at]!).toBeCloseTo(0, 9);
        });
      }),
    );
    expect(chiSquare(twoGroups([0, 5], [0, 3]))[0]).toBe(0);
  });
});
