import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readTexts } from "../../src/corpus/read.js";
import { shipped } from "../../src/corpus/shipped.js";
import { extract } from "../../src/evidence/extract.js";
import type { Language } from "../../src/text/token.js";
import { lexicons } from "../evidence/read.js";

function framesOf(text: string): string[] {
  const language: Language = /\p{Script=Arabic}/u.test(text) ? "ar" : "en";
  const { sentences } = extract({ id: "1", text, language, date: null, outlet: null, title: null, columns: {} }, lexicons);
  return [...new Set(sentences.flatMap(({ frames }) => frames.map(({ frame }) => frame)))].sort();
}

describe("the frames of the conflict scheme", () => {
  const { frames } = parse(readTexts(shipped("lexicons"), [".yaml"])["frames.yaml"]!.text) as {
    frames: Record<string, { words: Record<Language, Record<string, string[]>> }>;
  };
  it("are eleven, each with sixty words or more in either language", () => {
    expect(Object.keys(frames)).toHaveLength(11);
    for (const [frame, { words }] of Object.entries(frames))
      for (const language of ["ar", "en"] as const)
        expect([frame, language, Object.values(words[language]).flat().length >= 60]).toEqual([frame, language, true]);
  });
  it.each([
    ["The pipeline carries natural gas to the refinery.", ["energy"]],
    ["ينقل خط الأنابيب النفط إلى المصفاة.", ["energy"]],
    ["Hackers encrypted the servers with ransomware.", ["cyber"]],
    ["اخترق القراصنة الخوادم ببرامج خبيثة.", ["cyber"]],
    ["Trolls spread disinformation before the election.", ["information"]],
    ["بثت القناة شائعات قبل الاقتراع.", ["information"]],
    ["The bloc affirmed its collective defence and solidarity.", ["alliance"]],
    ["أكد الحلف تضامن الشركاء.", ["alliance"]],
    ["Tanks shelled the trenches.", ["military"]],
    ["Inflation raised tariffs.", ["economy"]],
  ])("%s speaks for %j", (text, expected) => expect(framesOf(text)).toEqual(expected));
  it.each([
    "The Secretary General spoke in general.",
    "The General Assembly sat.",
    "He stood in front of a video game.",
    "تحدث الأمين العام بشكل عام.",
    "أدلت بتصريح قصير.",
  ])("%s speaks for none, though a word in it does", (text) => expect(framesOf(text)).toEqual([]));
});
