import { DataProblem } from "../../corpus/problem.js";
import { Attestation } from "../../text/arabic/attestation.js";
import { fold } from "../../text/arabic/fold.js";
import { normalize as normalizeArabic } from "../../text/arabic/normalize.js";
import { readAttestedWords } from "../../text/arabic/words.js";
import { normalize as normalizeEnglish } from "../../text/english/normalize.js";
import type { Abbreviations, TextLexicon } from "../../text/lexicon.js";
import type { Language } from "../../text/token.js";
import { abbreviationsSchema, type BoilerplateFile, boilerplateSchema, stopwordsSchema } from "./schema.js";
import { type LexiconFile, parseYaml } from "./yaml.js";

/** The lexicon of the text room as it is compiled. */
export interface TextFiles {
  stopwords: Record<Language, ReadonlySet<string>>;
  abbreviations: Record<Language, Abbreviations<string[]>>;
  /** The source of an expression that matches the beginning of a notice. */
  boilerplate: string;
  attested: ReadonlyMap<string, number>;
  names: ReadonlySet<string>;
}

/**
 * Reads the lexicons of this room: stop words, abbreviations, boilerplate and the attested Arabic words.
 *
 * Cost: some 60 ms.
 * @param files by file name, such as `stopwords.en.yaml`
 * @param names names of actors in any spelling: never stemmed, and their first letter is no clitic
 * @throws DataProblem naming file, line and entry
 */
export function compileText(files: Record<string, LexiconFile>, names: Iterable<string> = []): TextFiles {
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
    abbreviations,
    boilerplate: boilerplateOf(parseYaml(file("boilerplate.yaml"), boilerplateSchema).value),
    attested: readAttestedWords(words.text, words.path, folded),
    names: known,
  };
}

function boilerplateOf({ en, ar }: BoilerplateFile): string {
  return `^[\\s"“«(\\[]{0,8}(?:${[...en, ...ar].join("|")})`;
}

/** What segmenting needs, from what was compiled. */
export function toTextLexicon({ stopwords, abbreviations, boilerplate, attested, names }: TextFiles): TextLexicon {
  const sets = ({ title, other }: Abbreviations<string[]>) => ({ title: new Set(title), other: new Set(other) });
  return {
    stopwords,
    abbreviations: { ar: sets(abbreviations.ar), en: sets(abbreviations.en) },
    boilerplate: new RegExp(boilerplate, "iu"),
    attested: new Attestation(attested),
    stems: new Map(),
    names,
  };
}
