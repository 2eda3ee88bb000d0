import { BOTH, is } from "../../lexicon/words.js";
import type { Voice } from "../evidence.js";
import type { Clause } from "../grammar/clause.js";
import type { Sentence } from "../grammar/sentence.js";
import { foundAt, mentionOf } from "../sentence/found.js";
import { itemAt } from "../sentence/items.js";
import type { Reading } from "../sentence/reading.js";

/** What somebody is heard to say: items `from` up to but not including `to`. */
export interface Report {
  voice: Voice;
  from: number;
  to: number;
  /** The clause of reporting, where it stands within what is said. */
  aside?: Clause;
}

/** How many words a headline's speaker may have: the office, whose it is, and the name. */
const OFFICE = 10;

/**
 * Who speaks after a colon that no verb precedes, as in headlines (نتنياهو: لن نقبل, Manila: China bullies Vietnam).
 * An office or a name opens the phrase; a country alone may tell where, unless "we" or a quotation follows.
 */
export function titled({ items, found, mentionAt, lexicons, language }: Reading, { parse }: Sentence): Report | null {
  const colon = items.findIndex(({ surface }) => surface === ":");
  if (colon < 1 || colon >= OFFICE) return null;
  const { speakers } = lexicons.reporting[language];
  let start = colon;
  while (start > 0 && (itemAt(items, start - 1).word || itemAt(items, start - 1).quote)) start--;
  // رويترز عن مسؤول تركي: whom the agency quotes
  for (let at = start + 1; at < colon - 1 && at < start + 4; at++) if (itemAt(items, at).norm === "عن") start = at + 1;
  let speaker = -1;
  for (let at = start; at < colon; at++) {
    if (parse.verbAt[at] !== undefined) return null;
    const mention = mentionOf(mentionAt, at);
    if (mention !== -1 && (speaker === -1 || foundAt(found, mention).kind === "person")) speaker = mention;
  }
  const opens = mentionAt[start] !== -1 || speakers.has(itemAt(items, start).core.replace(/^ال/, "")) || is(items[start], BOTH.title);
  if (speaker === -1 || !opens) return null;
  const { kind, first, last, actor } = foundAt(found, speaker);
  const bare = kind === "name" && last - first === colon - start && lexicons.registry.actors.get(actor)?.kind === "state";
  // أوكرانيا: قصف جديد tells where
  const said = items.some(({ core, quote }, at) => at > colon && (quote || /^(?:ن[^ ]{3,}|نحن|لن|we)$/.test(core)));
  return bare && !said ? null : { voice: actor, from: colon + 1, to: items.length };
}

/** "According to Peru": whom it names says the clause around. */
export function accordingTo(reading: Reading, at: number, start: number): Report {
  const named = nextMention(reading, start, 7);
  const end = endOfPhrase(reading, named === -1 ? start + 1 : foundAt(reading.found, named).last);
  const voice = named === -1 ? "other" : foundAt(reading.found, named).actor;
  return at < 3 ? { voice, from: end, to: reading.items.length } : { voice, from: 0, to: at };
}

/** Of the expressions that begin at an item, what follows in the first that stands there. */
export function following(items: Reading["items"], at: number, rests: readonly string[][] | undefined): string[] | undefined {
  if (rests === undefined) return undefined;
  for (const rest of rests) {
    let step = 0;
    while (step < rest.length && matches(items[at + 1 + step], rest[step]!)) step++;
    if (step === rest.length) return rest;
  }
  return undefined;
}

function matches(item: Reading["items"][number] | undefined, word: string): boolean {
  return item !== undefined && (item.norm === word || item.core === word || item.prefix === word);
}

function nextMention({ mentionAt, items }: Reading, from: number, reach: number): number {
  for (let at = from; at < Math.min(items.length, from + reach); at++) {
    if (mentionAt[at] !== -1) return mentionOf(mentionAt, at);
    if (/^[,،;؛:]$/.test(itemAt(items, at).surface)) return -1;
  }
  return -1;
}

function endOfPhrase({ items }: Reading, from: number): number {
  for (let at = from; at < Math.min(items.length, from + 8); at++) if (/^[,،;؛:]$/.test(itemAt(items, at).surface)) return at + 1;
  return Math.min(items.length, from);
}
