import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowsOf } from "../../src/figures/figure.js";
import { chooseTopics } from "../../src/topics/choose.js";
import { umass } from "../../src/topics/coherence.js";
import { match } from "../../src/topics/match.js";
import { topicMatrix } from "../../src/topics/matrix.js";
import { assignTopics, type TopicModel } from "../../src/topics/model.js";
import { findTopics } from "../../src/topics/topics.js";
import { evidence, sentence } from "../fixture.js";

const of = (...words: string[]) => sentence({ words: words.sort().map((word) => [word, 1]) });
const themes = [
  ["army", "tank", "front"],
  ["gas", "price", "market"],
  ["court", "judge", "law"],
];
/** Articles of one theme each, every sentence two of its three words. */
const articles = themes.flatMap((theme, at) =>
  [0, 1].map((copy) =>
    evidence(
      `${at}${copy}`,
      [0, 1, 2, 3].map((skip) => of(...theme.filter((_, word) => word !== skip % 4))),
    ),
  ),
);

describe("pairs of the largest likeness", () => {
  it("are those that trying all finds", () =>
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 5 })
          .chain((n) => fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n }), { minLength: n, maxLength: n })),
        (table) => {
          const sum = (columns: readonly number[]) => columns.reduce((all, column, row) => all + table[row]![column]!, 0);
          const orders = (left: number[]): number[][] =>
            left.length === 0 ? [[]] : left.flatMap((one) => orders(left.filter((other) => other !== one)).map((rest) => [one, ...rest]));
          const found = match(table);
          expect([...found].sort()).toEqual([...table.keys()]);
          expect(sum(found)).toBe(Math.max(...orders([...table.keys()]).map(sum)));
        },
      ),
    ));
});

describe("how many topics", () => {
  const rows = rowsOf(chooseTopics(articles, { from: 2, to: 5 }));
  const at = (topics: number) => rows.find((row) => row.topics === topics)!;
  it("is seen where there are three themes: apart, alike in resamples, and fitting what was kept back", () => {
    expect(rows.map(({ topics }) => topics)).toEqual([2, 3, 4, 5]);
    expect(at(3)).toMatchObject({ diversity: 1, exclusivity: 1 });
    expect(Number(at(3).keptBack)).toBeLessThan(Number(at(2).keptBack));
    expect(Number(at(3).stability)).toBeGreaterThan(Number(at(5).stability));
    expect(Number(at(3).coherence)).toBeGreaterThan(Number(at(2).coherence));
  });
  it("has every figure in its range", () => {
    for (const row of rows)
      for (const name of ["exclusivity", "diversity", "stability", "error", "keptBack", "largest"]) {
        expect(Number(row[name])).toBeGreaterThanOrEqual(0);
        expect(Number(row[name])).toBeLessThanOrEqual(1);
      }
  });
  it("is refused where there can be none", () =>
    expect(() => chooseTopics(articles, { from: 40 })).toThrow(/^no number of topics to try: "40 to 12"; there can be \d+ at most/));
  it("umass is the log of how often a term stands where a heavier one does", () => {
    const matrix = topicMatrix([evidence("a", [of("a", "b"), of("a", "b"), of("a", "c"), of("c", "d"), of("d", "b")])]);
    const [a, b] = ["a", "b"].map((term) => matrix.terms.indexOf(term));
    expect(umass(matrix, [a!, b!])).toBeCloseTo(Math.log((2 + 1) / 3), 10);
    expect(umass(matrix, [a!])).toBeNull();
  });
});

describe("articles placed into topics that stand", () => {
  const { model, shares } = findTopics(articles, { topics: 3, by: "article" });
  const kept = JSON.parse(JSON.stringify(model)) as TopicModel;
  it("get what they had, where they are those that the topics were found in", () => {
    const found = rowsOf(assignTopics(articles, kept));
    for (const [at, row] of rowsOf(shares).entries()) {
      expect(found[at]).toMatchObject({ article: row.article, topic: row.topic, label: row.label });
      expect(Number(found[at]!.share)).toBeCloseTo(Number(row.share), 2);
    }
  });
  it("get the topics of their words, whatever else stands there", () => {
    const news = evidence("new", [of("gas", "price", "unheard"), of("market", "gas")]);
    const found = rowsOf(assignTopics([news], kept)).filter(({ share }) => Number(share) > 0.9);
    expect(found.map(({ label }) => String(label).split(", ").sort())).toEqual([[...themes[1]!].sort()]);
  });
  it("are refused where they share no term, and so is what is no model", () => {
    expect(() => assignTopics([evidence("x", [of("unheard")])], kept)).toThrow(
      /^no term of the topics; no passage has a term that they know$/,
    );
    for (const bad of [null, {}, { ...kept, idf: [1] }, { ...kept, weights: [["x"]] }])
      expect(() => assignTopics(articles, bad as never)).toThrow(/^no model of topics in field "model"/);
  });
});
