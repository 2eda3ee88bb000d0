import { describe, expect, it } from "vitest";
import { countTerms, sumRows } from "../../src/terms/count.js";
import { evidenceOf } from "./evidence-of.js";

const evidence = evidenceOf(
  { id: "b", date: "2022", sentences: ["war THE peace @RU/putin", "war gas @UA"] },
  { id: "a", date: "2021", language: "ar", sentences: ["حرب حرب سلام @RU"] },
);
const totals = (options = {}) => {
  const counts = countTerms(evidence, options);
  return Object.fromEntries(counts.terms.map((term, at) => [term, sumRows(counts, () => 1)[at]]));
};

describe("countTerms", () => {
  it("counts terms by sentence, articles in order of date", () => {
    const counts = countTerms(evidence);
    expect(counts.articles.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(counts.rows).toEqual([
      { article: 0, sentence: 0 },
      { article: 1, sentence: 0 },
      { article: 1, sentence: 1 },
    ]);
    expect(totals()).toEqual({ gas: 1, peace: 1, war: 2, حرب: 2, سلام: 1 });
  });
  it.each([
    [
      { stopWords: true, language: "en" as const },
      { THE: 1, gas: 1, peace: 1, war: 2 },
    ],
    [{ minCount: 2 }, { war: 2, حرب: 2 }],
    [{ mentioning: "RU" }, { peace: 1, war: 1, حرب: 2, سلام: 1 }],
    [{ mentioning: "RU/putin" }, { peace: 1, war: 1 }],
  ])("with %j", (options, expected) => expect(totals(options)).toEqual(expected));
  it.each([
    [{ minCount: 99 }, "nothing to count; no article has a term that meets the options"],
    [{ mentioning: "RI" }, 'unknown actor: "RI"; did you mean "RU"?'],
  ])("with %j says: %s", (options, message) => expect(() => countTerms(evidence, options)).toThrow(message));
});
