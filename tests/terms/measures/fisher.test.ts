import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fisherLogP } from "../../../src/terms/measures/fisher.js";
import { twoGroups } from "../../../src/terms/measures/two-groups.js";

const p = (a: number, b: number, c: number, d: number) =>
  Math.exp(fisherLogP(twoGroups([a], [b], { targetTotal: a + c, referenceTotal: b + d }))[0]!);

/** The definition in whole numbers. */
function naive(a: number, b: number, c: number, d: number): number {
  const choose = (n: number, k: number): bigint => {
    let ways = 1n;
    for (let i = 1; i <= k; i++) ways = (ways * BigInt(n - k + i)) / BigInt(i);
    return ways;
  };
  const [row, target, n] = [a + b, a + c, a + b + c + d];
  const weight = (x: number) => choose(target, x) * choose(n - target, row - x);
  let far = 0n;
  for (let x = Math.max(0, row + target - n); x <= Math.min(row, target); x++) if (weight(x) <= weight(a)) far += weight(x);
  return Number((far * 10n ** 18n) / choose(n, row)) / 1e18;
}

describe("fisherLogP", () => {
  // scipy 1.17: stats.fisher_exact([[a, b], [c, d]]).pvalue
  it.each([
    [8, 2, 1, 5, 0.03496503496503495],
    [3, 1, 1, 3, 0.4857142857142857],
    [0, 5, 9, 6, 0.03792569659442724],
    [10, 10, 10, 10, 1],
    [0, 0, 7, 9, 1],
  ])("of %d %d %d %d is %d", (a, b, c, d, expected) => expect(p(a, b, c, d)).toBeCloseTo(expected, 12));
  // python: log-sum-exp over all tables, gammaln of scipy 1.17
  it("does not underflow", () => {
    const groups = twoGroups([1048, 500], [779, 100000], { targetTotal: 43002, referenceTotal: 1085390 });
    expect(fisherLogP(groups)[0]).toBeCloseTo(-2223.500055577536, 5);
    expect(fisherLogP(groups)[1]).toBeCloseTo(-2515.303256129907, 5);
  });
  it("is the definition, in whole numbers", () => {
    fc.assert(
      fc.property(fc.nat(25), fc.nat(25), fc.nat(25), fc.nat(25), (a, b, c, d) => {
        expect(p(a, b, c, d)).toBeCloseTo(naive(a, b, c, d), 9);
      }),
      { numRuns: 400 },
    );
  });
});
