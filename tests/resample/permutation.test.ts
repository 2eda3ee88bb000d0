import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { permutationTest } from "../../src/resample/permutation.js";

const difference = (values: readonly number[]) => (labels: Uint8Array) => {
  const [sums, counts] = [
    [0, 0],
    [0, 0],
  ];
  labels.forEach((label, at) => {
    sums[label]! += values[at]!;
    counts[label]!++;
  });
  return [sums[1]! / counts[1]! - sums[0]! / counts[0]!];
};

describe("permutationTest", () => {
  // scipy 1.17: stats.permutation_test((x, y), lambda x, y: abs(mean(x) - mean(y)), n_resamples=inf, alternative="greater")
  it.each([
    [[1.2, 2.3, 3.1], [4.5, 5.2, 6.1, 7.7], 1 / 35],
    [[0.1, 0.4, 0.2, 0.9], [0.3, 0.5, 0.8, 0.7], 34 / 70],
    [[1, 5, 2], [2, 2, 9, 7, 8], 14 / 56],
    [[3, 3, 3], [3, 3, 3], 1],
  ])("tries all deals of small groups: %j against %j", (one, two, expected) => {
    const found = permutationTest([...one.map(() => 1), ...two.map(() => 0)], difference([...one, ...two]));
    expect(found.exact).toBe(true);
    expect(found.p[0]).toBeCloseTo(expected, 12);
  });
  it("says that one article against four can't be less than 0.2", () => {
    const found = permutationTest([1, 0, 0, 0, 0], difference([9, 1, 2, 3, 2]));
    expect(found).toEqual({ p: [0.2], exact: true, permutations: 5 });
  });
  it("samples deals of large groups, near the exact p and never 0", () => {
    const values = Array.from({ length: 24 }, (_, at) => Math.sin(at * 7) + (at < 12 ? 0.3 : 0));
    const labels = values.map((_, at) => (at < 12 ? 1 : 0));
    const few = permutationTest(labels, difference(values), { permutations: 4000, seed: 2 });
    const many = permutationTest(labels, difference(values), { permutations: 40000, seed: 3 });
    expect(few.exact).toBe(false);
    expect(Math.abs(few.p[0]! - many.p[0]!)).toBeLessThan(0.04);
    expect(permutationTest(labels, difference(values.map((_, at) => (at < 12 ? 100 : 0) + at))).p[0]).toBeCloseTo(1 / 2000, 12);
  });
  it("gives null where the statistic is not defined, and does not depend on the sign", () => {
    expect(permutationTest([1, 0], () => [NaN]).p).toEqual([null]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 9 }), (values) => {
        const labels = values.map((_, at) => (at < 2 ? 1 : 0));
        expect(permutationTest(labels, difference(values.map((value) => -value))).p[0]).toBe(
          permutationTest(labels, difference(values)).p[0],
        );
      }),
    );
  });
});
