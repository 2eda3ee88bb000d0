import { describe, expect, it } from "vitest";
import { adjacentPairs } from "../../src/terms/phrases.js";
import { conformance } from "./conformance.js";

const set = conformance("published-figures")?.textstat_collocations;

describe("adjacentPairs", () => {
  it.skipIf(set === undefined).each([
    ["text", "expected"],
    ["text2", "expected2"],
  ] as const)("matches quanteda's λ and z of %s (skipped where the evaluation data is not at hand)", (text, expected) => {
    const found = new Map(adjacentPairs([set[text].split(/ |\./).filter(Boolean)], { minCount: 1 }).map((pair) => [pair.phrase, pair]));
    for (const [phrase, n, lambda, z] of set[expected]) {
      const pair = found.get(phrase)!;
      expect([pair.n, Number(pair.lambda.toFixed(6)), Number(pair.z.toFixed(6))], phrase).toEqual([n, lambda, z]);
    }
  });
  it("does not pair across sequences", () =>
    expect(
      adjacentPairs(
        [
          ["a", "b"],
          ["c", "d"],
        ],
        { minCount: 1 },
      ).map(({ phrase }) => phrase),
    ).toEqual(["a b", "c d"]));
});
