import type { Segmentation, Sentence, Token } from "../text/token.js";

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
}

/** What joins the parts of a word: US-led. */
export const HYPHEN = /[-\u2010\u2011\u2013]/;
/** The ending of a possessive: Russia's. */
export const POSSESSIVE = /['\u2019\u02BC](?:s|S)?$/;

/** The items of a sentence, in order. */
export function itemsOf({ tokens }: Segmentation, sentence: Sentence): Item[] {
  const items: Item[] = [];
  let position = 0;
  for (let index = sentence.first; index < sentence.last; index++) {
    const token = tokens[index]!;
    const word = token.kind === "word" || token.kind === "number";
    if (token.language === "en" && word) position = pushEnglish(items, token, position);
    else {
      items.push({
        from: token.from, to: token.to, surface: token.surface, norm: token.norm, core: token.core,
        prefix: token.head === 0 ? "" : token.segments.slice(0, token.head).join(""),
        suffix: token.head + 1 === token.segments.length ? "" : token.segments.slice(token.head + 1).join(""),
        possessive: false, word, joined: false, position,
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

function pushEnglish(items: Item[], token: Token, position: number): number {
  if (!HYPHEN.test(token.surface)) {
    items.push(english(token.surface, token.from, position, token));
    return position + 1;
  }
  let from = token.from;
  for (const part of token.surface.split(HYPHEN)) {
    if (part !== "") {
      const item = english(part, from, position++);
      item.joined = item.to < token.to;
      items.push(item);
    }
    from += part.length + 1;
  }
  return position;
}

function english(surface: string, from: number, position: number, whole?: Token): Item {
  const end = POSSESSIVE.exec(surface);
  const bare = end === null ? surface : surface.slice(0, end.index);
  const norm = whole === undefined || end !== null ? bare.toLowerCase() : whole.norm;
  return {
    from, to: from + surface.length, surface: bare, norm, core: norm, prefix: "", suffix: "",
    possessive: end !== null, word: true, joined: false, position,
  };
}
