import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { least, lengthOf, most } from "../../src/resample/extremes.js";

describe("extremes", () => {
  it("are those of Math, however long the list", () => {
    fc.assert(
      fc.property(fc.array(fc.double()), (values) => {
        expect(most(values)).toBe(Math.max(...values));
        expect(least(values)).toBe(Math.min(...values));
      }),
    );
    const long = Float64Array.from({ length: 300_000 }, (_, at) => (at * 7919) % 300_000);
    expect([least(long), most(long)]).toEqual([0, 299_999]);
  });

  it("the length of a vector is that of Math.hypot", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })), (vector) => {
        expect(lengthOf(vector)).toBe(Math.hypot(...vector));
      }),
    );
    expect(lengthOf(new Float64Array(250_000).fill(2))).toBe(1000);
  });
});
