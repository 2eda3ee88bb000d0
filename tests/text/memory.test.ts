import { describe, expect, it } from "vitest";
import { extract } from "../../src/evidence/extract.js";
import { readLexicons } from "../../src/lexicon/compile/read.js";

const lexicons = readLexicons();
const article = (text: string) => ({ id: "a", text, language: "en" as const, date: null, outlet: null, title: null, columns: {} });
/** So many words that there are none such. */
const made = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `q${(from + at).toString(26).replace(/\d/g, (digit) => "uvwxyzabcd"[Number(digit)]!)}`).join(
    " ",
  );

describe("the memory of words", () => {
  it("is not emptied within a text: a word is counted once, however many words stand between", () => {
    const { vocabulary, sentences } = extract(article(`Talks went on. ${made(0, 140_000)}. Talks went on.`), lexicons);
    const words = vocabulary.map(({ word }) => word);
    expect(new Set(words).size).toBe(words.length);
    expect(sentences.flatMap(({ words }) => words.filter(([word]) => word === "talks"))).toEqual([
      ["talks", 1],
      ["talks", 1],
    ]);
  });
  it("changes nothing of what a text gives", () => {
    const text = "Peru said the talks went on. Chile said they failed.";
    const before = extract(article(text), lexicons);
    for (let at = 0; at < 4; at++) extract(article(made(200_000 + 20_000 * at, 20_000)), lexicons);
    expect(extract(article(text), lexicons)).toEqual(before);
  });
});
