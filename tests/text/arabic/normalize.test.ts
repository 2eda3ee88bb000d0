import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align, LUCENE, normalize } from "../../../src/text/arabic/normalize.js";
import { oracle } from "../../oracle.js";

describe("normalize", () => {
  it.each([
    ["إعلانٌ", "اعلان"],
    ["آمال", "امال"],
    ["على", "علي"],
    ["حكومة", "حكومه"],
    ["روســـيا", "روسيا"],
    ["ﻻ", "لا"],
    ["\u202bبوتين\u202c", "بوتين"],
    ["می\u200cخواهد", "ميخواهد"],
    ["٢٠٢١", "2021"],
    ["مسؤول", "مسؤول"],
  ])("%s → %s", (surface, expected) => expect(normalize(surface)).toBe(expected));

  it("switches a step off", () => expect(normalize("إعلانٌ", { alef: false })).toBe("إعلان"));
  it("merges hamza seats when asked", () => expect(normalize("مسؤول بناء", { hamza: true })).toBe("مسوول بنا"));

  it("equals Lucene's ArabicNormalizer", () => {
    const pairs: [string, string][] = oracle("lucene").normalized;
    expect(pairs).toHaveLength(14);
    for (const [word, expected] of pairs) expect(normalize(word, LUCENE)).toBe(expected);
  });

  it("is done after once", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => normalize(normalize(text)) === normalize(text)));
  });
});

describe("align", () => {
  it.each([
    ["وَقَالَ", "وقال", [0, 2, 4, 5, 7]],
    ["ﻻ", "لا", [0, 0, 1]],
  ])("%s", (surface, text, offsets) => {
    expect(align(surface).text).toBe(text);
    expect(align(surface).offsets.slice(0, -1)).toEqual(offsets.slice(0, text.length));
    expect(align(surface).offsets.at(-1)).toBe(surface.length);
  });
});
