import type { Cell } from "../corpus/article.js";
import type { MentionKind } from "../lexicon/actors.js";

import type { Language } from "../text/token.js";

/** Who is speaking: the narrator, an actor (its code), or somebody who is no actor of the registry. */
export type Voice = "narrator" | "other" | (string & {});

/**
 * Where the mention stands toward the cue: who does what a predicate tells or whom it is done to, whom an evaluation is
 * said of; `near` an evaluation that grammar ties to nobody who is named; `untied` such a predicate, or an evaluation
 * near a mention that tells where something is or whom it is done to.
 */
export type Role = "source" | "target" | "modified" | "near" | "untied";

/** One cue found around a mention, with everything that scoring asks for. */
export interface Cue {
  /** The lexicon's entry, such as `accuse` or `brutal`. */
  cue: string;
  /** The lexicon's group, that is the role pattern, such as `accuse` or `strong-blame`. */
  rule: string;
  /** Offsets in the article's text. */
  from: number;
  to: number;
  role: Role;
  /** What the cue says of the mention in this role, −1 to 1, before negation, hedges and distance. */
  weight: number;
  /** What happens to the mention in this role, −1 to 1: bad news for an actor is no criticism of it. */
  event: number;
  /** Words between cue and mention. */
  distance: number;
  negated: boolean;
  hedged: boolean;
  /** 1, more for an intensifier (`very`), less for a diminisher (`slightly`). */
  intensity: number;
}

/** One mention of an actor. */
export interface Mention {
  actor: string;
  kind: MentionKind;
  /** The name that was used, as it is written, without Arabic clitics before it: which name is chosen is framing, too. */
  name: string;
  from: number;
  to: number;
  voice: Voice;
  cues: Cue[];
  /** What the trained part adds: log-odds of unfavourable, neutral and favourable; absent where there is none. */
  trained?: [number, number, number];
}

/** What one actor does or says to another. */
export interface Relation {
  source: string;
  target: string;
  /** −1 to 1: how the source stands to the target. */
  polarity: number;
  cue: string;
  rule: string;
  /** What told who does it to whom: `active`, `passive`, `noun`, `gerund`, `relative`, `discourse`. */
  construction: string;
  from: number;
  to: number;
  voice: Voice;
  /** Code of the CAMEO scheme, where the predicate has one. */
  cameo?: string;
  /** Why the relation is left out of totals by default. */
  flags: ("negated" | "future" | "hypothetical" | "past")[];
}

/** One word of a sentence that speaks for a frame. */
export interface FrameCue {
  frame: string;
  cue: string;
  from: number;
  to: number;
}

/** One sentence as evidence: counts and findings, no running text. */
export interface SentenceEvidence {
  from: number;
  to: number;
  language: Language;
  boilerplate: boolean;
  /** Normalised words and how often each occurs, sorted by code unit. */
  words: [string, number][];
  mentions: Mention[];
  relations: Relation[];
  frames: FrameCue[];
}

/** What a word of the article is counted as. */
export interface VocabularyEntry {
  word: string;
  /** The stemmed key. */
  term: string;
  /** The most frequent surface form, for display. */
  form: string;
  stop: boolean;
  /** The concept that joins it to the other language, where the lexicon has one. */
  concept?: string;
}

/**
 * Everything the rooms to the right know of an article.
 *
 * It can be published where the text can't: it holds sorted counts and findings with
 * their offsets, never the text.
 */
export interface Evidence {
  id: string;
  language: Language;
  /** ISO 8601: a day, a month (`2021-11`) or a year; null where it is not known. */
  date: string | null;
  outlet: string | null;
  /** The article's other columns. */
  columns: Record<string, Cell>;
  /** What made this record. */
  made: { version: string; lexicons: string; rules: string };
  sentences: SentenceEvidence[];
  vocabulary: VocabularyEntry[];
  /** How often a sentence was cut since it had 500 words and marks and no end; absent where none was. */
  cut?: number;
}
