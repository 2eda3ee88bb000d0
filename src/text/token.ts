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
  /** The same object for all words of one core, so that words are counted without comparing strings. */
  lexeme: Lexeme;
  /** What a later room keeps of the word, once it has asked; that room alone looks inside. */
  memo: object | undefined;
}

/** A core that words share. */
export class Lexeme {
  /** The first letters as a number that sorts as they do: most cores are told apart by it. */
  readonly order: number;
  /** The count that holds it last, and its number there: only who counts writes here. */
  count = 0;
  number = 0;

  constructor(readonly core: string) {
    this.order = orderOf(core);
  }
}

/** The first four units of a word as a number that sorts as they do, up to one beyond the letters of both languages. */
function orderOf(core: string): number {
  let order = 0;
  let beyond = false;
  for (let at = 0; at < 4; at++) {
    const unit: number = beyond || at >= core.length ? 0 : Math.min(core.charCodeAt(at), 0x7ff);
    beyond ||= unit === 0x7ff;
    order = order * 0x800 + unit;
  }
  return order;
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
  /** How often a sentence was cut since it had 500 tokens and no end. */
  cut: number;
}
