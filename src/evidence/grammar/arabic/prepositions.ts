import { BOTH, is, isWhole } from "../../../lexicon/words.js";
import type { Entry } from "../../sentence/entry.js";
import { foundAt } from "../../sentence/found.js";
import type { Reading } from "../../sentence/reading.js";

/** The name at an item, or -1: a pronoun on a verb or preposition is no phrase of its own. */
export function nameAt({ mentionAt, found }: Reading, at: number): number {
  const mention = mentionAt[at] ?? -1;
  return mention === -1 || foundAt(found, mention).pronoun === true ? -1 : mention;
}

/** A clitic preposition stands on the word. */
export function marks(prefix: string): boolean {
  return prefix !== "" && /[بكل]/.test(prefix);
}

export function isPreposition({ items }: Reading, at: number): boolean {
  const item = items[at];
  // كل من روسيا وأوكرانيا
  if (item?.norm === "من" && /^(?:كل|كلا)$/.test(items[at - 1]?.core ?? "")) return false;
  return governs(item);
}

/** A preposition, perhaps after "and": ومن. */
function governs(item: Entry | undefined): boolean {
  return (
    item?.word === true && (isWhole(item, BOTH.preposition) || (is(item, BOTH.preposition) && (item.prefix === "و" || item.prefix === "ف")))
  );
}
