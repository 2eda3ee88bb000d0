import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dispersion } from "../../../src/terms/measures/dispersion.js";
import { decimals, oracle } from "../../oracle.js";

const set = oracle("dispersion");

describe("dispersion", () => {
  it("matches Gries's letters", () => {
    const docs = (set.docs as string[]).map((doc) => doc.split(" "));
    const names = { range: "range", sd: "sd", vc: "vc", D: "juillandD", S: "rosengrenS", DP: "dp", DPnorm: "dpNorm", KL: "kl" } as const;
    for (const [letter, expected] of Object.entries(set.expected as Record<string, Record<keyof typeof names, number>>)) {
      const found = dispersion(
        docs.map((doc) => doc.filter((one) => one === letter[0]).length),
        docs.map(({ length }) => length),
      );
      for (const [name, own] of Object.entries(names) as [keyof typeof names, (typeof names)[keyof typeof names]][]) {
        expect(Number(found[own].toFixed(Math.max(3, decimals(expected[name])))), `${letter} ${name}`).toBeCloseTo(
          expected[name],
          letter.length > 1 ? 4 : 3,
        );
      }
    }
  });
  it("is even for a term spread like the parts", () => {
    const { dp, dpNorm, kl, rosengrenS, juillandD } = dispersion([2, 4, 6], [10, 20, 30]);
    for (const value of [dp, dpNorm, kl, 1 - rosengrenS, 1 - juillandD]) expect(value).toBeCloseTo(0, 12);
  });
  it("stays within its bounds", () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.tuple(fc.nat(9), fc.integer({ min: 10, max: 90 })), { minLength: 2, maxLength: 8 })
          .filter((parts) => parts.some(([n]) => n > 0)),
        (parts) => {
          const found = dispersion(
            parts.map(([n]) => n),
            parts.map(([, size]) => size),
          );
          for (const value of [found.dp, found.dpNorm, found.rosengrenS, found.juillandD]) {
            expect(value).toBeGreaterThanOrEqual(-1e-9);
            expect(value).toBeLessThanOrEqual(1 + 1e-9);
          }
          expect(found.kl).toBeGreaterThanOrEqual(-1e-9);
        },
      ),
    );
  });
});
