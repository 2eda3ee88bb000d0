import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logRatio, oddsRatio, percentDiff, pmi, simpleMaths } from "../../../src/terms/measures/effects.js";
import { twoGroups } from "../../../src/terms/measures/two-groups.js";
import { oracle } from "../../oracle.js";

const of = (a: number, b: number, targetTotal = 100, referenceTotal = 200) => twoGroups([a], [b], { targetTotal, referenceTotal });

describe("measures of effect", () => {
  it.each([
    ["log ratio: four times as frequent", logRatio(of(8, 4))[0], 2],
    ["log ratio: none in the reference counts half", logRatio(of(8, 0))[0], 5],
    ["log ratio: in neither", logRatio(of(0, 0))[0], 0],
    ["%DIFF: four times as frequent is 300 % more", percentDiff(of(8, 4))[0], 300],
    ["%DIFF: gone is −100 %", percentDiff(of(0, 4))[0], -100],
    ["%DIFF: new is infinite", percentDiff(of(8, 0))[0], Infinity],
    ["%DIFF: in neither", percentDiff(of(0, 0))[0], 0],
    ["odds ratio", oddsRatio(of(8, 4))[0], (8 * 196) / (4 * 92)],
    ["odds ratio with an empty cell", oddsRatio(of(8, 0))[0], (8.5 * 200.5) / (0.5 * 92.5)],
    ["odds ratio: in neither", oddsRatio(of(0, 0))[0], 1],
    ["PMI", pmi(of(8, 4))[0], Math.log((8 * 300) / (12 * 100))],
    ["PMI: in neither", pmi(of(0, 0))[0], 0],
    ["simple maths, as Sketch Engine's manual prints it", Number(simpleMaths(of(35, 263, 112289776, 1559716979))[0]!.toFixed(5)), 1.12243],
    ["simple maths: in neither", simpleMaths(of(0, 0))[0], 1],
  ])("%s", (_, found, expected) => expect(found).toBeCloseTo(expected, 10));

  const set = oracle("sketch-engine");
  it("match the printed digits of simple maths", () => {
    const groups = of(set.focus[0], set.reference[0], set.focus[1], set.reference[1]);
    expect(Number(simpleMaths(groups, { constant: set.constant })[0]!.toFixed(5))).toBe(set.score);
  });
  it("turn over with the groups", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (a, b) => {
        expect(logRatio(of(a, b))[0]! + logRatio(of(b, a, 200, 100))[0]!).toBeCloseTo(0, 10);
        expect(oddsRatio(of(a, b))[0]! * oddsRatio(of(b, a, 200, 100))[0]!).toBeCloseTo(1, 10);
        expect(simpleMaths(of(a, b))[0]! * simpleMaths(of(b, a, 200, 100))[0]!).toBeCloseTo(1, 10);
      }),
    );
  });
});
