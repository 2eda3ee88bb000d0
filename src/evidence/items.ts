import type { Segmentation, Sentence } from "../text/token.js";
import { entriesOf, type Entry } from "./entry.js";
import type { Lexicons } from "./lexicon/compile.js";

/**
 * A word as the matchers see it: a token, or one part of a hyphenated one, so that
 * `US-led` and `Russia-Ukraine` show the names in them.
 */
export class Item {
  constructor(
    /** What the lexicons hold of it, and all that does not depend on its place. */
    readonly entry: Entry,
    readonly from: number,
    readonly to: number,
    /** How many words of the sentence stand before it. */
    readonly position: number,
    /** The part of a hyphenated word goes on into the next item. */
    readonly joined: boolean,
  ) {}

  /** The slice of the original. */
  get surface(): string {
    return this.entry.surface;
  }

  /** The whole word, normalised. */
  get norm(): string {
    return this.entry.norm;
  }

  /** The word without clitics, normalised. */
  get core(): string {
    return this.entry.core;
  }

  /** Clitics before the word as the tokeniser split them: `ول`, or empty. */
  get prefix(): string {
    return this.entry.prefix;
  }

  /** Clitics after the word: `ها`, or empty. */
  get suffix(): string {
    return this.entry.suffix;
  }

  /** A possessive: `Russia's`. */
  get possessive(): boolean {
    return this.entry.possessive;
  }

  /** A word or number, not punctuation. */
  get word(): boolean {
    return this.entry.word;
  }
}

/** The items of a sentence, in order. */
export function itemsOf({ tokens }: Segmentation, sentence: Sentence, lexicons: Lexicons): Item[] {
  const items: Item[] = [];
  const entries = entriesOf(lexicons, sentence.language);
  let position = 0;
  for (let index = sentence.first; index < sentence.last; index++) {
    const token = tokens[index]!;
    for (const entry of entries.of(token)) {
      items.push(new Item(entry, token.from + entry.from, token.from + entry.to, position, entry.to < token.surface.length));
      if (entry.word) position++;
    }
  }
  return withoutAsides(items);
}

const DAY = new Set(["الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت", "اليوم", "امس"]);

const PART = new Set(["صباح", "مساء", "فجر", "ظهر", "ليل", "ليله", "يوم", "غدا"]);

/** Without the day that Arabic news puts between commas (استدعت روسيا، الأربعاء، سفيرها): it would cut a clause in two. */
function withoutAsides(items: Item[]): Item[] {
  const isComma = (item: Item | undefined) => item !== undefined && (item.surface === "،" || item.surface === ",");
  let kept: Item[] | null = null;
  for (let at = 0; at < items.length; at++) {
    const isDay = DAY.has(items[at + 1]?.norm ?? "") || (PART.has(items[at + 1]?.norm ?? "") && DAY.has(items[at + 2]?.norm ?? ""));
    const length = isComma(items[at]) && isDay ? (isComma(items[at + 2]) ? 3 : isComma(items[at + 3]) && items[at + 2]!.word ? 4 : 0) : 0;
    if (length > 0) kept ??= items.slice(0, at);
    if (length > 0) at += length - 1;
    else kept?.push(items[at]!);
  }
  return kept ?? items;
}
