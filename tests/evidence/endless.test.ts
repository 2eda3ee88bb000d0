import { describe, expect, it } from "vitest";
import { toArticle } from "../../src/corpus/article.js";
import { extract } from "../../src/evidence/extract.js";
import { gather } from "../../src/evidence/gather.js";
import { segment } from "../../src/text/segment.js";
import { LONGEST } from "../../src/text/sentences.js";
import { lexicons } from "./read.js";

const of = (text: string, language: "ar" | "en" = "en") => extract(toArticle({ id: "a", text, language }), lexicons);

describe("sentences without an end", () => {
  it("are cut at a bound that is told", () => {
    const { sentences, tokens, cut } = segment("talks ".repeat(1200), lexicons.text, { language: "en" });
    expect(tokens).toHaveLength(1200);
    expect(sentences.map(({ first, last }) => last - first)).toEqual([LONGEST, LONGEST, 200]);
    expect(cut).toBe(2);
  });
  it("leave those of the bound's length alone", () => {
    expect(segment("talks ".repeat(LONGEST), lexicons.text, { language: "en" })).toMatchObject({ cut: 0 });
    expect(of(`${"talks ".repeat(LONGEST - 2)}end.`).cut).toBeUndefined();
  });
  it("are said to be in the record, and to whoever gathers", () => {
    const text = "Peru praised Chile and ".repeat(400);
    expect(of(text).cut).toBe(3);
    const { warnings } = gather(
      { articles: [toArticle({ id: "a", text, language: "en" })], evidence: [], problems: [], path: "x" },
      lexicons,
    );
    expect(warnings).toEqual([
      '1 article has sentences without an end, which were cut after 500 words and marks, as "a"; is the text a list or a table?',
    ]);
  });
  it.each([
    ["They ", "en"],
    ["attack on Peru ", "en"],
    ["brutal ", "en"],
    ["قال « ", "ar"],
    ["قصفت بيرو ", "ar"],
  ] as const)("of %s take time in proportion to their length", (unit, language) => {
    // a quadratic step would take minutes: the test runner's limit is the bound
    expect(of(unit.repeat(200_000 / unit.length), language).sentences.length).toBeGreaterThan(10);
  });
});
