import { BOTH, is } from "../../../lexicon/words.js";
import { foundAt } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import type { Phrase } from "../clause.js";

/** Tells which of the names in a phrase it stands for: its head, else whose it is. */
export function nameIn({ items, mentionAt, found }: Reading, phrase: Phrase): void {
  let last = -1;
  const names: number[] = [];
  for (let at = phrase.first; at < phrase.last; at++) {
    const mention = mentionAt[at] ?? -1;
    if (mention !== -1 && mention !== last) names.push(mention);
    last = mention;
  }
  if (names.length === 0) return;
  const final = names.at(-1)!;
  const { first, last: end } = foundAt(found, final);
  const isHead = end >= phrase.last || phrase.head < end;
  // Russia-Ukraine talks, US-China
  const before = names.at(-2);
  // in headlines without the hyphen: Peru Chile talks
  const bare =
    before !== undefined &&
    !isHead &&
    foundAt(found, before).last === first &&
    !itemAt(items, first - 1).possessive &&
    !itemAt(items, end - 1).possessive &&
    isName(foundAt(found, before).kind) &&
    isName(foundAt(found, final).kind);
  const hyphened = bare || (before !== undefined && itemAt(items, first - 1).joined && foundAt(found, before).last === first);
  if (hyphened && before !== undefined) {
    phrase.named = [before, final];
    return;
  }
  // "Russia-friendly", "US-led": a part of an adjective
  if (!isHead && itemAt(items, end - 1).joined && mentionAt[end] === -1 && items[end]?.norm !== "led") {
    phrase.named = names.slice(0, -1).slice(-1);
    return;
  }
  // critics of Peru, Peru's rivals
  if (!isHead && is(items[phrase.head], BOTH.others)) return;
  phrase.named = [final];
}

function isName(kind: string): boolean {
  return kind === "name" || kind === "metonym" || kind === "loaded";
}
