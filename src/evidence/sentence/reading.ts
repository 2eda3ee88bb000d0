import type { Lexicons } from "../../lexicon/lexicons.js";
import type { Language } from "../../text/token.js";
import type { Entry } from "./entry.js";
import type { Found } from "./found.js";
import { foundAt } from "./found.js";
import type { Line } from "./items.js";
import { itemAt } from "./items.js";

/** A sentence as the finders see it; a class, as `ReadSentence` is. */
export class Reading implements Line {
  readonly language: Language;
  readonly items: Entry[];
  readonly offsets: number[];
  readonly positions: number[];
  /** For each item, the index in `found` of the mention that covers it, or -1. */
  readonly mentionAt: readonly number[];
  /** For each item, the number of its clause. */
  readonly clause: readonly number[];
  readonly lexicons: Lexicons;

  /** A line with its mentions in order. */
  constructor(
    { items, offsets, positions }: Line,
    readonly found: Found[],
    { language, clause, lexicons }: Pick<Reading, "language" | "clause" | "lexicons">,
  ) {
    this.language = language;
    this.items = items;
    this.offsets = offsets;
    this.positions = positions;
    this.mentionAt = mentionIndex(items, found);
    this.clause = clause;
    this.lexicons = lexicons;
  }
}

/** Filled anew for each sentence and then cut to its length, as `itemsOf` does. */
const filled: number[] = [];

/** Numbers the clauses: they end at punctuation and before conjunctions and relative pronouns. */
export function clausesOf(items: readonly Entry[]): number[] {
  let number = 0;
  for (let at = 0; at < items.length; at++) {
    const { parts, word } = itemAt(items, at);
    if (parts && at > 0 && (!word || itemAt(items, at - 1).word)) number++;
    filled[at] = number;
  }
  return filled.slice(0, items.length);
}

/** The index of each item's mention. */
function mentionIndex(items: readonly Entry[], found: readonly Found[]): number[] {
  for (let at = 0; at < items.length; at++) filled[at] = -1;
  for (let mention = 0; mention < found.length; mention++) {
    const { first, last } = foundAt(found, mention);
    for (let at = first; at < last; at++) filled[at] = mention;
  }
  return filled.slice(0, items.length);
}

/** The codes that mentions stand for. */
export function codesOf({ found }: Reading, mentions: readonly number[]): string[] {
  if (mentions.length === 0) return [];
  if (mentions.length === 1 && foundAt(found, mentions[0]!).also === undefined) return [foundAt(found, mentions[0]!).actor];
  return [...new Set(mentions.flatMap((mention) => [foundAt(found, mention).actor, ...(foundAt(found, mention).also ?? [])]))];
}
