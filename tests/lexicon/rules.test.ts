import { describe, expect, it } from "vitest";
import { CLASSES, type RuleClass } from "../../src/lexicon/classes.js";
import { readLexicons } from "../../src/lexicon/compile/read.js";

const lexicons = readLexicons();
const classesOf = (rule: string) =>
  (Object.keys(CLASSES) as RuleClass[]).filter((name) => ((lexicons.rules.get(rule)?.is ?? 0) & CLASSES[name]) !== 0).join(" ");
const patternOf = (word: string, language: "ar" | "en") =>
  lexicons.cues[language].forms.get(word)!.find(({ rest }) => rest.length === 0)!.pattern;

describe("classes of rules", () => {
  it("have a bit of their own each, that of no other", () => {
    const bits = Object.values(CLASSES);
    expect(bits.every((bit) => bit !== 0 && (bit & (bit - 1)) === 0)).toBe(true);
    expect(new Set(bits).size).toBe(bits.length);
  });

  it.each([
    ["bomb", "suffered force"],
    ["invade", "suffered force invasion"],
    ["mediate", "brokering mediation"],
    ["host", "brokering given asking"],
    ["arrest", "force authority"],
    ["recognise", "grant refused recognition"],
    ["judgement", "blame speech"],
    ["reported-harm", "blame speech"],
    ["corruption", ""],
  ])("of %s are: %s", (rule, classes) => expect(classesOf(rule)).toBe(classes));

  it.each(Object.keys(CLASSES) as RuleClass[])("%s are some rule's", (name) => {
    expect([...lexicons.rules.values()].some(({ is }) => (is & CLASSES[name]) !== 0)).toBe(true);
  });
});

describe("rules", () => {
  it("are the same for the words of both languages", () => {
    expect(patternOf("accused", "en")).toBe(patternOf("اتهمت", "ar"));
    expect(patternOf("accused", "en")).toBe(lexicons.rules.get("accuse"));
  });

  it("of evaluations say their polarity of whom they qualify", () => {
    expect(patternOf("corrupt", "en")).toMatchObject({ kind: "evaluation", toward: 0, target: 0, reports: false });
    expect(patternOf("corrupt", "en").source).toBeLessThan(0);
  });
});
