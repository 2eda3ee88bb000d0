import { describe, expect, it } from "vitest";
import { rowsOf } from "../../src/figures/figure.js";
import { mentions } from "../../src/stance/mentions.js";
import { relations } from "../../src/stance/relations.js";
import { stance } from "../../src/stance/stance.js";
import { cue, evidence, mention, sentence } from "../fixture.js";

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
  it.each([
    [{ by: ["yeer"] }, /unknown column: "yeer".*did you mean "year"\?/],
    [{ actors: ["RUS"] }, /unknown actor: "RUS"; did you mean "RU"\?/],
  ])("%j is met with 'did you mean'", (options, message) => expect(() => stance(articles, options)).toThrow(message));
  it("has a row a mention", () => expect(mentions(articles).numRows()).toBe(13));
});

describe("relations", () => {
  const relation = (part: object) => ({
    source: "US",
    target: "RU",
    polarity: -1,
    cue: "accuse",
    rule: "accuse",
    from: 0,
    to: 1,
    voice: "narrator",
    flags: [],
    ...part,
  });
  const one = evidence("a", [
    sentence({
      relations: [
        relation({}),
        relation({ source: "US/biden", polarity: 1 }),
        relation({ flags: ["negated"] }),
        relation({ source: "RU/putin" }),
      ] as never,
    }),
  ]);
  it("joins people to their state, drops what relates to itself, and leaves flagged ones out", () => {
    expect(rowsOf(relations([one]))).toMatchObject([{ source: "US", target: "RU", n: 2, mean: 0, negative: 0.5, positive: 0.5 }]);
    expect(rowsOf(relations([one], { flagged: true }))[0]).toMatchObject({ n: 3 });
  });
});
