import { DataProblem } from "../../corpus/problem.js";
import { inflect } from "../../text/inflect.js";
import type { Part } from "../../text/inflection.js";
import type { Language } from "../../text/token.js";
import type { ConceptsFile } from "./schema.js";
import type { Parsed } from "./yaml.js";

/**
 * Compiles the concepts: every form of every word, to its concept. Of a form that two words have the one that is listed so
 * comes first, then nouns and adjectives, then verbs; of equals the one that stands first.
 *
 * @throws DataProblem for a word that two concepts list, or one of several words.
 */
export function compileConcepts(
  files: readonly { parsed: Parsed<ConceptsFile>; file: string }[],
  fold: (word: string, language: Language) => string[],
): Record<Language, Map<string, string>> {
  const indexOf = (language: Language) => {
    const index = new Map<string, string>();
    for (const { form, concept } of claims(listedIn(files, language), language)) {
      const [word, ...rest] = fold(form, language);
      if (word !== undefined && rest.length === 0 && !index.has(word)) index.set(word, concept);
    }
    return index;
  };
  return { ar: indexOf("ar"), en: indexOf("en") };
}

/** What forms the words lay claim to, those with the better claim first. */
function* claims(listed: readonly Listed[], language: Language): Generator<{ form: string; concept: string }> {
  const [nouns, verbs] = [listed.filter(({ part }) => part !== "verb"), listed.filter(({ part }) => part === "verb")];
  for (const article of language === "ar" ? ["", "ال"] : [""])
    for (const { word, concept } of nouns) for (const form of word.split("/")) yield { form: article + form, concept };
  // an adjective is known by its masculine
  for (const { word, part, concept } of [...nouns, ...verbs])
    for (const { form } of inflect(part === "adjective" ? word.split("/")[0]! : word, part, language)) yield { form, concept };
}

interface Listed {
  word: string;
  part: Part;
  concept: string;
}

function listedIn(files: readonly { parsed: Parsed<ConceptsFile>; file: string }[], language: Language): Listed[] {
  const owner = new Map<string, string>();
  return files.flatMap(({ parsed, file }) =>
    Object.entries(parsed.value.concepts).flatMap(([concept, words]) =>
      words[language].map((word, at) => {
        const place = () => ({
          value: word,
          file,
          line: parsed.lineOf(["concepts", concept, language, at]),
          record: concept,
          field: language,
        });
        if (owner.has(word)) throw new DataProblem("word of two concepts", { ...place(), fix: `${owner.get(word)} has it` });
        owner.set(word, concept);
        const listed = language === "en" ? english(word) : { word, part: arabic(word) };
        if (/\s/.test(listed.word)) throw new DataProblem("a concept holds single words", place());
        return { ...listed, concept };
      }),
    ),
  );
}

/** A verb is written as "to invade". */
function english(word: string): { word: string; part: Part } {
  return word.startsWith("to ") ? { word: word.slice(3), part: "verb" } : { word, part: "noun" };
}

/** A verb is written with its imperfect (غزا/يغزو), an adjective or what has a feminine with that (دولي/دولية). */
function arabic(word: string): Part {
  const [first, second] = word.split("/");
  if (second === undefined) return "noun";
  if (second.startsWith("ي") && !first!.startsWith("ي")) return "verb";
  return second === `${first}ة` ? "adjective" : "noun";
}
