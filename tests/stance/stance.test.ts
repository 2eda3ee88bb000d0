import { describe, expect, it } from "vitest";
import { rowsOf } from "../../src/figures/figure.js";
import { mentions } from "../../src/stance/mentions.js";
import { relations } from "../../src/stance/relations.js";
import { stance } from "../../src/stance/stance.js";
import { cue, evidence, mention, relation, sentence } from "../fixture.js";

const bad = () => mention("RU/putin", [cue()]);
const articles = [
  evidence(
    "a",
    Array.from({ length: 6 }, () => sentence({ mentions: [bad(), mention("US", [], { voice: "RU" })] })),
  ),
  evidence("b", [sentence({ mentions: [mention("RU")] }), sentence({ boilerplate: true, mentions: [bad()] })], { date: "2022-01-01" }),
];

describe("stance", () => {
  it("gathers people with their state, and leaves notices out", () => {
    expect(rowsOf(stance(articles)).map(({ article, actor, n }) => [article, actor, n])).toEqual([
      ["a", "RU", 6],
      ["a", "US", 6],
      ["b", "RU", 1],
    ]);
    expect(rowsOf(stance(articles, { level: "actor" })).map(({ actor }) => actor)).toEqual(["RU/putin", "US", "RU"]);
  });
  it("gives an interval that holds the mean, and none for fewer than five sentences", () => {
    const [many, , few] = rowsOf(stance(articles));
    expect(Number(many!.low)).toBeLessThanOrEqual(Number(many!.mean));
    expect(Number(many!.high)).toBeGreaterThanOrEqual(Number(many!.mean));
    expect([few!.low, few!.high]).toEqual([null, null]);
  });
  it("does not depend on the order of the articles", () => {
    expect(rowsOf(stance([...articles].reverse(), { by: ["year"] }))).toEqual(rowsOf(stance(articles, { by: ["year"] })));
  });
  it("tells voices apart", () => {
    expect(rowsOf(stance(articles, { by: [], voice: "narrator" })).map(({ actor }) => actor)).toEqual(["RU"]);
    expect(rowsOf(stance(articles, { by: [], voice: "RU" })).map(({ actor }) => actor)).toEqual(["US"]);
  });
  it("takes quoted for whoever is no narrator", () => {
    const voices = ["narrator", "other", "RU/putin"].map((voice) => mention("US", [], { voice }));
    const n = (voice: string) => rowsOf(stance([evidence("a", [sentence({ mentions: voices })])], { voice })).map((row) => row.n);
    expect(["all", "narrator", "quoted", "RU", "other"].map(n)).toEqual([[3], [1], [2], [1], [1]]);
  });
  it("draws articles anew from ten on, and sentences within them below", () => {
    // all that an article says is alike: only between articles does anything vary
    const of = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        evidence(
          String(at),
          Array.from({ length: 5 }, () => sentence({ mentions: [mention("RU", [cue({ weight: at % 2 })])] })),
          {
            date: "2021-01-01",
          },
        ),
      );
    const [few] = rowsOf(stance(of(8), { by: ["year"] }));
    const [many] = rowsOf(stance(of(10), { by: ["year"] }));
    expect([few!.low, few!.high]).toEqual([few!.mean, few!.mean]);
    expect([many!.articles, many!.n, many!.mean]).toEqual([10, 50, 0.3808]);
    expect(Number(many!.low)).toBeLessThan(0.2);
    expect(Number(many!.high)).toBeGreaterThan(0.55);
  });
  it.each([
    [{ by: ["yeer"] }, /unknown column: "yeer".*did you mean "year"\?/],
    [{ actors: ["RUS"] }, /unknown actor: "RUS"; did you mean "RU"\?/],
  ])("%j is met with 'did you mean'", (options, message) => expect(() => stance(articles, options)).toThrow(message));
  it("has a row a mention", () => expect(mentions(articles).numRows()).toBe(13));
});

describe("relations", () => {
  const one = evidence("a", [
    sentence({
      relations: [
        relation({}),
        relation({ source: "US/biden", polarity: 1 }),
        relation({ flags: ["negated"] }),
        relation({ source: "RU/putin" }),
      ],
    }),
  ]);
  it("joins people to their state, drops what relates to itself, and leaves flagged ones out", () => {
    expect(rowsOf(relations([one]))).toMatchObject([{ source: "US", target: "RU", n: 2, mean: 0, negative: 0.5, positive: 0.5 }]);
    expect(rowsOf(relations([one], { flagged: true }))[0]).toMatchObject({ n: 3 });
  });
  it("takes quoted for whoever is no narrator", () => {
    const told = ["narrator", "other", "RU/putin"].map((voice) => relation({ voice }));
    const n = (voice: string) => rowsOf(relations([evidence("a", [sentence({ relations: told })])], { voice })).map((row) => row.n);
    expect(["all", "narrator", "quoted", "RU", "other"].map(n)).toEqual([[3], [1], [2], [1], [1]]);
  });
});
