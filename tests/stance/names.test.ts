import { describe, expect, it } from "vitest";
import { rowsOf } from "../../src/figures/figure.js";
import { names } from "../../src/stance/names.js";
import { score } from "../../src/stance/score.js";
import { read } from "../evidence/read.js";
import { evidence, mention, sentence } from "../fixture.js";

const named = (name: string, kind: "name" | "metonym" | "loaded" = "metonym") => mention("UA", [], { name, kind });

describe("names", () => {
  const articles = [
    evidence("a", [sentence({ mentions: [named("Kiev"), named("Kiev"), named("Kyiv")] })], { date: "2021-01-01" }),
    evidence("b", [sentence({ mentions: [named("Kyiv"), named("Ukraine", "name")] })], { date: "2022-01-01" }),
  ];
  const shares = (options: Parameters<typeof names>[1]) =>
    rowsOf(names(articles, options)).map(({ year, name, n, share }) => [year, name, n, share]);

  it("give each name's share of an actor's mentions, the commonest first", () => {
    expect(shares({})).toEqual([
      [undefined, "Kiev", 2, 0.4],
      [undefined, "Kyiv", 2, 0.4],
      [undefined, "Ukraine", 1, 0.2],
    ]);
  });

  it("are held beside each other by kind and group", () => {
    expect(shares({ by: ["year"], kind: "metonym" })).toEqual([
      [2021, "Kiev", 2, 0.6667],
      [2021, "Kyiv", 1, 0.3333],
      [2022, "Kyiv", 1, 1],
    ]);
  });

  it.each([
    ["Kiev and the White House agreed.", "UA Kiev, US White House"],
    ["U.S. officials met Russia's envoy.", "US U.S., RU Russia"],
    ["وقالت روسيا إن الولايات المتحدة وافقت.", "RU روسيا, US الولايات المتحدة"],
    ["أعلن للكرملين.", "RU الكرملين"],
  ])("are told as they are written: %s → %s", (text, expected) => {
    const found = read(text).sentences.flatMap(({ mentions }) => mentions);
    expect(found.map(({ actor, name }) => `${actor} ${name}`).join(", ")).toBe(expected);
  });

  it.each([
    ["The Kiev regime answered.", "UA Kiev regime"],
    ["The Zionist entity answered.", "IL Zionist entity"],
    ["The Great Satan answered.", "US Great Satan"],
    ["رد النظام الإيراني.", "IR النظام الإيراني"],
    ["رد نظام بوتين.", "RU نظام بوتين"],
  ])("that take a side speak ill by themselves: %s", (text, expected) => {
    const [one] = read(text).sentences[0]!.mentions;
    expect(`${one!.actor} ${one!.name}`).toBe(expected);
    expect(one!.kind).toBe("loaded");
    expect(score(one!).polarity).toBe(-1);
  });
});
