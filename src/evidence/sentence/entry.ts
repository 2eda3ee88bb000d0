import type { CueForm, Modifier } from "../../lexicon/cues.js";
import type { FrameCues } from "../../lexicon/frames.js";
import type { Classed } from "../../lexicon/words.js";
import type { Language } from "../../text/token.js";
import { type Called, NONE } from "./called.js";

/** A word wherever it stands, with what the lexicons hold of it: looked up once, however often it occurs. */
export interface Entry extends Classed {
  /** The language of the sentences that it stands in. */
  language: Language;
  /** The slice of the original. */
  surface: string;
  /** The whole word, normalised. */
  norm: string;
  /** The word without clitics, normalised. */
  core: string;
  /** Clitics before the word as the tokeniser split them (`ول`), and after it (`ها`); or empty. */
  prefix: string;
  suffix: string;
  /** A possessive: `Russia's`. */
  possessive: boolean;
  /** A word or number, not punctuation. */
  word: boolean;
  /** Where it begins and ends in its token. */
  start: number;
  end: number;
  /** A part of a hyphenated word that goes on. */
  joined: boolean;
  /** Begins with a capital. */
  capital: boolean;
  /** A conjunction or relative pronoun, which begins a clause; a mark that ends one. */
  parts: boolean;
  /** A quotation mark. */
  quote: boolean;
  /** It may hand the floor to somebody: a quotation mark, a colon, a reporting word. */
  speaks: boolean;
  /** Names and places that may begin here, by the clitics before them. */
  names: readonly Called[];
  places: readonly Called[];
  /** Names that an organisation has once it has been named. */
  shortNames: readonly Called[];
  cues: readonly CueForm[] | undefined;
  /** Those of one word alone; and how far off the second words of the longer ones may stand. */
  short: readonly CueForm[] | undefined;
  reach: number;
  /** The bits of core and norm, and those of all second words: most words are told from them by their bits. */
  bits: number;
  secondBits: number;
  /** The likeliest part of speech of an English word that may be a cue. */
  tag: string;
  modifiers: readonly Modifier[] | undefined;
  /** 1, more for an intensifier, less for a diminisher. */
  intensity: number;
  /** What must follow for it to report: of "according to", and of "said". */
  according: readonly string[][] | undefined;
  reports: readonly string[][] | undefined;
  /** What must follow for it to judge: of "called", وصف. */
  appraises: readonly string[][] | undefined;
  frames: FrameCues | undefined;
  /** What the trained part keeps of it, once that has asked; it alone looks inside. */
  unit: object | undefined;
  /** What the grammar keeps of it, once that has asked; it alone looks inside. */
  grammar: object | undefined;
  /** The traits that it was asked for, and those that it has: see `trait`. */
  asked: number;
  traits: number;
}

/** An entry that is no word and says nothing. */
export function nothing(): Entry {
  return {
    word: false,
    names: NONE,
    asked: 0,
    traits: 0,
    normLow: 0,
    normHigh: 0,
    coreLow: 0,
    coreHigh: 0,
    cues: undefined,
    bits: 0,
    parts: false,
    quote: false,
    speaks: false,
    according: undefined,
    reports: undefined,
    frames: undefined,
    capital: false,
    unit: undefined,
    grammar: undefined,
    norm: "",
    core: "",
    surface: "",
    prefix: "",
    suffix: "",
    possessive: false,
    start: 0,
    end: 0,
    joined: false,
    modifiers: undefined,
    intensity: 1,
    short: undefined,
    reach: 0,
    secondBits: 0,
    language: "en",
    places: NONE,
    shortNames: NONE,
    tag: "",
    appraises: undefined,
  };
}
