import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segment } from "../../src/text/segment.js";
import { lexicon } from "./lexicon-files.js";

const tokens = (text: string) => segment(text, lexicon()).tokens;

describe("segment", () => {
  it.each([
    ["وللكرملين", "الكرملين", "كرملين"],
    ["للقاء", "لقاء", "لقاء"],
    ["بوتين", "بوتين", "بوتين"],
    ["وسياستها", "سياست", "سياست"],
    ["الحكومة", "الحكومه", "حكوم"],
    ["Russia’s", "russia", "russia"],
    ["sanctions", "sanctions", "sanction"],
    ["1,250", "1,250", "1,250"],
  ])("%s has core %s and term %s", (surface, core, term) => expect(tokens(surface)[0]).toMatchObject({ core, term }));

  it.each([["وفي"], ["بأن"], ["لكنه"], ["منهم"], ["إلى"], ["the"], ["Didn't"]])("%s is a stop word", (surface) =>
    expect(tokens(surface)[0]!.stop).toBe(true),
  );
  it.each([["الحرب"], ["كتابه"], ["war"]])("%s is none", (surface) => expect(tokens(surface)[0]!.stop).toBe(false));

  it("takes a stemmer of one's own", () =>
    expect(segment("wars", lexicon(), { stem: (core) => core.slice(0, 3) }).tokens[0]!.term).toBe("war"));
  it("stems nothing when asked", () => expect(segment("wars", lexicon(), { stem: "none" }).tokens[0]!.term).toBe("wars"));
  it("refuses other languages", () =>
    expect(() => segment("bonjour", lexicon(), { language: "fr" as "en" })).toThrow('unsupported language: "fr"; supported: ar, en'));
  it("has nothing to say of an empty text", () =>
    expect(segment("", lexicon())).toEqual({ language: "en", sentences: [], tokens: [], cut: 0 }));
  it("gives punctuation no terms", () => expect(tokens("?! ... —").every((token) => token.term === "")).toBe(true));

  const dirt = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."قالوبالـه\u064b\u200f\ufefb ؟.،'-aZ1٣\n\u0000\ud800🙂\u0301\"".split("")) }),
    fc
      .array(fc.constantFrom("U.S.", "Mr.", "وللكرملين", "سَيَقُولُ", "don't", "http://a.example/.", "., ", "…", "3.5", "\n", "@x"), {
        maxLength: 12,
      })
      .map((parts) => parts.join(" ")),
  );
  it("keeps the place of every token and sentence, whatever the text", () => {
    fc.assert(
      fc.property(dirt, fc.constantFrom("ar", "en"), (text, language) => {
        const found = segment(text, lexicon(), { language: language as "ar" | "en" });
        let end = 0;
        for (const token of found.tokens) {
          expect(token.from).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.from, token.to)).toBe(token.surface);
          expect(token.segments.join("")).toBe(token.surface);
          expect(token.segments.every((part) => part !== "")).toBe(true);
          expect(token.segments[token.head]).toBeDefined();
          end = token.to;
        }
        let next = 0;
        for (const sentence of found.sentences) {
          expect(sentence.first).toBe(next);
          expect(sentence.from).toBe(found.tokens[sentence.first]!.from);
          expect(sentence.to).toBe(found.tokens[sentence.last - 1]!.to);
          next = sentence.last;
        }
        expect(next).toBe(found.tokens.length);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["a million combining marks", `e${"\u0301\u0316".repeat(500_000)}`, 1, 256],
    ["a million Arabic marks", `ب${"\u064e\u0651".repeat(500_000)}`, 1, 256],
    ["two million letters without a space", "a".repeat(2_000_000), 7_813, 2_000_000],
    ["two million full stops", ".".repeat(2_000_000), 31_250, 2_000_000],
    ["a million quotation marks", "\"'".repeat(500_000), 1_000_000, 1_000_000],
    ["a million spaces", " ".repeat(1_000_000), 0, 0],
    ["a million hyphens in a word", "a-".repeat(500_000), 62_500, 1_000_000],
    ["a million dotted letters", "a.".repeat(500_000), 999_985, 1_000_000],
    ["a million zero-width marks", `a${"\u200b".repeat(1_000_000)}b`, 2, 1_000_002],
    ["a million commas of numbers", "1,".repeat(500_000), 62_500, 1_000_000],
    ["a million lone surrogates", "\ud800".repeat(1_000_000), 0, 0],
    ["many addresses", "http://".repeat(200_000), 2_785, 1_400_000],
    ["emoji joined without end", "👩\u200d".repeat(300_000), 33_334, 899_999],
  ])("%s: would take hours if the cost were not linear", (_, text, count, end) => {
    for (const language of ["en", "ar"] as const) {
      const { tokens } = segment(text, lexicon(), { language });
      expect([tokens.length, tokens.at(-1)?.to ?? 0]).toEqual([count, end]);
    }
  });
});
