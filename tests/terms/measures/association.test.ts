import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lambda, logDice, npmi, tScore } from "../../../src/terms/measures/association.js";
import { pmi } from "../../../src/terms/measures/effects.js";
import { twoGroups } from "../../../src/terms/measures/two-groups.js";
import { oracle } from "../../oracle.js";

/** A pair's table from how often both, the node, the collocate and anything occur. */
const of = (both: number, node: number, collocate: number, all: number) =>
  twoGroups([both], [collocate - both], { targetTotal: node, referenceTotal: all - node });
const set = oracle("gensim");

describe("association", () => {
  it("matches gensim's PMI and NPMI", () => {
    const [one, two] = Object.values(set.posting as Record<string, number[]>).map((ids) => new Set(ids)) as [Set<number>, Set<number>];
    const pair = of([...one].filter((id) => two.has(id)).length, one.size, two.size, set.documents);
    expect(Number(pmi(pair)[0]!.toFixed(9))).toBe(set.pmi);
    expect(Number(npmi(pair)[0]!.toFixed(9))).toBe(set.npmi);
  });
  it.each([
    ["NPMI: never together", npmi(of(0, 5, 5, 50))[0], -1],
    ["NPMI: never apart", npmi(of(5, 5, 5, 50))[0], 1],
    ["NPMI: always", npmi(of(9, 9, 9, 9))[0], 1],
    ["NPMI: independent", npmi(of(4, 20, 10, 50))[0], 0],
    ["logDice: never apart", logDice(of(5, 5, 5, 50))[0], 14],
    ["logDice: half", logDice(of(5, 10, 10, 50))[0], 13],
    ["logDice: never together", logDice(of(0, 5, 5, 50))[0], -Infinity],
    ["t", tScore(of(9, 20, 10, 50))[0], (9 - 4) / 3],
    ["t: never together", tScore(of(0, 20, 10, 50))[0], 0],
    ["λ: independent", lambda(of(4.5, 10, 10, 20), { smoothing: 0.5 }).lambda[0], Math.log((5 * 5) / (6 * 6))],
  ])("%s", (_, found, expected) => expect(found).toBeCloseTo(expected, 10));
  it("does not care which of two words is the node", () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), fc.nat(20), fc.integer({ min: 1, max: 50 }), (both, one, two, none) => {
        const [node, collocate, all] = [both + one, both + two, both + one + two + none];
        for (const measure of [npmi, tScore, (groups: Parameters<typeof npmi>[0]) => lambda(groups).z]) {
          expect(measure(of(both, node, collocate, all))[0]!).toBeCloseTo(measure(of(both, collocate, node, all))[0]!, 9);
        }
      }),
    );
  });
});
