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
  it("tells its error as the difference itself would have it, and the better the more topics", () => {
    const matrix = topicMatrix(articles);
    let before = 1;
    for (const topics of [2, 3, 4]) {
      const { rows, terms, error } = factorize(matrix, { topics });
      const mass = Array.from(matrix.rows.keys(), (row) => matrix.weights.subarray(matrix.starts[row]!, matrix.starts[row + 1]!));
      expect(rows.length + terms.length).toBe(topics * (mass.length + matrix.terms.length));
      expect(error).toBeLessThan(before);
      before = error;
    }
    expect(factorize(matrix, { topics: 6 }).error).toBeCloseTo(0, 3);
  });
  it("begins at the singular vectors, which need no luck: another seed finds the same", () => {
    const matrix = topicMatrix(articles);
    const [one, two] = [1, 7].map((seed) => factorize(matrix, { topics: 2, seed }));
    expect(one!.error).toBeCloseTo(two!.error, 4);
  });
  it("reads neighbouring sentences of an article as one passage", () => {
    const plain = topicMatrix(articles, { passage: 1 });
    const passages = topicMatrix(articles, { passage: 3 });
    expect(plain.rows).toHaveLength(9);
    expect(passages.rows).toEqual([
      { article: 0, sentence: 0 },
      { article: 0, sentence: 3 },
      { article: 1, sentence: 0 },
      { article: 1, sentence: 3 },
    ]);
    const sum = (values: Float64Array) => values.reduce((all, value) => all + value, 0);
    expect(sum(passages.values)).toBe(sum(plain.values));
    for (let row = 0; row < 4; row++) {
      const columns = passages.columns.subarray(passages.starts[row]!, passages.starts[row + 1]!);
      expect([...columns]).toEqual([...new Set(columns)].sort((a, b) => a - b));
    }
  });
  it("leaves out what too many passages have", () => {
    const said = (word: string) => of("said", word);
    const many = [
      evidence(
        "a",
        [...war, ...trade].flatMap((word) => [said(word), said(word)]),
      ),
    ];
    expect(topicMatrix(many).terms).toContain("said");
    const without = topicMatrix(many, { common: 0.5 });
    expect(without.terms).toEqual([...war, ...trade].sort());
    expect(without.labels).toHaveLength(6);
    expect(without.starts.at(-1)).toBe(12);
    expect([...without.values]).toEqual(Array.from({ length: 12 }, () => 1));
  });
  it("takes long corpora in passages, without a topic that soaks up the text", () => {
    const long = Array.from({ length: 30 }, (_, at) =>
      evidence(
        `long ${at}`,
        Array.from({ length: 40 }, (_, index) => of("said", `field${at % 6} ${index % 4}`, `w${(at * 40 + index) % 90}`)),
      ),
    );
    const { matrix, topics } = findTopics(long, { topics: 6 });
    expect(matrix.rows).toHaveLength(240);
    expect(matrix.terms).not.toContain("said");
    for (const row of rowsOf(topics)) expect(Number(row.share)).toBeLessThan(0.3);
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
