import { Attestation } from "../text/arabic/attestation.js";
import type { Feature, Part } from "../text/inflection.js";
import type { TextLexicon } from "../text/lexicon.js";
import type { Language } from "../text/token.js";
import type { Actor, Name, Registry } from "./actors.js";
import { type Columns, fromBytes } from "./columns.js";
import { bitsOf, type CueForm, type CueIndex, type Modifier, type Pattern } from "./cues.js";
import type { Frame, FrameCue, FrameIndex } from "./frames.js";
import { type About, dequantise, type Trained } from "./model.js";
import { type Lookup, NumberTable, PackedLists, WordTable } from "./packed.js";
import type { ReportingIndex } from "./reporting.js";
import { Vectors } from "./vectors.js";
import { MARKS, type Markers, WordIndex } from "./words.js";

/** Everything that reading a text needs beside the text. */
export interface Lexicons {
  /** SHA-256 over the files, in the order of their names. */
  digest: string;
  /** Names that further files of actors took over from those before, each as a sentence. */
  taken: readonly string[];
  text: TextLexicon;
  registry: Registry;
  /** Every rule by its name, for relations, which know the name alone. */
  rules: ReadonlyMap<string, Pattern>;
  cues: Record<Language, CueIndex>;
  reporting: Record<Language, ReportingIndex>;
  /** The words that the grammars ask for. */
  words: Record<Language, WordIndex>;
  frames: FrameIndex;
  /** Word without clitics, under its language, to concept. */
  concepts: Record<Language, Lookup<string>>;
  /** The English model that judges mentions from the words around them; null where the folder has none. */
  trained: Trained | null;
  /** Parts of speech that a normalised English word may have, the likeliest first; `["NN"]` for a word that is not known. */
  tags: (word: string) => readonly string[];
}

/** The small tables of a language. */
interface LanguageMeta {
  places: [string, Name[]][];
  short: [string, Name[]][];
  modifiers: [string, Modifier[]][];
  intensity: [string, number][];
  entries: number;
  appraising: [string, string[][]][];
  according: [string, string[][]][];
  speakers: string[];
  pronouns: string[];
  markers: Record<string, string[]>;
  constituents: [string, number][];
  stopwords: string[];
  abbreviations: { title: string[]; other: string[] };
}

/** What the head of a compiled file holds. */
export interface Meta {
  digest: string;
  /** What made the file. */
  code: string;
  actors: Actor[];
  taken: string[];
  /** Rules in their order. */
  patterns: Pattern[];
  features: string[];
  concepts: string[];
  tags: string[];
  languages: Record<Language, LanguageMeta>;
  frames: Frame[];
  boilerplate: string;
  model: { about: About; hidden: number; most: Record<"first" | "bias" | "second" | "sparse", number> } | null;
}

/** Parts of speech by their number in a compiled file. */
export const PARTS_OF_SPEECH: readonly Part[] = ["verb", "noun", "adjective", "adverb"];
const UNKNOWN: readonly string[] = ["NN"];

/** A cue's form in a compiled file; what is no number there is a number of its table. */
type PackedForm = [cue: number, pattern: number, part: number, features: number, rest: number[], gap: number, marker: number];

/** What is known of a compiled file before it is opened. */
export interface Opened {
  meta: Meta;
  parts: Record<string, Columns>;
}

/**
 * Reads the head of a compiled file.
 *
 * @throws DataProblem where the bytes are no such file.
 */
export function readHead(bytes: Uint8Array, file: string, options: { checked?: boolean } = {}): Opened {
  const { meta, parts } = fromBytes(bytes, file, options);
  return { meta: meta as Meta, parts };
}

/** The lexicons of a compiled file; its tables are read where they lie, so that this takes a few milliseconds. */
export function openLexicons({ meta, parts }: Opened): Lexicons {
  const { digest, languages } = meta;
  const strings = new WordTable(parts.strings!);
  const features = meta.features.map((list) => (list === "" ? [] : list.split(" ")) as Feature[]);
  const tags = new NumberTable(parts.tags!);
  const tagLists = meta.tags.map((list) => list.split(" "));
  return {
    digest,
    taken: meta.taken,
    text: textOf({ meta, parts }),
    registry: {
      actors: new Map(meta.actors.map((actor) => [actor.code, actor])),
      names: forBoth((language) => new PackedLists<Name>(parts[`names.${language}`]!, (name) => name)),
      places: forBoth((language) => new Map(languages[language].places)),
      short: forBoth((language) => new Map(languages[language].short)),
    },
    rules: new Map(meta.patterns.map((pattern) => [pattern.rule, pattern])),
    cues: forBoth((language) => {
      const { modifiers, intensity, entries } = languages[language];
      const revive = ([cue, pattern, part, feature, rest, gap, marker]: PackedForm): CueForm => {
        const words = rest.map((word) => strings.word(word));
        return {
          bits: bitsOf(words, language),
          rest: words,
          gap,
          marker: marker === -1 ? null : strings.word(marker),
          part: PARTS_OF_SPEECH[part]!,
          features: features[feature]!,
          pattern: meta.patterns[pattern]!,
          cue: strings.word(cue),
        };
      };
      return {
        forms: new PackedLists(parts[`cues.${language}`]!, revive),
        modifiers: new Map(modifiers),
        intensity: new Map(intensity),
        entries,
      };
    }),
    reporting: forBoth((language) => {
      const { appraising, according, speakers, pronouns } = languages[language];
      return {
        verbs: new PackedLists<string[]>(parts[`reports.${language}`]!, (rest) => rest),
        appraising: new Map(appraising),
        according: new Map(according),
        speakers: new Set(speakers),
        pronouns: new Set(pronouns),
      };
    }),
    words: forBoth((language) => {
      const { markers, constituents } = languages[language];
      const sets = Object.fromEntries(MARKS.ar.map((name) => [name, new Set(markers[name])])) as Record<keyof Markers, Set<string>>;
      return new WordIndex(parts[`words.${language}`]!, sets, new Map(constituents));
    }),
    frames: { frames: meta.frames, words: forBoth((language) => new PackedLists<FrameCue>(parts[`frames.${language}`]!, (cue) => cue)) },
    concepts: forBoth((language) => named(new NumberTable(parts[`concepts.${language}`]!), meta.concepts)),
    trained: trainedOf({ meta, parts }),
    tags: (word) => tagLists[tags.get(word) ?? -1] ?? UNKNOWN,
  };
}

/** The lexicon of the text room alone: what segmenting needs. */
export function textOf({ meta, parts }: Opened): TextLexicon {
  const { languages } = meta;
  return {
    stopwords: forBoth((language) => new Set(languages[language].stopwords)),
    abbreviations: forBoth((language) => {
      const { title, other } = languages[language].abbreviations;
      return { title: new Set(title), other: new Set(other) };
    }),
    boilerplate: new RegExp(meta.boilerplate, "iu"),
    attested: new Attestation(new NumberTable(parts.attested!)),
    stems: stemsOf(parts),
    names: new WordTable(parts.textNames!),
  };
}

/** The stem of each word that the tags know. */
function stemsOf(parts: Opened["parts"]): Lookup<string> {
  const numbers = new NumberTable(parts.tags!, "stems");
  const stems = new WordTable(parts.stems!);
  return {
    get(word) {
      const number = numbers.get(word);
      return number === undefined ? undefined : stems.word(number);
    },
  };
}

function trainedOf({ meta: { model }, parts }: Opened): Trained | null {
  if (model === null) return null;
  const { about, hidden, most } = model;
  const weights = (name: keyof typeof most) => dequantise({ most: most[name], bytes: parts.model![name] as Int8Array });
  const words = new WordTable(parts.vectors!);
  return {
    about,
    weights: { hidden, first: weights("first"), bias: weights("bias"), second: weights("second"), sparse: weights("sparse") },
    vectors: new Vectors(words.size, (word) => words.find(word), parts.vectors!.numbers as Int8Array),
  };
}

function named(table: NumberTable, names: readonly string[]): Lookup<string> {
  return { get: (word) => names[table.get(word) ?? -1] };
}

function forBoth<T>(make: (language: Language) => T): Record<Language, T> {
  return { ar: make("ar"), en: make("en") };
}
