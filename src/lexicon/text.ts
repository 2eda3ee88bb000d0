import { DataProblem } from "../corpus/problem.js";
import { Attestation } from "../text/arabic/attestation.js";
import { fold } from "../text/arabic/fold.js";
import { normalize as normalizeArabic } from "../text/arabic/normalize.js";
import { readAttestedWords } from "../text/arabic/words.js";
import { normalize as normalizeEnglish } from "../text/english/normalize.js";
import type { Abbreviations, TextLexicon } from "../text/lexicon.js";
import type { Language } from "../text/token.js";
import { type AbbreviationsFile, abbreviationsSchema, type BoilerplateFile, boilerplateSchema, stopwordsSchema } from "./schema.js";
import { type LexiconFile, parseYaml } from "./yaml.js";

/**
 * Reads the lexicons of this room: stop words, abbreviations, boilerplate and the attested Arabic words.
 *
 * Cost: some 60 ms.
 * @param files by file name, such as `stopwords.en.yaml`
 * @param names names of actors in any spelling: never stemmed, and their first letter is no clitic
 * @throws DataProblem naming file, line and entry
 */
export function compileTextLexicon(files: Record<string, LexiconFile>, names: Iterable<string> = []): TextLexicon {
  const file = (name: string): LexiconFile => {
    const found = files[name];
    if (found === undefined)
      throw new DataProblem("missing lexicon", { value: name, fix: `expected a file ${name} beside the other lexicons` });
    return found;
  };
  const folded = new Set<string>();
  const known = new Set<string>();
  for (const name of names) {
    for (const word of name.split(/[\s-]+/)) {
      const bare = word.replace(/^ال(?=...)/, "");
      for (const form of [word, bare]) known.add(normalizeArabic(normalizeEnglish(form)));
      folded.add(fold(bare));
    }
  }
  const words = file("arabic-words.txt");
  const { value: abbreviations } = parseYaml(file("abbreviations.yaml"), abbreviationsSchema);
  const stopwords = (language: Language, normalize: (word: string) => string) => {
    const { value } = parseYaml(file(`stopwords.${language}.yaml`), stopwordsSchema);
    return new Set(Object.values(value).flatMap((list) => list.map(normalize)));
  };
  return {
    stopwords: { ar: stopwords("ar", normalizeArabic), en: stopwords("en", normalizeEnglish) },
    abbreviations: { ar: abbreviationsOf(abbreviations.ar), en: abbreviationsOf(abbreviations.en) },
    boilerplate: boilerplateOf(parseYaml(file("boilerplate.yaml"), boilerplateSchema).value),
    attested: new Attestation(readAttestedWords(words.text, words.path), folded),
    names: known,
  };
}

function abbreviationsOf({ title, other }: AbbreviationsFile[Language]): Abbreviations {
  return { title: new Set(title), other: new Set(other) };
}

function boilerplateOf({ en, ar }: BoilerplateFile): RegExp {
  return new RegExp(`^[\\s"“«(\\[]{0,8}(?:${[...en, ...ar].join("|")})`, "iu");
}
