import { BOTH, EN, is } from "../../../lexicon/words.js";
import type { Entry } from "../../sentence/entry.js";
import { foundAt, mentionOf } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import type { Tag } from "../clause.js";
import { isA, MAY, MOSTLY } from "./known.js";

/** "Lima orders a siege": a form in -s that is mostly a noun is a verb where a name stands before it and an object follows. */
export function isHeadlineVerb(reading: Reading, tags: readonly Tag[], at: number): boolean {
  const { items, mentionAt, found } = reading;
  const before = itemAt(items, at - 1);
  const mention = mentionOf(mentionAt, at - 1);
  const subject = mention !== -1 ? foundAt(found, mention).kind !== "demonym" : tags[at - 1] === "noun" && before.capital;
  if (!isA(reading, items[at], MAY.present) || !subject || before.possessive) return false;
  const item = items[at];
  const governing = is(item, BOTH.light) || is(item, BOTH.ending) || is(item, BOTH.refusing);
  if (governing) return items[at + 1]?.word === true && !is(items[at + 1], BOTH.preposition);
  return governs(reading, at + 1) || (isBare(reading, at + 1) && !verbAfter(reading, at + 2));
}

/** What headlines have without an article: "Peru releases second group". */
function isBare(reading: Reading, at: number): boolean {
  const item = reading.items[at];
  return item?.word === true && isA(reading, item, MOSTLY.common | MOSTLY.positive | MOSTLY.number);
}

/** A finite verb stands further on in the sentence. */
function verbAfter(reading: Reading, from: number): boolean {
  const { items } = reading;
  for (let at = from; at < items.length; at++) {
    const item = itemAt(items, at);
    if (is(item, BOTH.auxiliary) || isA(reading, item, MOSTLY.finite)) return true;
  }
  return false;
}

/** An object follows. */
export function governs({ items, mentionAt }: Reading, at: number): boolean {
  const item: Entry | undefined = items[at];
  return (
    item !== undefined &&
    (mentionAt[at] !== -1 || is(item, EN.determiner) || is(item, BOTH.preposition) || is(item, EN.nounish) || item.quote)
  );
}
