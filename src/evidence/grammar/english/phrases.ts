import { BOTH, EN, is } from "../../../lexicon/words.js";
import type { Entry } from "../../sentence/entry.js";
import { foundAt, mentionOf } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import { trait } from "../../sentence/trait.js";
import { coordinated } from "../coordination.js";
import { isAdverb, isPreposition } from "./voice.js";

/** How far, in words, a subject may stand before its verb. */
const REACH = 24;

const breaksOff = trait(({ surface }) => /^[;:“”"]$/.test(surface));
const isConjunction = (item: Entry) => is(item, BOTH.conjunction) || item.norm === "that";
const isDash = (item: Reading["items"][number] | undefined) => item !== undefined && /^[—–-]$/.test(item.surface);
/** What stands between a subject and its verb. */
const accompanies = (item: Entry | undefined) => is(item, BOTH.auxiliary) || isAdverb(item);
/** What no preposition governs past: a time, or a conjunction that is none. */
const ends = (item: Entry) => (is(item, BOTH.conjunction) && !is(item, BOTH.preposition) && item.norm !== "since") || is(item, BOTH.time);
const parts = (item: Entry) => is(item, BOTH.auxiliary) || is(item, BOTH.relative);

/**
 * The subject of a verb: the nearest noun phrase to the left that no preposition governs, past
 * auxiliaries, adverbs, parentheses and relative clauses. Of a relative clause it is what the
 * clause qualifies; of a verb that "and" joins to another, that verb's subject, not its object.
 */
export function subject(reading: Reading, verb: number): number[] {
  const { items, mentionAt, found } = reading;
  const start = beginning(reading, verb);
  const opener = items[start - 1];
  if (is(opener, BOTH.which)) {
    const antecedent = mentionAt[items[start - 2]?.surface === "," ? start - 3 : start - 2] ?? -1;
    if (antecedent !== -1) return leading(reading, antecedent);
  }
  // "what he called": a pronoun whom nobody is known to be meant by
  if (is(opener, EN.pronoun) && mentionAt[start - 1] === -1) return [];
  const joined = is(opener, EN.joining);
  // "…, the news agency said": the phrase between comma and verb is the subject, and names nobody
  if (!joined && nameless(reading, start)) return [];
  let fallback: number[] = [];
  let object: number[] = [];
  let comma = false;
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
    const item = itemAt(items, at);
    if (breaksOff(item)) break;
    if (item.surface === ",") {
      const opened = relativeBefore(reading, at);
      if (opened !== -1) {
        at = opened;
        continue;
      }
      comma = true;
    }
    const mention = mentionOf(mentionAt, at);
    // the clause begins here: its subject is no actor, or stands in a phrase such as "the wing of"
    if (mention === -1 && !comma && start - at > 1 && isConjunction(item) && opens(reading, at))
      return object.length > 0 ? object : fallback;
    // "says the wing of the party attacked": what was said has a subject of its own
    if (mention === -1 && !joined && !comma && start - at > 1 && reports(reading, at)) return object.length > 0 ? object : fallback;
    if (mention === -1) continue;
    const { first, last } = foundAt(found, mention);
    // "LIMA — …": where it was written
    if (first === 0 && isDash(items[last])) break;
    at = first;
    // "Chile, not Peru, attacked"
    if (items[first - 1]?.norm === "not") continue;
    // the Russia of Russia-friendly is no subject, the US of US-led is
    if (itemAt(items, first).joined && mentionAt[first + 1] === -1 && items[first + 1]?.norm !== "led") continue;
    // "the Kabul attack killed": the deed is the subject, and names where it was
    if (namesDeed(reading, mention)) return object.length > 0 ? object : fallback;
    const governor = governing(reading, first);
    // "urged Peru to attack", "for Peru to attack"
    const infinitive = governor?.norm !== "of" && items[last]?.norm === "to" && start - last < 3;
    if (infinitive || governor === null || (is(governor, EN.opening) && precedes(reading, last, start))) {
      if (!joined || acts(reading, last, start)) return leading(reading, mention);
      if (object.length === 0) object = leading(reading, mention);
    } else if (fallback.length === 0 && governor.norm === "of") fallback = [mention];
  }
  return object.length > 0 ? object : fallback;
}

/** A clause with a subject of its own begins after a conjunction: not in "as a partner", "as president", "that ended". */
function opens({ items, lexicons }: Reading, conjunction: number): boolean {
  const next = itemAt(items, conjunction + 1);
  return !is(next, EN.role) && !is(next, BOTH.auxiliary) && !lexicons.tags(next.norm).some((tag) => tag === "VBZ" || tag === "VBD");
}

/** A country's or town's bare name is part of the name of a deed: the Ukraine war. */
function namesDeed({ items, found, lexicons }: Reading, mention: number): boolean {
  const { kind, last, actor, anaphor } = foundAt(found, mention);
  if (
    anaphor !== undefined ||
    (kind !== "name" && kind !== "metonym") ||
    itemAt(items, last - 1).possessive ||
    /^[A-Z.]+$/.test(itemAt(items, last - 1).surface)
  )
    return false;
  const deed =
    items[last]?.cues?.some(
      ({ part, rest, features, pattern }) =>
        part === "noun" && rest.length === 0 && !features.includes("gerund") && pattern.event <= -0.3 && pattern.toward <= -0.7,
    ) === true;
  return deed && lexicons.registry.actors.get(actor)?.kind === "state" && !/^VB/.test(lexicons.tags(itemAt(items, last).norm)[0] ?? "");
}

/** A phrase with a determiner stands between a comma and the verb, and holds no name. */
function nameless({ items, mentionAt }: Reading, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 8); at--) {
    const item = itemAt(items, at);
    if (mentionAt[at] !== -1) return false;
    if (item.surface === ",") return at < start - 1 && is(items[at + 1], EN.opener);
    if (!item.word || is(item, BOTH.relative) || is(item, BOTH.conjunction)) return false;
  }
  return false;
}

/** A finite verb of speech that opens what was said without "that". */
function reports({ items, lexicons }: Reading, at: number): boolean {
  const { reports, norm } = itemAt(items, at);
  return reports !== undefined && /^VB[DZ]$/.test(lexicons.tags(norm)[0] ?? "") && !isPreposition(items[at + 1]);
}

/** Where the verb's group begins: before its auxiliaries and adverbs. */
function beginning({ items }: Reading, verb: number): number {
  let start = verb;
  while (start > 0 && accompanies(items[start - 1])) start--;
  return start;
}

/** A verb follows the name before an item: it is a subject, no object. */
function acts({ items, lexicons }: Reading, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to - 1, from + 4); at++) {
    const item = itemAt(items, at);
    if (item.surface === "," || is(item, BOTH.relative)) return is(items[at + 1], BOTH.relative) || is(item, BOTH.relative);
    if (!item.word || is(item, EN.joining) || isPreposition(item)) return false;
    if (is(item, BOTH.auxiliary) || lexicons.tags(item.norm)[0]?.startsWith("V") === true) return true;
  }
  return false;
}

/** Nothing but further words of its phrase stands between a name and a verb. */
function precedes({ items }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const item = itemAt(items, at);
    if (!item.word || is(item, EN.joining) || isPreposition(item) || is(item, BOTH.conjunction) || is(item, BOTH.relative)) return false;
  }
  return true;
}

/** Of a comma that closes a relative clause ("Russia, which invaded Ukraine, …"), the one that opens it; else -1. */
function relativeBefore({ items }: Reading, comma: number): number {
  for (let at = comma - 2; at > 0; at--) {
    if (itemAt(items, at).surface === ",") return is(items[at + 1], BOTH.relative) ? at : -1;
  }
  return -1;
}

/** The preposition that governs the noun phrase around an item, or null. */
function governing({ items, mentionAt }: Reading, first: number): Entry | null {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const item = itemAt(items, at);
    if (!item.word || ends(item)) return null;
    if ((item.norm === "to" && at > 0) || item.norm === "since" || isPreposition(item)) return item;
    if (parts(item) || (mentionAt[at] !== -1 && !itemAt(items, at).possessive)) return null;
  }
  return null;
}

/** The whole coordinated subject that ends in a mention. */
function leading(reading: Reading, mention: number): number[] {
  for (let first = Math.max(0, mention - 3); first < mention; first++) {
    const group = coordinated(reading, first);
    // "in Ottawa, Brazil was accused": the comma joins nothing, but in "those of Peru, Chile and Japan"
    const governor =
      reading.items[foundAt(reading.found, first).last]?.surface === "," ? governing(reading, foundAt(reading.found, first).first) : null;
    const apart = governor !== null && governor.norm !== "of";
    if (group.includes(mention) && !apart) return group.slice(0, group.indexOf(mention) + 1);
  }
  return [mention];
}
