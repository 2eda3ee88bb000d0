import type { Attestation } from "./arabic/attestation.js";
import type { Language } from "./token.js";

/** Words that are in or not: a Set, or a table of the compiled lexicons. */
export interface Words {
  /** Whether a normalised word is among them. */
  has(word: string): boolean;
}

/** Abbreviations without their full stop: before a name, and others. */
export interface Abbreviations<List = Words> {
  title: List;
  other: List;
}

/** Everything the room of text is handed. */
export interface TextLexicon {
  /** Function words, normalised as the text is. */
  stopwords: Record<Language, Words>;
  abbreviations: Record<Language, Abbreviations>;
  /** Matches the beginning of a notice that is no prose of the article. */
  boilerplate: RegExp;
  /** Which Arabic stems exist. */
  attested: Attestation;
  /** Stems of common English words, worked out beforehand; others are stemmed when they are met. */
  stems: Pick<ReadonlyMap<string, string>, "get">;
  /** Names that are never stemmed and keep their first letter, normalised. */
  names: Words;
}
