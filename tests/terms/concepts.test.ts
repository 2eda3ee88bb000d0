import { describe, expect, it } from "vitest";
import { extract } from "../../src/evidence/extract.js";
import { readLexicons } from "../../src/lexicon/compile/read.js";
import { conceptCoverage, inBothLanguages } from "../../src/terms/concepts.js";
import { countTerms } from "../../src/terms/count.js";
import type { Language } from "../../src/text/token.js";
import { adjustedMutualInformation } from "../accuracy/mutual-information.js";

const lexicons = readLexicons();
const read = (text: string, language: Language = /\p{Script=Arabic}/u.test(text) ? "ar" : "en") =>
  extract({ id: text, text, language, date: null, outlet: null, title: null, columns: {} }, lexicons);
const conceptsOf = (text: string) => countTerms([read(text)], { unit: "concept" }).terms;

describe("concepts", () => {
  it.each([
    ["The nurses vaccinated hungry children.", "مرضت الطفلة في المستشفى.", "child"],
    ["Rivers flooded the valley.", "فاضت الأنهار في الوادي.", "river"],
    ["Swift trains run daily.", "تسير القطارات يوميا.", "day"],
    ["They invented a telescope.", "اخترعوا التلسكوب.", "invention"],
    ["Two players won the tournament.", "فاز اللاعبان بالبطولة.", "tournament"],
    ["The ministry published the statistics.", "نشرت الوزارة الإحصاءات.", "statistics"],
  ])("%s and %s share %s", (english, arabic, concept) => {
    expect(conceptsOf(english)).toContain(concept);
    expect(conceptsOf(arabic)).toContain(concept);
  });
  it.each([
    ["He called it important.", ["import", "phonecall"]],
    ["أدى الحادث إلى أضرار.", ["condemnation"]],
    ["سكن مدنيون في القرية.", ["city"]],
  ])("%s has no concept whose words only share its stem", (text, concepts) => {
    for (const concept of concepts) expect(conceptsOf(text)).not.toContain(concept);
  });
  it("counts actors by their codes, in either language", () => {
    expect(conceptsOf("Kenya thanked Norway.")).toEqual(expect.arrayContaining(["KE", "NO"]));
    expect(conceptsOf("شكرت كينيا النرويج.")).toEqual(expect.arrayContaining(["KE", "NO"]));
  });
});

describe("conceptCoverage", () => {
  it("gives the share of content words that are known, of each language there is", () => {
    const found = conceptCoverage([read("Kenya reads books about xylographers.")]);
    expect(Object.keys(found)).toEqual(["en"]);
    // the name, to read, book; not the last
    expect(found.en).toEqual({ words: 4, share: 0.75 });
  });
});

describe("inBothLanguages", () => {
  it("asks a share of the sentences of each", () => {
    expect(inBothLanguages([read("Rivers rise."), read("فاضت الأنهار.")])).toBe(true);
    expect(inBothLanguages([read("Rivers rise. ".repeat(20)), read("فاضت الأنهار.")])).toBe(false);
    expect(inBothLanguages([])).toBe(false);
  });
});

describe("adjustedMutualInformation", () => {
  it("is 1 for one parting under two names, about 0 for chance, and what scikit-learn gives between", () => {
    expect(
      adjustedMutualInformation([
        ["a", 1],
        ["a", 1],
        ["b", 2],
        ["b", 2],
      ]),
    ).toBeCloseTo(1, 10);
    // adjusted_mutual_info_score([0,0,0,1,1,1,2,2], [0,0,1,1,1,2,2,2])
    const [one, two] = [
      [0, 0, 0, 1, 1, 1, 2, 2],
      [0, 0, 1, 1, 1, 2, 2, 2],
    ];
    expect(adjustedMutualInformation(one!.map((a, at) => [a, two![at]!]))).toBeCloseTo(0.319673, 5);
  });
});
