import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kitagawa } from "../../src/shift/kitagawa.js";

const total = (parts: { composition: number; within: number }[], key: "composition" | "within") =>
  parts.reduce((sum, part) => sum + part[key], 0);

describe("kitagawa", () => {
  // by hand: weights 0.5, 0.5 to 0.8, 0.2; rates 1, 3 to 2, 3. Composition 0.3 · 1.5 − 0.3 · 3 = −0.45; within 1 · 0.65 = 0.65
  it("follows the paper's equation", () => {
    const parts = kitagawa([
      { weight: [0.5, 0.8], rate: [1, 2] },
      { weight: [0.5, 0.2], rate: [3, 3] },
    ]);
    expect(total(parts, "composition")).toBeCloseTo(-0.45, 12);
    expect(total(parts, "within")).toBeCloseTo(0.65, 12);
  });
  it("takes a part that only one group has for composition", () => {
    expect(
      kitagawa([
        { weight: [0, 0.4], rate: [NaN, 5] },
        { weight: [0.2, 0], rate: [NaN, NaN] },
      ]),
    ).toEqual([
      { composition: 2, within: 0 },
      { composition: 0, within: 0 },
    ]);
  });
  it("adds up to the difference", () => {
    const rate = fc.double({ min: -9, max: 9, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), rate, rate), { minLength: 1, maxLength: 6 }),
        (all) => {
          const sums = [0, 1].map((group) => all.reduce((sum, one) => sum + one[group as 0 | 1], 0));
          const strata = all.map(([a, b, r0, r1]) => ({
            weight: [a / sums[0]!, b / sums[1]!] as [number, number],
            rate: [r0, r1] as [number, number],
          }));
          const difference = strata.reduce((sum, { weight, rate: [r0, r1] }) => sum + weight[1] * r1 - weight[0] * r0, 0);
          const parts = kitagawa(strata);
          expect(total(parts, "composition") + total(parts, "within")).toBeCloseTo(difference, 9);
        },
      ),
    );
  });
});
