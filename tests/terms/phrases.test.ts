import { describe, expect, it } from "vitest";
import { adjacentPairs } from "../../src/terms/phrases.js";
import { oracle } from "../oracle.js";

const { collocations } = oracle("quanteda");

describe("adjacentPairs", () => {
  it.each(collocations as { text: string; expected: [string, number, number, number][] }[])(
    "matches quanteda's λ and z of $text",
    ({ text, expected }) => {
      const found = new Map(adjacentPairs([text.split(" ")], { minCount: 1 }).map((pair) => [pair.phrase, pair]));
      for (const [phrase, n, lambda, z] of expected) {
        const pair = found.get(phrase)!;
        expect([pair.n, Number(pair.lambda.toFixed(6)), Number(pair.z.toFixed(6))], phrase).toEqual([n, lambda, z]);
      }
    },
  );
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
