import type { Segmentation, Sentence } from "../text/token.js";
import { entriesOf, type Entry } from "./entry.js";
import type { Lexicons } from "./lexicon/compile.js";

/**
 * A word as the matchers see it: a token, or one part of a hyphenated one, so that
 * `US-led` and `Russia-Ukraine` show the names in them.
 */
export interface Item {
  from: number;
  to: number;
  /** The slice of the original. */
  surface: string;
  /** The whole word, normalised. */
  norm: string;
  /** The word without clitics, normalised. */
  core: string;
  /** Clitics before the word as the tokeniser split them: `ول`, or empty. */
  prefix: string;
  /** Clitics after the word: `ها`, or empty. */
  suffix: string;
  /** A possessive: `Russia's`. */
  possessive: boolean;
  /** A word or number, not punctuation. */
  word: boolean;
  /** The part of a hyphenated word goes on into the next item. */
  joined: boolean;
  /** How many words of the sentence stand before it. */
  position: number;
  /** What the lexicons hold of it. */
  entry: Entry;
}

/** The items of a sentence, in order. */
export function itemsOf({ tokens }: Segmentation, sentence: Sentence, lexicons: Lexicons): Item[] {
  const items: Item[] = [];
  const entries = entriesOf(lexicons, sentence.language);
  let position = 0;
  for (let index = sentence.first; index < sentence.last; index++) {
    const token = tokens[index]!;
    for (const entry of entries.of(token)) {
      const { surface, norm, core, prefix, suffix, possessive, word, from, to } = entry;
      items.push({
        from: token.from + from, to: token.from + to, surface, norm, core, prefix, suffix, possessive, word,
        joined: to < token.surface.length, position, entry,
      });
      if (word) position++;
    }
  }
  return withoutAsides(items);
}

const DAY = new Set(["الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت", "اليوم", "امس"]);

/** Without the day that Arabic news puts between commas (استدعت روسيا، الأربعاء، سفيرها): it would cut a clause in two. */
function withoutAsides(items: Item[]): Item[] {
  const isComma = (item: Item | undefined) => item !== undefined && (item.surface === "،" || item.surface === ",");
  let kept: Item[] | null = null;
  for (let at = 0; at < items.length; at++) {
    const length = isComma(items[at]) && DAY.has(items[at + 1]?.norm ?? "") ? (isComma(items[at + 2]) ? 3 : isComma(items[at + 3]) && items[at + 2]!.word ? 4 : 0) : 0;
    if (length > 0) kept ??= items.slice(0, at);
    if (length > 0) at += length - 1;
    else kept?.push(items[at]!);
  }
  return kept ?? items;
}
