import type { Hit } from "../cues/hit.js";

/** What a word does in its sentence, in both languages. */
export type Tag =
  | "noun"
  | "name"
  | "adjective"
  | "determiner"
  | "pronoun"
  | "finite"
  | "base"
  | "gerund"
  | "past"
  | "auxiliary"
  | "to"
  | "preposition"
  | "and"
  | "subordinator"
  | "that"
  | "relative"
  | "comma"
  | "colon"
  | "stop"
  | "open"
  | "close"
  | "quote"
  | "adverb"
  | "not"
  | "other";

/** A noun phrase: items `first` up to but not including `last`. */
export class Phrase {
  /** The preposition that governs it; empty where none does. */
  preposition = "";
  /** The actors that it stands for, as indexes in `reading.found`. */
  named: number[] = [];
  /** Prepositional phrases right after it. */
  readonly modifiers: Phrase[] = [];
  /** The phrases that "and" joins to it, itself not among them. */
  joined: Phrase[] = [];
  /** The phrase that it is joined to. */
  root: Phrase | null = null;
  /** The phrase that it modifies. */
  host: Phrase | null = null;
  /** Nobody: no country, neither side. */
  negated = false;
  /** The phrase that it names once more: the office before a person. */
  apposed: Phrase | null = null;
  /** The noun whose genitive it is: قرار of قطع العلاقات. */
  governor: Phrase | null = null;

  constructor(
    readonly first: number,
    public last: number,
    /** The item of its head. */
    public head: number,
    readonly clause: Clause,
  ) {}
}

/** How a clause hangs on what stands around it. */
export type ClauseKind = "main" | "joined" | "complement" | "adverbial" | "relative" | "infinitive" | "gerund" | "participle" | "aside";

/** A clause: a verb with what it governs. */
export class Clause {
  /** The item of its verb; -1 where none has been read. */
  verb = -1;
  /** Where its verb's group begins: auxiliaries and negation. */
  group = -1;
  /** The verb has a subject of its own kind: attacked, not attacking. */
  finite = false;
  passive = false;
  negated = false;
  /** What its auxiliaries make of it. */
  mood: "fact" | "future" | "may" | "must" = "fact";
  subject: Phrase | null = null;
  /** Phrases before the verb. */
  before: Phrase[] = [];
  objects: Phrase[] = [];
  /** Phrases with a preposition. */
  readonly obliques: Phrase[] = [];
  /** What a relative clause, or a clause that completes a noun, says more of. */
  host: Phrase | null = null;
  /** The preposition before a gerund: of, for, by. */
  preposition = "";
  /** The clause whose subject it shares. */
  partner: Clause | null = null;
  /** It tells what is done besides, which nothing governs: ", accusing Peru of". */
  beside = false;
  /** It is joined to a relative clause, whose host it shares. */
  relative = false;
  /** A pronoun on "that" is its subject: أنها. */
  pronoun = false;
  /** A pronoun on a preposition goes back to what a relative clause says more of: قامت بها. */
  resumed = false;
  /** A pronoun on its verb is its object: اتهمتها. */
  pronounObject = false;
  /** The clause's verb, where it is a predicate. */
  hit: Hit | null = null;

  constructor(
    readonly kind: ClauseKind,
    readonly parent: Clause | null,
    readonly first: number,
  ) {}
}

/** A sentence read into clauses. */
export class Parse {
  readonly clauses: Clause[] = [];
  /** For each item its phrase, and the clause whose verb's group holds it. */
  readonly phraseAt: (Phrase | undefined)[];
  readonly verbAt: (Clause | undefined)[];
  /** For each item the clause that it stands in. */
  readonly clauseAt: Clause[];

  constructor(
    readonly tags: readonly Tag[],
    length: number,
  ) {
    this.phraseAt = new Array<Phrase | undefined>(length).fill(undefined);
    this.verbAt = new Array<Clause | undefined>(length).fill(undefined);
    this.clauseAt = [];
  }
}
