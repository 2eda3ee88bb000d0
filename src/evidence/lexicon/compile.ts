import { createHash } from "node:crypto";
import { DataProblem } from "../../corpus/problem.js";
import { readBytes, readTexts, shipped } from "../../corpus/read.js";
import { normalize as arabic } from "../../text/arabic/normalize.js";
import { normalize as english } from "../../text/english/normalize.js";
import { tagsOf } from "../../text/english/tag.js";
import { compileTextLexicon, type TextLexicon } from "../../text/lexicon.js";
import { segment } from "../../text/segment.js";
import type { Language } from "../../text/token.js";
import { HYPHEN, POSSESSIVE } from "../entry.js";
import { loadModel, type Trained } from "../trained/model.js";
import { decodeVectors, type Vectors } from "../trained/vectors.js";
import { compileActors, type Registry } from "./actors.js";
import { type CueIndex, compileCues } from "./cues.js";
import { compileFrames, type FrameIndex } from "./frames.js";
import { compileReporting, type ReportingIndex } from "./reporting.js";
import { actorsSchema, conceptsSchema, cuesSchema, framesSchema, reportingSchema } from "./schema.js";
import { type LexiconFile, parseYaml } from "./yaml.js";

/** The trained part's files. */
const MODEL = "stance.en.json";
const VECTORS = "vectors.en.bin";

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
  /** The English model that judges mentions from the words around them; null where the folder has none. */
  trained: Trained | null;
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
  const vectors = readBytes(folder, VECTORS);
  return compileLexicons(readTexts(folder, [".yaml", ".txt", ".json"]), {
    actors,
    vectors: vectors === null ? null : decodeVectors(vectors),
  });
}

/** The lexicon of the text room alone, with the names of actors: what segmenting needs. */
export function readTextLexicon(folder: string = shipped("lexicons")): TextLexicon {
  const files = readTexts(folder, [".yaml", ".txt"]);
  return compileTextLexicon(files, namesOf(compileRegistry([need(files, "actors.yaml")])));
}

/**
 * Compiles lexicons that were read already: file name to path and text.
 *
 * @param options `actors`: further files of actors, default none; `vectors`: of the trained part, default null: without it.
 * @throws DataProblem naming file, line and entry.
 * @example compileLexicons({ ...files, "frames.yaml": { path: "mine.yaml", text } })
 */
export function compileLexicons(
  files: Record<string, LexiconFile>,
  { actors: moreActors = [], vectors = null }: { actors?: LexiconFile[]; vectors?: Vectors | null } = {},
): Lexicons {
  const registry = compileRegistry([need(files, "actors.yaml"), ...moreActors]);
  const text = compileTextLexicon(files, namesOf(registry));
  const forBoth = <T>(make: (language: Language) => T): Record<Language, T> => ({ ar: make("ar"), en: make("en") });
  return {
    digest: digest([...Object.entries(files), ...moreActors.map((file, at) => [`actors+${at}`, file] as const)]),
    text,
    registry,
    cues: forBoth((language) => {
      const file = need(files, `cues.${language}.yaml`);
      return compileCues(parseYaml(file, cuesSchema), language, { file: file.path, fold: FOLD[language] });
    }),
    reporting: forBoth((language) =>
      compileReporting(parseYaml(need(files, `reporting.${language}.yaml`), reportingSchema).value, language, FOLD[language]),
    ),
    frames: compileFrames(parseYaml(need(files, "frames.yaml"), framesSchema).value.frames, (words, language) => FOLD[language](words)),
    concepts: compileConcepts(parseYaml(need(files, "concepts.yaml"), conceptsSchema).value.concepts, text),
    trained: vectors === null || files[MODEL] === undefined ? null : loadModel(files[MODEL].text, vectors, files[MODEL].path),
    tags: tagsOf,
  };
}

const FOLD = {
  ar: (words: string) => cut(words).map((word) => arabic(word)),
  en: (words: string) => cut(words).map((word) => english(word)),
};

function compileRegistry(files: LexiconFile[]): Registry {
  const parsed = files.map((file) => ({ parsed: parseYaml(file, actorsSchema), file: file.path }));
  return compileActors(parsed, (name, language) => (language === "ar" ? FOLD.ar(name) : cut(name)));
}

function need(files: Record<string, LexiconFile>, name: string): LexiconFile {
  const file = files[name];
  if (file === undefined) throw new DataProblem("missing lexicon", { value: name, fix: `there are ${Object.keys(files).join(", ")}` });
  return file;
}

/** Every word of a name: no stemmer may touch them, no clitic be read into them. */
function* namesOf({ names }: Registry): Generator<string> {
  for (const index of Object.values(names)) {
    for (const [first, entries] of index) {
      if (entries.some(({ actor, kind }) => actor !== "" && kind !== "demonym")) yield first;
      for (const { rest, actor } of entries) if (actor !== "") yield* rest;
    }
  }
}

/** The words of an entry, cut as the matchers cut the text: at hyphens, and without a possessive's ending. */
function cut(words: string): string[] {
  return words
    .split(/\s+/)
    .flatMap((word) => word.split(HYPHEN))
    .map((word) => word.replace(POSSESSIVE, ""))
    .filter((word) => word !== "");
}

function compileConcepts(concepts: Record<string, Record<Language, string[]>>, text: TextLexicon): Record<Language, Map<string, string>> {
  const index = { ar: new Map<string, string>(), en: new Map<string, string>() };
  for (const [concept, words] of Object.entries(concepts)) {
    for (const language of ["ar", "en"] as const) {
      for (const form of words[language].flatMap((word) => word.split("/"))) {
        const terms = segment(form, text, { language })
          .tokens.map((token) => token.term)
          .filter((term) => term !== "");
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
