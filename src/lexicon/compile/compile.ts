import { DataProblem } from "../../corpus/problem.js";
import { englishTags } from "../../text/english/tag.js";
import type { Language } from "../../text/token.js";
import { cut, FOLD } from "../cut.js";
import { decodeVectors } from "../vectors.js";
import { type CompiledRegistry, compileActors } from "./actors.js";
import { compileConcepts } from "./concepts.js";
import { compileCues } from "./cues.js";
import { compileFrames } from "./frames.js";
import { readModel } from "./model.js";
import { type Compilation, pack } from "./pack.js";
import { compileReporting } from "./reporting.js";
import { compileRules } from "./rules.js";
import { actorsSchema, conceptsSchema, cuesSchema, framesSchema, grammarSchema, reportingSchema, rulesSchema } from "./schema.js";
import { compileText } from "./text.js";
import { compileWords } from "./words.js";
import { type LexiconFile, parseYaml } from "./yaml.js";

/** The trained part's model. */
const MODEL = "stance.en.json";

/** What lexicons are compiled from: files by name, further files of actors, word vectors. */
export interface LexiconFiles {
  files: Record<string, LexiconFile>;
  actors?: readonly LexiconFile[];
  vectors?: { bytes: Uint8Array; path: string } | null;
}

/**
 * Compiles lexicons into the bytes of a compiled file.
 *
 * Cost: some three seconds for those that ship, nine tenths of them for the forms of Arabic verbs.
 * @param digest Names what they are compiled from.
 * @param code Names what compiles them.
 * @throws DataProblem naming file, line and entry.
 */
export function compile(
  { files, actors = [], vectors = null }: LexiconFiles,
  { digest, code }: { digest: string; code: string },
): Uint8Array {
  const registry = compileRegistry([need(files, "actors.yaml"), ...actors]);
  const text = compileText(files, namesOf(registry));
  const sourceOf = (language: Language) => {
    const file = need(files, `cues.${language}.yaml`);
    return { parsed: parseYaml(file, cuesSchema), file: file.path };
  };
  const cues = { ar: sourceOf("ar"), en: sourceOf("en") };
  const ruled = need(files, "rules.yaml");
  const rules = compileRules({ parsed: parseYaml(ruled, rulesSchema), file: ruled.path }, [cues.en, cues.ar]);
  const cuesOf = (language: Language) =>
    compileCues(cues[language].parsed, language, { file: cues[language].file, rules, fold: FOLD[language] });
  const reportingOf = (language: Language) =>
    compileReporting(parseYaml(need(files, `reporting.${language}.yaml`), reportingSchema).value, language, FOLD[language]);
  const wordsOf = (language: Language) => {
    const file = need(files, `grammar.${language}.yaml`);
    return compileWords(parseYaml(file, grammarSchema(language)), language, file.path);
  };
  const model = files[MODEL];
  const compilation: Compilation = {
    digest,
    text,
    registry,
    rules,
    cues: { ar: cuesOf("ar"), en: cuesOf("en") },
    reporting: { ar: reportingOf("ar"), en: reportingOf("en") },
    words: { ar: wordsOf("ar"), en: wordsOf("en") },
    frames: compileFrames(parseYaml(need(files, "frames.yaml"), framesSchema).value, (words, language) => FOLD[language](words)),
    concepts: compileConcepts(
      Object.keys(files)
        .filter((name) => /^concepts\..*\.yaml$/.test(name))
        .sort()
        .map((name) => ({ parsed: parseYaml(files[name]!, conceptsSchema), file: files[name]!.path })),
      (word, language) => FOLD[language](word),
    ),
    trained:
      vectors === null || model === undefined
        ? null
        : { model: readModel(model.text, model.path), vectors: decodeVectors(vectors.bytes, vectors.path) },
    tags: englishTags(),
  };
  return pack(compilation, code);
}

function compileRegistry(files: LexiconFile[]): CompiledRegistry {
  const parsed = files.map((file) => ({ parsed: parseYaml(file, actorsSchema), file: file.path }));
  return compileActors(parsed, (name, language) => (language === "ar" ? FOLD.ar(name) : cut(name)));
}

function need(files: Record<string, LexiconFile>, name: string): LexiconFile {
  const file = files[name];
  if (file === undefined) throw new DataProblem("missing lexicon", { value: name, fix: `there are ${Object.keys(files).join(", ")}` });
  return file;
}

/** Every word of a name: no stemmer may touch them, no clitic be read into them. */
function* namesOf({ names }: CompiledRegistry): Generator<string> {
  for (const index of Object.values(names)) {
    for (const [first, entries] of index) {
      if (entries.some(({ actor, kind }) => actor !== "" && kind !== "demonym")) yield first;
      for (const { rest, actor } of entries) if (actor !== "") yield* rest;
    }
  }
}
