/** The two languages of the house. A third is a folder beside `arabic/` and `english/`. */
export type Language = "ar" | "en";

/** What a token is made of. Only `word` and `number` tokens carry a `term`. */
export type TokenKind = "word" | "number" | "punctuation" | "symbol" | "emoji" | "url" | "handle";

/** What is known of a surface wherever it stands: one object for all its tokens. */
export interface Word {
  surface: string;
  segments: string[];
  head: number;
  kind: TokenKind;
  /** null where it is of no language: numbers, punctuation. */
  language: Language | null;
  norm: string;
  core: string;
  term: string;
  stop: boolean;
}

/**
 * One token of the original text.
 *
 * Offsets are UTF-16 code units of the original, `to` exclusive, so that
 * `text.slice(from, to) === surface` always holds, and `segments.join("") === surface`.
 */
export class Token {
  constructor(
    readonly from: number,
    readonly to: number,
    readonly word: Word,
    readonly language: Language,
  ) {}

  /** The slice of the original, untouched. */
  get surface(): string {
    return this.word.surface;
  }

  /** Clitics split off in order (`وللكرملين` → `و`, `ل`, `لكرملين`); one segment where there are none. */
  get segments(): string[] {
    return this.word.segments;
  }

  /** Index in `segments` of the word that carries the clitics. */
  get head(): number {
    return this.word.head;
  }

  get kind(): TokenKind {
    return this.word.kind;
  }

  /** The whole surface, normalised: what names are matched on. */
  get norm(): string {
    return this.word.norm;
  }

  /** The head segment, normalised, its article kept: what cues are matched on. */
  get core(): string {
    return this.word.core;
  }

  /** The stemmed, normalised key under which the word is counted; empty where there is none. */
  get term(): string {
    return this.word.term;
  }

  /** A function word (also with clitics: `وفي`). */
  get stop(): boolean {
    return this.word.stop;
  }
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
