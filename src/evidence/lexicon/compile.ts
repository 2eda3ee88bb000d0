import { createHash } from "node:crypto";
import { readTexts, shipped } from "../../corpus/read.js";
import { DataProblem } from "../../corpus/problem.js";
import { tagsOf } from "../../text/english/tag.js";
import { compileTextLexicon, type TextLexicon } from "../../text/lexicon.js";
import { segment } from "../../text/segment.js";
import type { Language } from "../../text/token.js";
import { normalize as arabic } from "../../text/arabic/normalize.js";
import { normalize as english } from "../../text/english/normalize.js";
import { HYPHEN, POSSESSIVE } from "../items.js";
import { compileActors, type Registry } from "./actors.js";
import { compileCues, type CueIndex } from "./cues.js";
import { compileFrames, type FrameIndex } from "./frames.js";
import { compileReporting, type ReportingIndex } from "./reporting.js";
import { actorsSchema, conceptsSchema, cuesSchema, framesSchema, reportingSchema } from "./schema.js";
import { parseYaml, type LexiconFile } from "./yaml.js";

/** Everything that reading a text needs beside the text. */
export interface Lexicons {
  /** SHA-256 over the files, in the order of their names. */
  digest: string;
  text: TextLexicon;
  registry: Registry;
  cues: Record<Language, CueIndex>;
  reporting: Record<Language, ReportingIndex>;
  frames: FrameIndex;
  /** Stemmed key, under its language, to concept. */
  concepts: Record<Language, Map<string, string>>;
  /** Parts of speech that an English word may have, the likeliest first. */
  tags: (word: string) => readonly string[];
}

/**
 * Reads and compiles the lexicons.
 *
 * @param folder Where they are; by default those that ship with the package.
 * @param actors Further YAML files of actors, in the form of `actors.yaml`.
 * @throws DataProblem naming file, line and entry.
 * @example const lexicons = readLexicons()
 */
export function readLexicons(folder: string = shipped("lexicons"), { actors = [] }: { actors?: LexiconFile[] } = {}): Lexicons {
  return compileLexicons(readTexts(folder, [".yaml", ".txt"]), actors);
}

/** Compiles lexicons that were read already: file name to path and text. */
export function compileLexicons(files: Record<string, LexiconFile>, moreActors: LexiconFile[] = []): Lexicons {
  const need = (name: string): LexiconFile => {
    const file = files[name];
    if (file === undefined) throw new DataProblem("missing lexicon", { value: name, fix: `there are ${Object.keys(files).join(", ")}` });
    return file;
  };
  const text = compileTextLexicon(files);
  const fold = { ar: (words: string) => cut(words).map((word) => arabic(word)), en: (words: string) => cut(words).map((word) => english(word)) };
  const actorFiles = [need("actors.yaml"), ...moreActors].map((file) => ({ parsed: parseYaml(file, actorsSchema), file: file.path }));
  const registry = compileActors(actorFiles, (name, language) => (language === "ar" ? fold.ar(name) : cut(name)));
  const forBoth = <T>(make: (language: Language) => T): Record<Language, T> => ({ ar: make("ar"), en: make("en") });
  return {
    digest: digest([...Object.entries(files), ...moreActors.map((file, at) => [`actors+${at}`, file] as const)]),
    text,
    registry,
    cues: forBoth((language) => {
      const file = need(`cues.${language}.yaml`);
      return compileCues(parseYaml(file, cuesSchema), language, { file: file.path, fold: fold[language] });
    }),
    reporting: forBoth((language) => compileReporting(parseYaml(need(`reporting.${language}.yaml`), reportingSchema).value, language, fold[language])),
    frames: compileFrames(parseYaml(need("frames.yaml"), framesSchema).value.frames, (words, language) => fold[language](words)),
    concepts: compileConcepts(parseYaml(need("concepts.yaml"), conceptsSchema).value.concepts, text),
    tags: tagsOf,
  };
}

/** The words of an entry, cut as the matchers cut the text: at hyphens, and without a possessive's ending. */
function cut(words: string): string[] {
  return words.split(/\s+/).flatMap((word) => word.split(HYPHEN)).map((word) => word.replace(POSSESSIVE, "")).filter((word) => word !== "");
}

function compileConcepts(concepts: Record<string, Record<Language, string[]>>, text: TextLexicon): Record<Language, Map<string, string>> {
  const index = { ar: new Map<string, string>(), en: new Map<string, string>() };
  for (const [concept, words] of Object.entries(concepts)) {
    for (const language of ["ar", "en"] as const) {
      for (const form of words[language].flatMap((word) => word.split("/"))) {
        const terms = segment(form, text, { language }).tokens.map((token) => token.term).filter((term) => term !== "");
        if (terms.length === 1 && !index[language].has(terms[0]!)) index[language].set(terms[0]!, concept);
      }
    }
  }
  return index;
}

function digest(files: (readonly [string, LexiconFile])[]): string {
  const hash = createHash("sha256");
  for (const [name, { text }] of files) hash.update(name).update("\0").update(text.replace(/\r\n/g, "\n")).update("\0");
  return hash.digest("hex");
}
