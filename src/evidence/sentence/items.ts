import type { Lexicons } from "../../lexicon/lexicons.js";
import { AR, isWhole } from "../../lexicon/words.js";
import type { Segmentation, Sentence } from "../../text/token.js";
import { knownOf } from "./entries.js";
import { type Entry, nothing } from "./entry.js";
import { trait } from "./trait.js";

/**
 * The words of a sentence as the matchers see them: its tokens, and the parts of hyphenated ones, so that
 * `US-led` and `Russia-Ukraine` show the names in them. What stands for a word is its entry, the same
 * wherever the word stands; what depends on its place is in columns beside.
 */
export interface Line {
  items: Entry[];
  /** Where each item's token begins in the article's text. */
  offsets: number[];
  /** How many words of the sentence stand before each. */
  positions: number[];
}

/** What stands before a sentence's first item and after its last: no word, no mark, nothing. */
const OUTSIDE: Entry = nothing();

/** The item at a place; nothing, not undefined, where the sentence has none, so that no look past its ends can fail. */
export function itemAt(items: readonly Entry[], at: number): Entry {
  return items[at] ?? OUTSIDE;
}

/** Where an item begins in the article's text. */
export function fromOf({ items, offsets }: Line, at: number): number {
  return offsets[at]! + itemAt(items, at).start;
}

/** Where an item ends in the article's text. */
export function toOf({ items, offsets }: Line, at: number): number {
  return offsets[at]! + itemAt(items, at).end;
}

/** Filled anew for each sentence and then cut to its length: lists that grow would be made three times over. */
const filled: Line = { items: [], offsets: [], positions: [] };

/** The items of a sentence, in order. */
export function itemsOf({ tokens }: Segmentation, sentence: Sentence, lexicons: Lexicons): Line {
  const { language } = sentence;
  let length = 0;
  let position = 0;
  for (let index = sentence.first; index < sentence.last; index++) {
    const token = tokens[index]!;
    for (const entry of knownOf(token.word, lexicons).entriesIn(language, token)) {
      filled.items[length] = entry;
      filled.offsets[length] = token.from;
      filled.positions[length] = position;
      length++;
      if (entry.word) position++;
    }
  }
  const line: Line = {
    items: filled.items.slice(0, length),
    offsets: filled.offsets.slice(0, length),
    positions: filled.positions.slice(0, length),
  };
  return language === "ar" ? withoutAsides(line) : line;
}

/** A comma of either language. */
export const isComma = trait(({ surface }) => surface === "،" || surface === ",");

function isDay(item: Entry | undefined): boolean {
  return isWhole(item, AR.day);
}

/** Without the day that Arabic news puts between commas (استدعت روسيا، الأربعاء، سفيرها): it would cut a clause in two. */
function withoutAsides(line: Line): Line {
  const { items } = line;
  let kept: number[] | null = null;
  for (let at = 0; at < items.length; at++) {
    const length =
      isComma(items[at]) && (isDay(items[at + 1]) || (isDay(items[at + 2]) && isWhole(items[at + 1], AR.dayPart)))
        ? isComma(items[at + 2])
          ? 3
          : isComma(items[at + 3]) && itemAt(items, at + 2).word
            ? 4
            : 0
        : 0;
    if (length > 0) {
      kept ??= Array.from({ length: at }, (_, before) => before);
      at += length - 1;
    } else kept?.push(at);
  }
  if (kept === null) return line;
  const pick = <T>(column: readonly T[]) => kept.map((at) => column[at]!);
  return { items: pick(items), offsets: pick(line.offsets), positions: pick(line.positions) };
}
