import { describe, expect, it } from "vitest";
import { allFigures, lastAgainstBefore } from "../../src/figures/catalog.js";
import { cue, evidence, mention, relation, sentence } from "../fixture.js";

const periods = (...dates: (string | null)[]) => {
  const found = lastAgainstBefore(dates.map((date, at) => evidence(`${date}#${at}`, [], { date })));
  return found && [found.target, found.reference].map(({ name, articles }) => [name, ...articles.map(({ date }) => date)]);
};

describe("lastAgainstBefore", () => {
  it("is the last of four years against all three before, undated articles left out", () =>
    expect(periods("2023", "2021-03", null, "2024-01-02", "2022", "2024-05", "2021")).toEqual([
      ["2024", "2024-01-02", "2024-05"],
      ["2021–23", "2023", "2021-03", "2022", "2021"],
    ]));
  it("names one year before by itself", () => expect(periods("2021", "2025")?.map(([name]) => name)).toEqual(["2025", "2021"]));
  it("is nothing of one year, or of none", () => expect([periods("2021", "2021-05"), periods(null)]).toEqual([null, null]));
});

describe("allFigures", () => {
  const lexicons = {
    digest: "0123456789",
    registry: { actors: new Map() },
    frames: { frames: [{ frame: "war", title: { en: "War" } }] },
  } as never;
  const names = ["army tank front", "gas price market", "talks deal treaty", "vote law court", "oil port ship", "press film song"];
  const article = (id: string, date: string | null, language: "ar" | "en" = "en") =>
    evidence(
      id,
      names.map((words, at) =>
        sentence({
          language,
          words: words
            .split(" ")
            .sort()
            .map((word) => [word, 2]),
          mentions: [mention(at % 2 ? "RU" : "US", [cue({ weight: at % 3 ? -0.4 : 0.3 })])],
          relations: [relation()],
          frames: [{ frame: "war", cue: "war", from: 0, to: 1 }],
        }),
      ),
      { date, language },
    );
  const drawn = (...articles: ReturnType<typeof article>[]) => allFigures(articles, lexicons).map(({ name }) => name);
  const always = ["01-corpus-timeline", "03-topics-shares", "04-stance-over-time", "04-stance-by-voice", "04-stance-and-events"];
  const last = ["04-relations-by-period", "05-frames-over-time"];

  it("of one year has no keyness and no shift", () =>
    expect(drawn(article("a", "2021"), article("b", "2021-02"))).toEqual([...always, ...last]));
  it("of two years of the same words has shifts, and no keyness, since nothing sets them apart", () => {
    const found = drawn(article("a", "2021"), article("b", "2022"), article("c", "2021", "ar"), article("d", null));
    expect(found).toEqual([
      "00-the-shift",
      always[0],
      ...always.slice(1),
      ...last,
      "06-shift-of-stance",
      "06-shift-of-frames",
      "06-specifications",
    ]);
  });
  it("leaves out what a corpus is too small for, and says why", () => {
    const left: [string, string][] = [];
    allFigures([article("a", "2021")], lexicons, { onLeftOut: (name, why) => void left.push([name, why]) });
    expect(left).toEqual(
      ["00-the-shift", "02-keyness-ar", "02-keyness-en", "02-keyness-concepts", "06-shift"].map((name) => [
        name,
        "one period; a shift needs articles of two years",
      ]),
    );
  });
  it("tells relations by period, those of undated articles not at all", () => {
    const figures = allFigures([article("a", "2021"), article("b", "2022"), article("c", "2022-05"), article("d", null)], lexicons);
    const { data } = figures.find(({ name }) => name === "04-relations-by-period")!;
    expect(data.map(({ period, from, toward, n }) => [period, from, toward, n])).toEqual([
      ["2021", "US", "RU", 6],
      ["2022", "US", "RU", 12],
    ]);
  });
});
