import { describe, expect, it } from "vitest";
import { toArticle } from "../../src/corpus/article.js";
import { readCorpus } from "../../src/corpus/read.js";
import { shipped } from "../../src/corpus/shipped.js";
import { extract, TARGET } from "../../src/evidence/extract.js";
import { readLexicons } from "../../src/lexicon/compile/read.js";

const lexicons = readLexicons();
const { articles } = await readCorpus(shipped("briefs"));
const of = (text: string, targets: { from: number; to: number }[] = []) =>
  extract(toArticle({ id: "a", language: "en", text }), lexicons, { targets });

describe("extract", () => {
  it("shows the trained part the mentions that it found, in their order", () => {
    for (const article of articles) {
      extract(
        article,
        { ...lexicons, trained: null },
        {
          onSentence: ({ reading, mentions }) =>
            expect(
              mentions.map(({ from, to }) => [from, to]),
              article.id,
            ).toEqual(reading.found.map(({ from, to }) => [from, to])),
        },
      );
    }
  });

  it("keeps offsets: each mention is a slice of the text", () => {
    for (const article of articles.slice(0, 20)) {
      for (const { from, to, mentions } of extract(article, lexicons).sentences) {
        for (const mention of mentions) {
          expect(mention.from).toBeGreaterThanOrEqual(from);
          expect(mention.to).toBeLessThanOrEqual(to);
          expect(article.text!.slice(mention.from, mention.to)).toMatch(/\p{L}/u);
        }
      }
    }
  });

  it("takes a span for a mention because the caller says so", () => {
    const text = "The mayor praised the constructor.";
    const found = of(text, [{ from: 4, to: 9 }]).sentences.flatMap(({ mentions }) => mentions);
    expect(found.map(({ actor, from, to }) => [actor, text.slice(from, to)])).toEqual([[TARGET, "mayor"]]);
  });

  it("counts constructor and __proto__ like any other word", () => {
    expect(of("The constructor met __proto__ again.").sentences[0]!.words.map(([word]) => word)).toContain("constructor");
  });

  it("is empty for an empty text, and refuses one that is not there", () => {
    expect(of("").sentences).toEqual([]);
    expect(() => extract(toArticle({ id: "a" }), lexicons)).toThrow(/no text in record "a"/);
  });
});
