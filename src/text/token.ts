/** The two languages of the house. A third is a folder beside `arabic/` and `english/`. */
export type Language = "ar" | "en";

/** What a token is made of. Only `word` and `number` tokens carry a `term`. */
export type TokenKind = "word" | "number" | "punctuation" | "symbol" | "emoji" | "url" | "handle";

/**
 * One token of the original text.
 *
 * Offsets are UTF-16 code units of the original, `to` exclusive, so that
 * `text.slice(from, to) === surface` always holds, and `segments.join("") === surface`.
 */
export interface Token {
  from: number;
  to: number;
  /** The slice of the original, untouched. */
  surface: string;
  /** Clitics split off in order (`وللكرملين` → `و`, `ل`, `لكرملين`); one segment where there are none. */
  segments: string[];
  /** Index in `segments` of the word that carries the clitics. */
  head: number;
  kind: TokenKind;
  language: Language;
  /** The whole surface, normalised: what names are matched on. */
  norm: string;
  /** The head segment, normalised, its article kept: what cues are matched on. */
  core: string;
  /** The stemmed, normalised key under which the word is counted; empty where there is none. */
  term: string;
  /** A function word (also with clitics: `وفي`). */
  stop: boolean;
}

/** A sentence: a span of the original, and a range of tokens. */
export interface Sentence {
  from: number;
  to: number;
  /** Index of the first token and one past the last. */
  first: number;
  last: number;
  language: Language;
  /** A notice such as "Disclaimer: …" that is not the article's prose. */
  boilerplate: boolean;
}

/** A text as sentences and tokens. */
export interface Segmentation {
  language: Language;
  sentences: Sentence[];
  tokens: Token[];
}
