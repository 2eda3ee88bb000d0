import { BOTH, EN, is } from "../../../lexicon/words.js";
import type { Hit } from "../../cues/hit.js";
import type { Entry } from "../../sentence/entry.js";
import { foundAt, mentionOf } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import { trait } from "../../sentence/trait.js";
import { coordinated } from "../coordination.js";

import { seatsOf } from "../place.js";

const BY = new Set(["by"]);
export const isAdverb = trait(({ norm }) => norm.endsWith("ly"));

export function isPreposition(item: Entry | undefined): boolean {
  return is(item, BOTH.preposition);
}

/** Who did what a passive tells: after "by", or the seat where it was done. */
export function agents(reading: Reading, first: number, last: number): number[] {
  const by = marked(reading, last, BY, 8);
  const seats = seatsOf(reading, { first, last });
  if (by.length === 0) return seats;
  // "in London and by the European Union"
  const also = seats.filter(
    (seat) =>
      foundAt(reading.found, seat).first < foundAt(reading.found, by[0]!).first &&
      reading.items.slice(foundAt(reading.found, seat).last, foundAt(reading.found, by[0]!).first).some(({ norm }) => norm === "and"),
  );
  return [...also, ...by.filter((mention) => !also.includes(mention))];
}

export function passive(reading: Reading, { first, last, form }: Hit): boolean {
  // the "by" of "stood by" is its own
  return form.features.includes("participle") && isPassive(reading, first, form.marker === "by" ? last + 2 : last);
}

/** A form of "be" stands before the participle, or "by" after it. */
export function isPassive({ items }: Reading, first: number, last = first + 1): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const item = itemAt(items, at);
    if (item.word && is(item, EN.passive)) return true;
    if (item.word && is(item, EN.have)) return false;
    if (!item.word || !(is(item, BOTH.auxiliary) || isAdverb(item))) break;
  }
  const next = items.slice(last, last + 2);
  return next.some(({ norm }) => norm === "by");
}

function commaAfter(items: Reading["items"], at: number): number {
  for (let next = at + 1; next < items.length; next++) if (itemAt(items, next).surface === ",") return next;
  return -1;
}

/** The passive verb after a noun that is its subject, or -1. */
export function passiveAfter({ items, clause, lexicons }: Reading, from: number): number {
  let until = from + 9;
  for (let at = from; at < Math.min(items.length - 1, until); at++) {
    if (itemAt(items, at).surface === ",") {
      // past an apposition: "financing, a first in its history, was announced"
      const close = commaAfter(items, at);
      if (close === -1 || close - at > 8 || (!is(items[close + 1], EN.passive) && !is(items[close + 1], BOTH.auxiliary))) return -1;
      [at, until] = [close, close + 6];
      continue;
    }
    if ((until === from + 9 && clause[at] !== clause[from]) || !itemAt(items, at).word) return -1;
    if (!is(items[at], EN.passive)) continue;
    for (let next = at + 1; next < Math.min(items.length, at + 4); next++)
      if (/^VB[ND]$/.test(lexicons.tags(itemAt(items, next).norm).find((tag) => tag.startsWith("V")) ?? "")) return next;
    return -1;
  }
  return -1;
}

/** Mentions after one of the prepositions, within reach and the clause. */
export function marked(reading: Reading, from: number, markers: ReadonlySet<string>, reach: number): number[] {
  const { items, mentionAt } = reading;
  for (let at = from; at < Math.min(items.length, from + reach); at++) {
    const item = itemAt(items, at);
    if (!item.word && !/^["“”'‘’]$/.test(item.surface)) return [];
    // all markers are prepositions
    if (!isPreposition(item) || !markers.has(item.norm)) continue;
    for (let next = at + 1; next < Math.min(items.length, at + 6); next++) {
      const mention = mentionOf(mentionAt, next);
      if (mention !== -1) return coordinated(reading, mention);
      const { norm, word } = itemAt(items, next);
      // "tariffs on goods from Peru", "aid to refugees in Peru"
      if (
        !word ||
        is(items[next], BOTH.relative) ||
        (isPreposition(items[next]) &&
          norm !== "of" &&
          !(next > at + 1 && !markers.has("with") && !markers.has("by") && /^(?:from|in)$/.test(norm)))
      )
        break;
    }
  }
  return [];
}

/** The word before an item, past adverbs and negation. */
export function previousWord({ items }: Reading, at: number): Entry | undefined {
  for (let index = at - 1; index >= 0; index--) {
    const item = itemAt(items, index);
    if (item.word && !isAdverb(item) && item.norm !== "not") return item;
  }
  return undefined;
}
