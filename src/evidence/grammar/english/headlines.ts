import { BOTH, EN, is } from "../../../lexicon/words.js";
import type { Entry } from "../../sentence/entry.js";
import { foundAt, mentionOf } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import type { Tag } from "../clause.js";

/** "Lima orders a siege": a form in -s that is mostly a noun is a verb where a name stands before it and an object follows. */
export function isHeadlineVerb(reading: Reading, tags: readonly Tag[], at: number, known: readonly string[]): boolean {
  const { items, mentionAt, found } = reading;
  const before = itemAt(items, at - 1);
  const mention = mentionOf(mentionAt, at - 1);
  const subject = mention !== -1 ? foundAt(found, mention).kind !== "demonym" : tags[at - 1] === "noun" && before.capital;
  if (!known.includes("VBZ") || !subject || before.possessive) return false;
  const item = items[at];
  const governing = is(item, BOTH.light) || is(item, BOTH.ending) || is(item, BOTH.refusing);
  if (governing) return items[at + 1]?.word === true && !is(items[at + 1], BOTH.preposition);
  return governs(reading, at + 1) || (isBare(reading, at + 1) && !verbAfter(reading, at + 2));
}

/** What headlines have without an article: "Peru releases second group". */
function isBare({ items, lexicons }: Reading, at: number): boolean {
  return items[at]?.word === true && /^(?:NNS?|JJ|CD)$/.test(lexicons.tags(itemAt(items, at).norm)[0] ?? "");
}

/** A finite verb stands further on in the sentence. */
function verbAfter({ items, lexicons }: Reading, from: number): boolean {
  for (let at = from; at < items.length; at++) {
    const item = itemAt(items, at);
    if (is(item, BOTH.auxiliary) || /^VB[DZ]$/.test(lexicons.tags(item.norm)[0] ?? "")) return true;
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
