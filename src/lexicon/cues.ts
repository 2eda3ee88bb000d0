import type { Feature, Part } from "../text/inflection.js";
import type { Language } from "../text/token.js";
import type { Lookup } from "./packed.js";

/** What all words of a rule share: the connotation frame of a predicate, or an evaluation's polarity. */
export interface Pattern {
  rule: string;
  /** Its classes, a bit each (see `classes.ts`). */
  is: number;
  /** Rules that are inferred have no words. */
  kind: "predicate" | "evaluation" | "inferred";
  /** How the source stands to the target; 0 for an evaluation. */
  toward: number;
  /** What the narrator implies of the source, or an evaluation says of whom it qualifies. */
  source: number;
  target: number;
  event: number;
  eventSource: number;
  cameo: string | null;
  reports: boolean;
  reciprocal: boolean;
  inverse: boolean;
}

/** One way in which a cue may stand in a text. */
export interface CueForm {
  /** The entry as the lexicon writes it. */
  cue: string;
  pattern: Pattern;
  part: Part;
  features: readonly Feature[];
  /** Words that must follow the first. */
  rest: readonly string[];
  /** The bits of the second word, in Arabic with the article and without it (see `bitOf`); all of them where there is none. */
  bits: number;
  /** How many other words may stand before each of them. */
  gap: number;
  /** The preposition before the target, or null for a direct object. */
  marker: string | null;
}

/** A word or expression that turns, weakens or places a cue; indexed by its first word. */
export interface Modifier {
  kind: "negation" | "refusal" | "hedges" | "irony" | "future" | "hypothetical" | "past";
  rest: string[];
}

/** The cues of a language by their first word, the longest first, and what turns or weakens them. */
export interface CueIndex {
  forms: Lookup<readonly CueForm[]>;
  modifiers: Lookup<readonly Modifier[]>;
  /** Word to factor: above 1 for intensifiers, below for diminishers. */
  intensity: Lookup<number>;
  entries: number;
}

/** One of 32 bits for a word: most words that differ are told apart by it. */
export function bitOf(word: string): number {
  let value = 0;
  for (let at = 0; at < word.length; at++) value = (Math.imul(value, 31) + word.charCodeAt(at)) | 0;
  return 1 << (value ^ (value >>> 15));
}

/** The bits of an expression's second word, in Arabic with the article and without it; all of them where there is none. */
export function bitsOf([second]: readonly string[], language: Language): number {
  if (second === undefined) return -1;
  return language === "ar" ? bitOf(second) | bitOf(`ال${second}`) : bitOf(second);
}
