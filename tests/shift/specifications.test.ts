import { describe, expect, it } from "vitest";
import { combinations, type Specification, summarize, sure } from "../../src/shift/specifications.js";
import { oracle } from "../oracle.js";

const set = oracle("specification-curve");

describe("summarize", () => {
  it("gives specr's numbers", () => {
    const specifications = (set.specs as Record<string, number & string>[]).map(
      ({ estimate, low, high, ...choice }): Specification => ({
        estimate: estimate!,
        low: low!,
        high: high!,
        choice: choice as Specification["choice"],
      }),
    );
    const found = summarize(specifications);
    for (const name of ["median", "mad", "min", "max", "q25", "q75", "sharePositive"] as const)
      expect(found[name], name).toBeCloseTo(set.expected[name], 12);
    expect([found.n, found.nPositiveSure, found.nNegativeSure]).toEqual([
      set.expected.n,
      set.expected.nPositiveSig,
      set.expected.nNegativeSig,
    ]);
    for (const [decision, { medians, etaSquared }] of Object.entries(
      set.expected.byDecision as Record<string, { medians: Record<string, number>; etaSquared: number }>,
    )) {
      expect(found.byDecision[decision]!.etaSquared).toBeCloseTo(etaSquared, 12);
      for (const [option, median] of Object.entries(medians))
        expect(found.byDecision[decision]!.medians[option], option).toBeCloseTo(median, 12);
    }
    const order = [...specifications.keys()].sort((a, b) => specifications[a]!.estimate! - specifications[b]!.estimate!);
    expect(order).toEqual(set.expected.orderIndex);
    expect(order.map((at) => ["#e41a1c", "darkgrey", "#377eb8"][sure(specifications[at]!) + 1])).toEqual(set.expected.colourInOrder);
  });
  it("of nothing found is null, never NaN", () => {
    const found = summarize([{ choice: { a: 1 }, estimate: null, low: null, high: null }]);
    expect(found).toMatchObject({
      n: 1,
      found: 0,
      median: null,
      mad: null,
      sharePositive: null,
      shareSameSign: null,
      byDecision: { a: { medians: {}, etaSquared: null } },
    });
  });
});

describe("combinations", () => {
  it("makes every one", () =>
    expect(combinations({ a: [1, 2], b: ["x", "y"] })).toEqual([
      { a: 1, b: "x" },
      { a: 1, b: "y" },
      { a: 2, b: "x" },
      { a: 2, b: "y" },
    ]));
  it("of no decision is one without choices", () => expect(combinations({})).toEqual([{}]));
});
