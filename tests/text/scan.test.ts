import { describe, expect, it } from "vitest";
import { isArabic, kindOf, scan } from "../../src/text/scan.js";

const pieces = (text: string): string[] => {
  const found: string[] = [];
  scan(text, (from, to) => {
    const surface = text.slice(from, to);
    if (kindOf(surface) !== null) found.push(surface);
  });
  return found;
};

describe("scan", () => {
  it.each([
    ["the U.S. said", "the|U.S.|said"],
    ["Russia's well-known", "Russia's|well-known"],
    ["1,250.5 at 10:30", "1,250.5|at|10:30"],
    ["19 مارس/آذار 2021،", "19|مارس|/|آذار|2021|،"],
    ["٣٫٥ و۲۰۲۲", "٣٫٥|و|۲۰۲۲"],
    ["الـBBC وBBC", "الـ|BBC|و|BBC"],
    ["see https://a.example/b?c=1, now", "see|https://a.example/b?c=1|,|now"],
    ["@user_1 #وسم_جديد", "@user_1|#وسم_جديد"],
    ["👩‍🚀🇺🇦!", "👩‍🚀|🇺🇦|!"],
    ["wait... no…", "wait|...|no|…"],
    ["F-16 and COVID-19", "F-16|and|COVID-19"],
    ["бой", "бой"],
    ["a\u0000b\ud800c", "a|b|c"],
    ["", ""],
  ])("%j", (text, expected) => expect(pieces(text).join("|")).toBe(expected));
});

describe("kindOf", () => {
  it.each([
    ["word", "word"],
    ["كلمة", "word"],
    ["12", "number"],
    ["?", "punctuation"],
    ["+", "symbol"],
    ["🙂", "emoji"],
    ["http://a.example", "url"],
    ["@a", "handle"],
    [" ", null],
  ])("%s is %s", (surface, kind) => expect(kindOf(surface)).toBe(kind));
  it("knows Arabic letters", () => expect([isArabic("كلمة"), isArabic("word")]).toEqual([true, false]));
});
