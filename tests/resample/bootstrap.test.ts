import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bootstrap, quantile } from "../../src/resample/bootstrap.js";

const mean = (values: readonly number[]) => (weights: Float64Array) => {
  let [sum, n] = [0, 0];
  values.forEach((value, at) => {
    sum += weights[at]! * value;
    n += weights[at]!;
  });
  return [sum / n];
};
const one = (values: readonly number[]) => values.map(() => 0);

describe("bootstrap", () => {
  const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8];
  it.each(["expanded", "percentile", "bca"] as const)("%s holds its estimate", (interval) => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 5, maxLength: 15 }), (sample) => {
        const [found] = bootstrap(one(sample), mean(sample), { interval, replicates: 100 });
        const estimate = mean(sample)(new Float64Array(sample.length).fill(1))[0]!;
        expect(found!.low!).toBeLessThanOrEqual(estimate);
        expect(found!.high!).toBeGreaterThanOrEqual(estimate);
      }),
      { numRuns: 50 },
    );
  });
  it("is wider than the percentile interval, by what few units ask for", () => {
    const width = (interval: "expanded" | "percentile") => {
      const [{ low, high }] = bootstrap(one(values), mean(values), { interval, replicates: 20000 }) as [{ low: number; high: number }];
      return high - low;
    };
    // Student's 2.2010 with 11 degrees of freedom × √(12/11), over 1.9600
    expect(width("expanded") / width("percentile")).toBeCloseTo(1.173, 1);
  });
  it("is the same whatever ran before, and another with another seed or stream", () => {
    const run = (options: object) => bootstrap(one(values), mean(values), options);
    expect(run({ seed: 1 })).toEqual(run({ seed: 1 }));
    expect(run({ seed: 1 })).not.toEqual(run({ seed: 2 }));
    expect(run({ stream: "a" })).not.toEqual(run({ stream: "b" }));
  });
  it("says nothing of fewer than five units, or of what is not defined", () => {
    expect(bootstrap([0, 0, 0, 0], () => [1])).toEqual([{ low: null, high: null }]);
    expect(bootstrap([0, 0, 0, 0, 0], () => [NaN])).toEqual([{ low: null, high: null }]);
    expect(bootstrap([0, 0, 0, 0, 0], () => [1], { units: [3] })).toEqual([{ low: null, high: null }]);
  });
  it("draws within strata", () => {
    const strata = [0, 0, 0, 1, 1, 1];
    bootstrap(
      strata,
      (weights) => {
        expect(weights[0]! + weights[1]! + weights[2]!).toBe(3);
        return [1];
      },
      { replicates: 100 },
    );
  });
});

describe("quantile", () => {
  // R: quantile(c(1, 2, 4, 8), c(0, 0.25, 0.5, 0.9, 1))
  it.each([
    [0, 1],
    [0.25, 1.75],
    [0.5, 3],
    [0.9, 6.8],
    [1, 8],
  ])("%d of 1, 2, 4, 8 is %d", (share, expected) => expect(quantile([1, 2, 4, 8], share)).toBeCloseTo(expected, 12));
});
