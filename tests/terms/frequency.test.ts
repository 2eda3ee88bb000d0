import { describe, expect, it } from "vitest";
import { frequency } from "../../src/terms/frequency.js";
import { evidenceOf } from "./evidence-of.js";

const evidence = evidenceOf(
  { id: "a", date: "2021-05", outlet: "x", sentences: ["war war peace", "gas"] },
  { id: "b", date: "2022-05", outlet: "y", sentences: ["war gas gas"] },
  { id: "c", date: "2022-06", outlet: "x", sentences: ["war"] },
);
const rows = (options: object) => frequency(evidence, options).objects() as Record<string, unknown>[];

describe("frequency", () => {
  it("gives counts, rates, articles and tf-idf by a column", () => {
    expect(rows({ by: "year" })).toEqual([
      { year: 2021, term: "war", label: "war", n: 2, per1000: 500, articles: 1, groups: 2, tfidf: 0 },
      { year: 2021, term: "gas", label: "gas", n: 1, per1000: 250, articles: 1, groups: 2, tfidf: 0 },
      { year: 2021, term: "peace", label: "peace", n: 1, per1000: 250, articles: 1, groups: 1, tfidf: Math.log(2) },
      { year: 2022, term: "gas", label: "gas", n: 2, per1000: 500, articles: 1, groups: 2, tfidf: 0 },
      { year: 2022, term: "war", label: "war", n: 2, per1000: 500, articles: 2, groups: 2, tfidf: 0 },
    ]);
  });
  it("takes several columns, or none", () => {
    expect(rows({ by: ["year", "outlet"] }).map(({ year, outlet, term, n }) => [year, outlet, term, n])).toContainEqual([
      2022,
      "x",
      "war",
      1,
    ]);
    expect(rows({ by: [] }).map(({ term, n }) => [term, n])).toEqual([
      ["war", 4],
      ["gas", 3],
      ["peace", 1],
    ]);
  });
  it("says which column it does not know", () =>
    expect(() => frequency(evidence, { by: "yearr" })).toThrow('unknown column: "yearr" in record "a"; did you mean "year"?'));
});
