import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loess, loessInterval } from "../../src/shift/loess.js";

const points = { x: [0, 1, 2.5, 3, 4, 6, 7, 9, 10, 11], y: [1, 3, 2, 5, 4, 6, 8, 7, 9, 12] };

describe("loess", () => {
  // numpy 2.4: polyfit(x - at, y, degree, w=sqrt(tricube weights of the nearest 7)), its value at 0
  it.each([
    [1, [1.8078218431351263, 5.479216074347529, 10.153942305767217]],
    [2, [1.7925454907586131, 5.097768689075382, 10.359451781601592]],
  ] as const)("of degree %d is a weighted least-squares fit at each place", (degree, expected) => {
    loess(points, [0.5, 5, 10.5], { degree }).forEach((value, at) => {
      expect(value).toBeCloseTo(expected[at]!, 9);
    });
  });
  it("lies on a line that the points lie on", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 4, maxLength: 12 }),
        fc.integer({ min: -5, max: 5 }),
        (x, slope) => {
          loess({ x, y: x.map((value) => slope * value + 2) }).forEach((value, at) => {
            expect(value).toBeCloseTo(slope * x[at]! + 2, 7);
          });
        },
      ),
    );
  });
  it("has an interval that holds it", () => {
    for (const { value, low, high } of loessInterval(points, [2, 8], { replicates: 200 })) {
      expect(low!).toBeLessThanOrEqual(value);
      expect(high!).toBeGreaterThanOrEqual(value);
    }
  });
});
