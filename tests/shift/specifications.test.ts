import { describe, expect, it } from "vitest";
import { combinations, type Specification, summarize, sure } from "../../src/shift/specifications.js";
import { conformance } from "../terms/conformance.js";

const set = conformance("specification-curve");

describe("summarize", () => {
  it.skipIf(set === null)("gives specr's numbers (skipped where the evaluation data is not at hand)", () => {
    const specifications = set.specs.map(({ estimate, low, high, ...choice }): Specification => ({ estimate, low, high, choice }));
    const found = summarize(specifications);
    for (const name of ["median", "mad", "min", "max", "q25", "q75", "sharePositive"] as const)
      expect(found[name], name).toBeCloseTo(set.expected[name], 12);
    expect([found.n, found.nPositiveSure, found.nNegativeSure]).toEqual([
      set.expected.n,
      set.expected.nPositiveSig,
      set.expected.nNegativeSig,
    ]);
    for (const [decision, { medians, etaSquared }] of Object.entries(set.expected.byDecision)) {
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
