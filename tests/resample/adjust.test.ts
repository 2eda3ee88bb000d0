import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjust } from "../../src/resample/adjust.js";

describe("adjust", () => {
  // scipy 1.17: stats.false_discovery_control([0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205])
  it("gives scipy's q", () => {
    const expected = [0.008, 0.032, 0.0672, 0.0672, 0.0672, 0.08, (0.074 * 8) / 7, 0.205];
    adjust([0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205]).forEach((q, at) => {
      expect(q).toBeCloseTo(expected[at]!, 12);
    });
  });
  it("passes null through and does not count it", () => expect(adjust([0.01, null, 0.04])).toEqual([0.02, null, 0.04]));
  it("of nothing is nothing", () => expect(adjust([])).toEqual([]));
  it("is never below p, keeps p's order, and is the same in logarithms", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1e-9, max: 1, noNaN: true }), { minLength: 1 }), (p) => {
        const q = adjust(p) as number[];
        const logQ = adjust(p.map(Math.log), { log: true }) as number[];
        p.forEach((value, at) => {
          expect(q[at]!).toBeGreaterThanOrEqual(value);
          expect(q[at]!).toBeLessThanOrEqual(1);
          expect(Math.exp(logQ[at]!)).toBeCloseTo(q[at]!, 9);
          p.forEach((other, place) => {
            if (value < other) expect(q[at]!).toBeLessThanOrEqual(q[place]!);
          });
        });
      }),
    );
  });
});
