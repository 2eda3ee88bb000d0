import { DataProblem } from "../../corpus/problem.js";
import { suggest } from "../../corpus/suggest.js";
import { normalize as arabic } from "../../text/arabic/normalize.js";
import { normalize as english } from "../../text/english/normalize.js";
import { inflect } from "../../text/inflect.js";
import type { Inflection, Part } from "../../text/inflection.js";
import type { Language } from "../../text/token.js";
import { CLASSES, MARKS } from "../words.js";
import { firstPerson } from "./cues.js";
import type { GrammarFile, WordClassEntry } from "./schema.js";
import type { Parsed } from "./yaml.js";

/** A language's word classes as they are compiled: the numbers of the classes of each word. */
export interface CompiledWords {
  classes: ReadonlyMap<string, ReadonlySet<number>>;
  markers: Record<string, string[]>;
  constituents: [string, number][];
}

const NORMALIZE = { ar: (word: string) => arabic(word), en: (word: string) => english(word) };

/** Lists of a class: how their entries change, and which of the forms belong to it. */
const LISTS: readonly (readonly [
  Exclude<keyof WordClassEntry, "also" | "words">,
  Part,
  (form: Inflection, language: Language) => boolean,
])[] = [
  [
    "verbs",
    "verb",
    ({ features }, language) => language === "en" || features.some((feature) => feature !== "participle" && feature !== "definite"),
  ],
  ["infinitives", "verb", ({ features }, language) => features.includes(language === "en" ? "base" : "present")],
  ["we", "verb", isOurs],
  ["nouns", "noun", () => true],
  ["persons", "adjective", () => true],
  // with the plural before a genitive: مقاتلو الحركة
  ["persons", "noun", () => true],
  ["duals", "noun", ({ form, features }) => features.includes("dual") && features.includes("definite") && form.startsWith("ال")],
  ["adjectives", "adjective", () => true],
];

/** An Arabic verb's form in the first person of the plural: نواصل, واصلنا. */
function isOurs({ form, features }: Inflection): boolean {
  return (features.includes("present") && form.startsWith("ن")) || (features.includes("past") && form.endsWith("نا"));
}

/**
 * Compiles the word classes of a language.
 *
 * @throws DataProblem for a verb that can't be inflected, an entry of several words, or a class in `also` that there is not.
 */
export function compileWords(parsed: Parsed<GrammarFile>, language: Language, file: string): CompiledWords {
  const names: readonly string[] = CLASSES[language];
  const entries = parsed.value.classes as Record<string, WordClassEntry>;
  const own = new Map(names.map((name) => [name, formsOf(entries[name]!, { parsed, file, language, name })]));
  const classes = new Map<string, Set<number>>();
  names.forEach((name, number) => {
    for (const member of membersOf(name, entries, { parsed, file }))
      for (const form of own.get(member)!) classes.set(form, (classes.get(form) ?? new Set()).add(number));
  });
  const { markers, constituents } = parsed.value;
  const fold = NORMALIZE[language];
  return {
    classes,
    markers: Object.fromEntries(MARKS[language].map((name) => [name, (markers as Record<string, string[]>)[name]!.map(fold)])),
    constituents: Object.entries(constituents).map(([word, reach]) => [fold(word), reach]),
  };
}

/** A class and those that belong to it, through all of them. */
function membersOf(
  name: string,
  entries: Record<string, WordClassEntry>,
  { parsed, file }: { parsed: Parsed<GrammarFile>; file: string },
): Set<string> {
  const members = new Set([name]);
  for (const member of members) {
    (entries[member]!.also ?? []).forEach((other, at) => {
      if (!(other in entries)) {
        const line = parsed.lineOf(["classes", member, "also", at]);
        throw new DataProblem("unknown class", { value: other, file, line, record: member, fix: suggest(other, Object.keys(entries)) });
      }
      members.add(other);
    });
  }
  return members;
}

/** The normalised forms of a class's own entries. */
function formsOf(
  entry: WordClassEntry,
  { parsed, file, language, name }: { parsed: Parsed<GrammarFile>; file: string; language: Language; name: string },
): Set<string> {
  const forms = new Set((entry.words ?? []).map(NORMALIZE[language]));
  for (const [list, part, belongs] of LISTS) {
    (entry[list] ?? []).forEach((lemma, at) => {
      try {
        for (const inflection of inflected(lemma, part, language)) if (belongs(inflection, language)) forms.add(inflection.form);
      } catch (error) {
        const line = parsed.lineOf(["classes", name, list, at]);
        const fix = error instanceof Error ? error.message : String(error);
        throw new DataProblem("invalid entry", { value: lemma, file, line, record: name, field: list, fix });
      }
    });
  }
  return forms;
}

/** The forms of a word, without an Arabic verb's first person: أمنع is rarer in news than words that are written so. */
function inflected(lemma: string, part: Part, language: Language): Inflection[] {
  if (/\s/.test(lemma.trim())) throw new DataProblem("a class holds single words");
  const forms = inflect(lemma, part, language);
  if (language === "en" || part !== "verb") return forms;
  const rare = firstPerson(lemma, (word) => [NORMALIZE.ar(word)]);
  return forms.filter(({ form, features }) => form !== rare || features.includes("passive"));
}
