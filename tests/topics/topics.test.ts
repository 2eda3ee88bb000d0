import { describe, expect, it } from "vitest";
import { rowsOf } from "../../src/figures/figure.js";
import { coherence } from "../../src/topics/coherence.js";
import { factorize } from "../../src/topics/factorize.js";
import { topicMatrix } from "../../src/topics/matrix.js";
import { findTopics } from "../../src/topics/topics.js";
import { evidence, sentence } from "../fixture.js";

const of = (...words: string[]) => sentence({ words: words.sort().map((word) => [word, 1]) });
const war = ["army", "tank", "front"];
const trade = ["gas", "price", "market"];
const articles = [
  evidence("a", [of(...war), of("army", "tank"), of("tank", "front"), of("army", "front")]),
  evidence("b", [of(...trade), of("gas", "price"), of("price", "market"), of("gas", "market"), sentence({ words: [["alone", 1]] })]),
];

describe("topics", () => {
  it("parts what never meets", () => {
    const { terms, shares } = findTopics(articles, { topics: 2 });
    const heavy = [1, 2].map((topic) =>
      rowsOf(terms)
        .filter((row) => row.topic === topic && Number(row.weight) > 0.01)
        .map(({ term }) => term)
        .sort(),
    );
    expect(heavy.sort()).toEqual([[...war].sort(), [...trade].sort()].sort());
    for (const row of rowsOf(shares)) expect([0, 1]).toContain(Math.round(Number(row.share)));
  });
  it("has rows of length one, and rows of shares that sum to one or are empty", () => {
    const matrix = topicMatrix(articles);
    const { rows } = factorize(matrix, { topics: 2 });
    for (let row = 0; row < matrix.rows.length; row++) {
      const cells = matrix.weights.subarray(matrix.starts[row]!, matrix.starts[row + 1]!);
      expect(Math.hypot(...cells)).toBeCloseTo(cells.length === 0 ? 0 : 1, 10);
      expect(rows[2 * row]! + rows[2 * row + 1]!).toBeCloseTo(cells.length === 0 ? 0 : 1, 10);
    }
  });
  it("is the same for the same seed, whatever the order of the articles", () => {
    expect(rowsOf(findTopics([...articles].reverse(), { topics: 2 }).shares)).toEqual(rowsOf(findTopics(articles, { topics: 2 }).shares));
  });
  it("has coherence 1 for words that always meet, and -1 for those that never do", () => {
    const together = topicMatrix([evidence("a", [of("x", "y"), of("x", "y"), of("z"), of("z")])]);
    const at = (word: string) => together.terms.indexOf(word);
    expect(coherence(together, [at("x"), at("y")])).toBeCloseTo(1, 10);
    expect(coherence(together, [at("x"), at("z")])).toBe(-1);
    expect(coherence(together, [at("x")])).toBeNull();
  });
  it.each([1, 7, 2.5])("%d topics of six terms are refused", (topics) =>
    expect(() => findTopics(articles, { topics })).toThrow(/invalid number of topics/),
  );
});
