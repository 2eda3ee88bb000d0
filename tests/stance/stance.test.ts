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
    const mixed = evidence("m", [...articles[0]!.sentences, ...articles[1]!.sentences]);
    const [[many], [, , few]] = [rowsOf(stance([mixed])), rowsOf(stance(articles))];
    expect(Number(many!.low)).toBeLessThan(Number(many!.high));
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
  it("gives the mean, and the shares of favourable and unfavourable", () => {
    // two mentions in one sentence, one in another: -0.5, 0.5, 0.5, and what happens is the opposite
    const [low, high] = [
      cue({ weight: Math.atanh(-0.5), event: Math.atanh(0.5) }),
      cue({ weight: Math.atanh(0.5), event: Math.atanh(-0.5) }),
    ];
    const of = [
      evidence("a", [
        sentence({ mentions: [mention("RU", [low]), mention("RU", [high])] }),
        sentence({ mentions: [mention("RU", [high])] }),
      ]),
    ];
    const third = { n: 3, articles: 1 };
    expect(rowsOf(stance(of))).toMatchObject([{ ...third, mean: 0.1667, favourable: 0.6667, unfavourable: 0.3333 }]);
    expect(rowsOf(stance(of, { measure: "event" }))).toMatchObject([{ ...third, mean: -0.1667, favourable: 0.3333, unfavourable: 0.6667 }]);
  });
  it("draws sentences within each article: of articles that do not vary within themselves nothing is claimed", () => {
    const alike = (id: string, weight: number) =>
      evidence(
        id,
        Array.from({ length: 4 }, () => sentence({ mentions: [mention("RU", [cue({ weight })])] })),
      );
    const [row] = rowsOf(stance([alike("a", 0.5), alike("b", -0.2)], { by: [] }));
    expect([row!.low, row!.high]).toEqual([null, null]);
    const mixed = evidence("a", [...alike("a", 0.5).sentences, ...alike("b", -0.2).sentences]);
    const [wide] = rowsOf(stance([mixed], { by: [] }));
    expect(Number(wide!.low)).toBeLessThan(Number(row!.mean) - 0.1);
    expect(Number(wide!.high)).toBeGreaterThan(Number(row!.mean) + 0.1);
  });
  it("gathers by voice, and only the actors asked for", () =>
    expect(rowsOf(stance(articles, { by: ["voice"], actors: ["US"] })).map(({ voice, actor, n }) => [voice, actor, n])).toEqual([
      ["RU", "US", 6],
    ]));
  it("has a row a mention, with everything that is known of it", () => {
    expect(mentions(articles).numRows()).toBe(13);
    expect(rowsOf(mentions(articles)).at(-1)).toMatchObject({
      article: "b",
      date: "2022-01-01",
      year: 2022,
      actor: "RU",
      score: 0,
      cues: "",
    });
    expect(rowsOf(mentions(articles, { level: "actor" }))[0]).toEqual({
      article: "a",
      date: "2021-01-01",
      year: 2021,
      language: "en",
      sentence: 1,
      from: 0,
      to: 2,
      actor: "RU/putin",
      voice: "narrator",
      kind: "name",
      score: -0.537,
      polarity: -1,
      event: 0,
      cues: "brutal",
    });
    const two = mention("RU", [cue(), cue({ cue: "cruel" })]);
    expect(rowsOf(mentions([evidence("a", [sentence({ mentions: [two] })])]))[0]!.cues).toBe("brutal; cruel");
  });
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
  it("gathers each pair, with the mean of its polarities and of its codes' weights", () => {
    const told = [
      relation({ polarity: -1, cameo: "190", rule: "attack" }),
      relation({ polarity: -0.5, cameo: "112" }),
      relation({ polarity: 0.6, rule: "praise", cameo: "999" }),
      relation({ source: "RU", target: "US", polarity: 0 }),
    ];
    const articles = [
      evidence("a", [sentence({ relations: told })]),
      evidence("b", [sentence({ relations: [relation({ polarity: 0.1 })] })]),
    ];
    const rows = rowsOf(relations(articles, { by: ["year"] }));
    expect(rows).toEqual([
      {
        year: 2021,
        source: "US",
        target: "RU",
        n: 4,
        articles: 2,
        mean: -0.2,
        low: null,
        high: null,
        negative: 0.5,
        positive: 0.5,
        goldstein: -6,
        rules: "accuse; attack; praise",
      },
      { ...rows[1], source: "RU", target: "US", n: 1, articles: 1, mean: 0, negative: 0, positive: 0, goldstein: null, rules: "accuse" },
    ]);
    expect(rowsOf(relations(articles)).map(({ article, source, n }) => [article, source, n])).toEqual([
      ["a", "US", 3],
      ["a", "RU", 1],
      ["b", "US", 1],
    ]);
  });
  it("draws relations anew within their article", () => {
    const of = (id: string, ...polarities: number[]) =>
      evidence(id, [sentence({ relations: polarities.map((polarity) => relation({ polarity })) })]);
    const [sure] = rowsOf(relations([of("a", 0.5, 0.5, 0.5), of("b", -0.1, -0.1, -0.1)], { by: [] }));
    expect([sure!.low, sure!.mean, sure!.high]).toEqual([0.2, 0.2, 0.2]);
    const [unsure] = rowsOf(relations([of("a", 0.5, 0.5, 0.5, -0.1, -0.1, -0.1)], { by: [] }));
    expect([Number(unsure!.low) < 0, Number(unsure!.high) > 0.3, unsure!.mean]).toEqual([true, true, 0.2]);
  });
  it("takes quoted for whoever is no narrator", () => {
    const told = ["narrator", "other", "RU/putin"].map((voice) => relation({ voice }));
    const n = (voice: string) => rowsOf(relations([evidence("a", [sentence({ relations: told })])], { voice })).map((row) => row.n);
    expect(["all", "narrator", "quoted", "RU", "other"].map(n)).toEqual([[3], [1], [2], [1], [1]]);
  });
});
