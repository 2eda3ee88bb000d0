import type { Gender, MentionKind } from "../../lexicon/actors.js";

/** A mention of an actor: items `first` up to but not including `last` of the sentence. */
export class Found {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  to: number;
  /** Arabic clitics before the name: `ول`. */
  readonly prefix: string;
  // always there, though mostly undefined: all mentions then have one hidden class
  /** A pronoun or description that stands for an actor named before; it is no mention of its own. */
  anaphor: true | undefined = undefined;
  /** A pronoun on an Arabic verb or preposition (اتهمتها, ضدها): it stands at that word and is no phrase of its own. */
  pronoun: true | undefined = undefined;
  /** A town or region: what is done to it is done to its state, but it does nothing. */
  place: true | undefined = undefined;
  /** The gender of an Arabic name, where it is known. */
  readonly gender: Gender | undefined;
  /** Further actors that it stands for: the two sides. */
  also: string[] | undefined = undefined;

  constructor(
    readonly actor: string,
    readonly kind: MentionKind,
    { first, last, from, to, prefix, gender }: Pick<Found, "first" | "last" | "from" | "to" | "prefix"> & { gender?: Gender | undefined },
  ) {
    this.first = first;
    this.last = last;
    this.from = from;
    this.to = to;
    this.prefix = prefix;
    this.gender = gender;
  }
}

/** What an index that is no mention's stands for: an actor without a code, of whom nothing is told. */
export const NOBODY = new Found("", "name", { first: -1, last: -1, from: 0, to: 0, prefix: "" });

/** The mention with an index; nobody where there is none. */
export function foundAt(found: readonly Found[], index: number): Found {
  return found[index] ?? NOBODY;
}

/** The index of the mention that covers an item; -1 where none does, and outside of the sentence. */
export function mentionOf(mentionAt: readonly number[], at: number): number {
  return mentionAt[at] ?? -1;
}
