import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entropyParts, jensenShannon, kullbackLeibler, toShares } from "../../src/shift/divergence.js";

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);

describe("jensenShannon", () => {
  it("is symmetric and between 0 and 1 bit, whatever the order", () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 2, maxLength: 9 })
          .filter((pairs) => pairs.some(([a]) => a > 0) && pairs.some(([, b]) => b > 0)),
        fc.constantFrom(1, 0.8, 2),
        (pairs, alpha) => {
          const [one, two] = [toShares(pairs.map(([a]) => a)), toShares(pairs.map(([, b]) => b))];
          const { total } = jensenShannon(one, two, { alpha });
          expect(total).toBeCloseTo(jensenShannon(two, one, { alpha }).total, 10);
          expect(total).toBeGreaterThanOrEqual(-1e-12);
          if (alpha === 1) expect(total).toBeLessThanOrEqual(1 + 1e-12);
        },
      ),
    );
  });
});

describe("small cases", () => {
  it.each([
    ["shares sum to one", sum(toShares([1, 2, 5])), 1],
    ["of nothing they are 0", sum(toShares([0, 0])), 0],
    ["entropy of a fair coin, bits", sum(entropyParts(toShares([1, 1]))), 1],
    ["entropy of a fair coin, nats", sum(entropyParts(toShares([1, 1]), { base: Math.E })), Math.LN2],
    ["nothing in common is 1 bit", jensenShannon(toShares([1, 0]), toShares([0, 1])).total, 1],
    ["the same is 0", jensenShannon(toShares([1, 3]), toShares([2, 6])).total, 0],
    // scipy 1.17: stats.entropy([0.5, 0.5], [0.9, 0.1], base=2)
    ["Kullback-Leibler", kullbackLeibler(toShares([1, 1]), toShares([9, 1])).total, 0.7369655941662062],
    ["Kullback-Leibler of what the reference has not", kullbackLeibler(toShares([1, 1]), toShares([1, 0])).total, Infinity],
  ])("%s", (_, found, expected) => expect(found).toBeCloseTo(expected, 12));
});
