import { BOTH, EN, is } from "../../../lexicon/words.js";
import { foundAt, mentionOf } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import type { Tag } from "../clause.js";
import { isA, MAY, MOSTLY, UNKNOWN } from "./known.js";

/** A verb's base form may begin at an item, past adverbs. */
export function baseAt(reading: Reading, at: number): boolean {
  const { items, mentionAt } = reading;
  let next = at;
  while (/ly$/.test(items[next]?.norm ?? "") || items[next]?.norm === "not" || items[next]?.norm === "further") next++;
  const item = items[next];
  if (item?.word !== true || mentionAt[next] !== -1) return false;
  if (/^(?:be|have|do|get)$/.test(item.norm)) return true;
  if (is(item, EN.determiner)) return false;
  // "to demilitarise": by its ending, where the word is not known
  if (isA(reading, item, UNKNOWN) && /...(?:ise|ize|ify)$/.test(item.norm)) return true;
  const base = isA(reading, item, MAY.base) || item.cues?.some(isBase) === true;
  if (!base) return false;
  // "to fund managers", "to attack by": a noun where what follows can be no object
  return !isA(reading, item, MOSTLY.singular) || !/^(?:by|of)$/.test(itemAt(items, next + 1).norm) || item.cues?.some(isBase) === true;
}

/** A participle between a demonym, after a determiner, and a noun: an Iranian backed group. */
export function isBacked(reading: Reading, tags: readonly Tag[], at: number): boolean {
  const { mentionAt, found, items } = reading;
  const mention = mentionOf(mentionAt, at - 1);
  // "Peru-backed rebels"
  if (mention !== -1 && itemAt(items, foundAt(found, mention).last - 1).joined && nounAt(reading, at + 1)) return true;
  if (mention === -1 || foundAt(found, mention).kind !== "demonym" || tags[foundAt(found, mention).first - 1] !== "determiner")
    return false;
  return (
    /^a(?:n)?$/.test(itemAt(items, foundAt(found, mention).first - 1).norm) && isA(reading, items[at + 1], MOSTLY.noun | MOSTLY.adjective)
  );
}

/** A participle between a demonym that a preposition or a determiner governs, and a noun: imports of Russian liquefied gas. */
export function isDescribed(reading: Reading, tags: readonly Tag[], at: number): boolean {
  const { mentionAt, found } = reading;
  const mention = mentionOf(mentionAt, at - 1);
  if (mention === -1 || foundAt(found, mention).kind !== "demonym" || !nounAt(reading, at + 1)) return false;
  return /^(?:preposition|determiner)$/.test(tags[foundAt(found, mention).first - 1] ?? "");
}

/** An object follows at once: a name, or a phrase that a determiner opens. */
export function hasObject({ items, mentionAt }: Reading, at: number): boolean {
  return (
    (mentionAt[at] ?? -1) !== -1 ||
    is(items[at], EN.determiner) ||
    /^(?:civilians|people|targets|journalists|positions)$/.test(itemAt(items, at).norm)
  );
}

function isBase({ part, features }: { part: string; features: readonly string[] }): boolean {
  return part === "verb" && features.includes("base");
}

/** A noun, a name or an adjective stands there. */
export function nounAt(reading: Reading, at: number): boolean {
  const { items, mentionAt } = reading;
  const item = items[at];
  return item?.word === true && (mentionAt[at] !== -1 || isA(reading, item, MOSTLY.noun | MOSTLY.adjective)) && !is(item, BOTH.preposition);
}
