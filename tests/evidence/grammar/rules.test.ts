import { describe, expect, it } from "vitest";
import { GOVERNORS as ARABIC_GOVERNORS } from "../../../src/evidence/grammar/arabic/governors.js";
import { NOUNS as ARABIC_NOUNS } from "../../../src/evidence/grammar/arabic/nouns.js";
import { AIMS as ARABIC_AIMS } from "../../../src/evidence/grammar/arabic/verbs.js";
import { GOVERNORS as ENGLISH_GOVERNORS } from "../../../src/evidence/grammar/english/governors.js";
import { NOUNS as ENGLISH_NOUNS } from "../../../src/evidence/grammar/english/nouns.js";
import { AIMS as ENGLISH_AIMS } from "../../../src/evidence/grammar/english/verbs.js";
import { read, relationsOf } from "../read.js";

const TABLES = {
  "Arabic nouns": ARABIC_NOUNS,
  "English nouns": ENGLISH_NOUNS,
  "what governs Arabic nouns": ARABIC_GOVERNORS,
  "what governs English nouns": ENGLISH_GOVERNORS,
  "where Arabic verbs have their target": ARABIC_AIMS,
  "where English verbs have their target": ENGLISH_AIMS,
};

describe.each(Object.entries(TABLES))("the rules of %s", (_, rules) => {
  it.each(rules.map(({ name, example }) => [name, ...example.split(" → ")] as [string, string, string]))(
    "%s: %s → %s",
    (_name, text, expected) => expect(relationsOf(text)).toBe(expected),
  );

  it("have names of their own", () => expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length));
});

describe("a relation names the construction that told it", () => {
  it.each([
    ["Peru attacked Chile.", "main: object"],
    ["Chile was attacked by Peru.", "passive"],
    ["Kenya accused Peru of attacking Chile.", "main: object, gerund: object"],
    ["Talks between Peru and Chile failed.", "noun: between, noun: between"],
    ["هاجمت بيرو تشيلي.", "main: object"],
    ["الهجوم البيروفي على تشيلي", "noun: demonym"],
  ])("%s → %s", (text, expected) =>
    expect(
      read(text)
        .sentences[0]!.relations.map(({ construction }) => construction)
        .join(", "),
    ).toBe(expected),
  );
});
