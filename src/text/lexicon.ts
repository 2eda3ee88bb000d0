import type { Attestation } from "./arabic/attestation.js";
import type { Language } from "./token.js";

/** Abbreviations without their full stop: before a name, and others. */
export interface Abbreviations {
  title: ReadonlySet<string>;
  other: ReadonlySet<string>;
}

/** Everything the room of text is handed. */
export interface TextLexicon {
  /** Function words, normalised as the text is. */
  stopwords: Record<Language, ReadonlySet<string>>;
  abbreviations: Record<Language, Abbreviations>;
  /** Matches the beginning of a notice that is no prose of the article. */
  boilerplate: RegExp;
  /** Which Arabic stems exist. */
  attested: Attestation;
  /** Names that are never stemmed and keep their first letter, normalised. */
  names: ReadonlySet<string>;
}
