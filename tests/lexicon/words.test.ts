import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { grammarSchema } from "../../src/lexicon/compile/schema.js";
import { compileWords } from "../../src/lexicon/compile/words.js";
import { parseYaml } from "../../src/lexicon/compile/yaml.js";
import { AR, BOTH, CLASSES, EN, is, isWhole, MOST_CLASSES } from "../../src/lexicon/words.js";
import { lexicons } from "../evidence/read.js";

const { ar, en } = lexicons.words;

describe("The classes of a word", () => {
  it.each([
    ["نفى", "ينفون", "denial"],
    ["نفى", "تنفيان", "denial"],
    ["ألغى", "تلغي", "ending"],
    ["ألغى", "الغت", "ending"],
    ["إيقاف", "الايقاف", "ending"],
    ["كان", "يكونوا", "was"],
    ["كان among the auxiliaries", "كنا", "auxiliary"],
    ["محادثة", "المحادثات", "joint"],
    ["الجانبان", "الجانبين", "side"],
    ["الحكومتان", "الحكومتان", "side"],
  ] as const)("%s has the form %s", (_, form, name) => expect(is(ar.classesOf(form, form), BOTH[name])).toBe(true));

  it.each([
    ["deny", "denies", "denial"],
    ["withdraw", "withdrawn", "ending"],
    ["freeze", "froze", "ending"],
    ["withdrawal", "withdrawals", "ending"],
    ["be among the auxiliaries", "been", "auxiliary"],
    ["treaty", "treaties", "joint"],
  ] as const)("%s has the form %s", (_, form, name) => expect(is(en.classesOf(form, form), BOTH[name])).toBe(true));

  it.each([
    ["a participle of أخر, recently", "مؤخرا", BOTH.ending],
    ["a side alone", "الجانب", BOTH.side],
    ["we do, said of him", "نفذ", AR.weDo],
  ])("%s is not among them: %s", (_, form, one) => expect(is(ar.classesOf(form, form), one)).toBe(false));

  it("are those of the whole word and those without its clitics", () => {
    const word = ar.classesOf("وقف", "قف");
    expect([is(word, BOTH.ending), isWhole(word, BOTH.ending)]).toEqual([false, true]);
  });

  it("hold prepositions by what they mark", () => {
    expect(en.markers.hostile.has("near")).toBe(true);
    expect(ar.markers.hostile.has("مع")).toBe(false);
    expect(ar.constituents.get("غير")).toBe(1);
  });

  it("have a bit each", () => {
    for (const [language, own] of [
      ["ar", AR],
      ["en", EN],
    ] as const) {
      const numbers = [...Object.values(BOTH), ...Object.values(own)];
      expect(numbers).toEqual(CLASSES[language].map((_, at) => at));
      expect(numbers.length).toBeLessThanOrEqual(MOST_CLASSES);
    }
  });
});

describe("A grammar file", () => {
  const text = readFileSync(new URL("../../corpus/lexicons/grammar.en.yaml", import.meta.url), "utf8");
  const path = "grammar.en.yaml";
  /** Compiles a mended file. */
  const mended = (before: string | RegExp, after: string) => () =>
    compileWords(parseYaml({ path, text: text.replace(before, after) }, grammarSchema("en")), "en", path);

  it.each([
    ["lacks a class", mended(/^ {2}have: .*$/m, ""), /in grammar\.en\.yaml, line \d+, field "classes\.have"; a class is missing/],
    [
      "has a class that nothing asks for",
      mended(/^ {2}have: /m, "  haves: {}\n  have: "),
      /in grammar\.en\.yaml, line \d+, field "classes"; unrecognized key: "haves"/,
    ],
    [
      "names a class that there is not",
      mended("also: [was, have, modal]", "also: [was, haves]"),
      /unknown class: "haves" in grammar\.en\.yaml, line \d+, record "auxiliary"; /,
    ],
    [
      "holds an expression",
      mended("verbs: [deny]", "verbs: [rule out]"),
      /invalid entry: "rule out" in grammar\.en\.yaml, line \d+, record "denial", field "verbs"; a class holds single words/,
    ],
    ["has a list that there is not", mended("verbs: [deny]", "verb: [deny]"), /in grammar\.en\.yaml, line \d+, field "classes\.denial"/],
  ])("that %s", (_, compile, message) => expect(compile).toThrow(message));
});
