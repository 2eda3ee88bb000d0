import { BOTH, EN, is } from "../../../lexicon/words.js";
import { foundAt, mentionOf } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import type { Tag } from "../clause.js";

/** A verb's base form may begin at an item, past adverbs. */
export function baseAt({ items, lexicons, mentionAt }: Reading, at: number): boolean {
  let next = at;
  while (/ly$/.test(items[next]?.norm ?? "") || items[next]?.norm === "not" || items[next]?.norm === "further") next++;
  const item = items[next];
  if (item?.word !== true || mentionAt[next] !== -1) return false;
  if (/^(?:be|have|do|get)$/.test(item.norm)) return true;
  if (is(item, EN.determiner)) return false;
  const tags = lexicons.tags(item.norm);
  // "to demilitarise": by its ending, where the word is not known
  if (tags.length === 0 && /...(?:ise|ize|ify)$/.test(item.norm)) return true;
  const base = tags.includes("VB") || tags.includes("VBP") || item.cues?.some(isBase) === true;
  if (!base) return false;
  // "to fund managers", "to attack by": a noun where what follows can be no object
  return tags[0] !== "NN" || !/^(?:by|of)$/.test(itemAt(items, next + 1).norm) || item.cues?.some(isBase) === true;
}

/** A participle between a demonym, after a determiner, and a noun: an Iranian backed group. */
export function isBacked({ mentionAt, found, items, lexicons }: Reading, tags: readonly Tag[], at: number): boolean {
  const mention = mentionOf(mentionAt, at - 1);
  // "Peru-backed rebels"
  if (mention !== -1 && itemAt(items, foundAt(found, mention).last - 1).joined && nounAt({ items, mentionAt, lexicons } as Reading, at + 1))
    return true;
  if (mention === -1 || foundAt(found, mention).kind !== "demonym" || tags[foundAt(found, mention).first - 1] !== "determiner")
    return false;
  return (
    /^a(?:n)?$/.test(itemAt(items, foundAt(found, mention).first - 1).norm) &&
    /^[NJ]/.test(lexicons.tags(items[at + 1]?.norm ?? "")[0] ?? "")
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
export function nounAt({ items, mentionAt, lexicons }: Reading, at: number): boolean {
  const item = items[at];
  return item?.word === true && (mentionAt[at] !== -1 || /^[NJ]/.test(lexicons.tags(item.norm)[0] ?? "")) && !is(item, BOTH.preposition);
}
