import { BOTH, is, isWhole } from "../../../lexicon/words.js";
import type { Entry } from "../../sentence/entry.js";
import { itemAt } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import { isPreposition, marks } from "./prepositions.js";

/** الذي or التي before a verb and its particles, or -1. */
function relativeBefore({ items, clause }: Reading, verb: number): number {
  let at = verb - 1;
  while (at > 0 && clause[at] === clause[verb] && !isWhole(items[at], BOTH.relative) && itemAt(items, at).word && verb - at < 4) at--;
  return at >= 0 && isWhole(items[at], BOTH.which) ? at : -1;
}

/** A verb right after الذي or التي whose clause says nothing of its own subject: one without a pronoun that goes back. */
export function isRelative(reading: Reading, verb: number): boolean {
  return relativeBefore(reading, verb) !== -1 && itemAt(reading.items, verb).suffix === "";
}

/** Whom a relative clause qualifies whose verb stands at an item: the name right before الذي or التي. */
export function antecedent(reading: Reading, verb: number): number[] {
  const at = relativeBefore(reading, verb);
  if (at < 1) return [];
  const { items, mentionAt } = reading;
  const mention = mentionAt[itemAt(items, at - 1).word ? at - 1 : at - 2] ?? -1;
  return mention === -1 ? [] : [mention];
}

/** "That" with a pronoun, which is the subject of the verb after it: أنها استهدفت, إنه قد. */
export function hasPronounSubject({ items }: Reading, verb: number): boolean {
  const at = isWhole(items[verb - 1], BOTH.auxiliary) ? verb - 2 : verb - 1;
  return /^[وفبلك]?ان(?:ه|ها|هم|هما)$/.test(items[at]?.norm ?? "");
}

/** Nothing but particles stands between the clause's beginning and the verb. */
export function verbInitial({ items, clause }: Reading, verb: number): boolean {
  if (itemAt(items, verb).prefix.startsWith("و") || itemAt(items, verb).prefix.startsWith("ف")) return true;
  for (let at = verb - 1; at >= 0 && clause[at] === clause[verb] && (itemAt(items, at).word || itemAt(items, at).quote); at--) {
    const item = itemAt(items, at);
    if (item.word && !is(item, BOTH.auxiliary) && !isParticle(item)) return false;
  }
  return true;
}

/** A conjunction or relative pronoun. */
function isParticle(item: Entry): boolean {
  return is(item, BOTH.conjunction) || isWhole(item, BOTH.conjunction) || isWhole(item, BOTH.relative);
}

/** Times, adverbs (مجددا) and particles that may stand before a verb that opens its clause. */
function isAdverbial(item: Entry): boolean {
  return is(item, BOTH.time) || (item.core.length > 3 && item.core.endsWith("ا"));
}

/** How many words may belong to a prepositional phrase: في الليلة نفسها. */
const PHRASE = 2;

/** A noun phrase without an actor stands before the verb in its clause, as its subject: الوزارة تتهم روسيا. */
export function hasOtherSubject(reading: Reading, verb: number): boolean {
  const { items, clause } = reading;
  if (/^[وف]/.test(itemAt(items, verb).prefix)) return false;
  let start = verb;
  while (start > 0 && clause[start - 1] === clause[verb] && (itemAt(items, start - 1).word || itemAt(items, start - 1).quote)) start--;
  for (let at = start; at < verb; at++) {
    const item = itemAt(items, at);
    if (isPreposition(reading, at) || marks(item.prefix)) at += items[at + PHRASE]?.norm === "غير" ? PHRASE + 1 : PHRASE;
    else if (item.word && !isAdverbial(item) && !is(item, BOTH.auxiliary) && !isWhole(item, BOTH.auxiliary) && !isParticle(item))
      return true;
  }
  return false;
}
