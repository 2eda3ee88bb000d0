import { BOTH, EN, is, isWhole } from "../../lexicon/words.js";
import type { SentenceCues } from "../cues/find.js";
import type { Voice } from "../evidence.js";
import { arabic } from "../grammar/arabic/roles.js";
import { english } from "../grammar/english/roles.js";
import type { Entry } from "../sentence/entry.js";
import { foundAt, mentionOf } from "../sentence/found.js";
import { itemAt } from "../sentence/items.js";
import type { Reading } from "../sentence/reading.js";
import { type Memory, quotations, wordsIn } from "./quotations.js";

/**
 * Who speaks each item of a sentence: the narrator, an actor, or somebody else who is quoted or reported.
 *
 * Direct quotations of four words and more belong to their speaker; shorter ones only where a
 * reporting word stands in the sentence. Indirect speech runs from the reporting verb to the sentence's
 * end, or from its beginning where the verb comes last ("…, Kirby said").
 */
export function voicesOf(sentence: SentenceCues, memory: Memory): readonly Voice[] {
  const { reading } = sentence;
  const { items } = reading;
  if (memory.quoting === 0 && !items.some(hands)) return narrated(items.length);
  const voices: Voice[] = new Array<Voice>(items.length).fill("narrator");
  const reports = reportsOf(sentence, memory);
  for (const { voice, from, to } of reports) voices.fill(voice, from, to);
  const last = reports.at(-1)?.voice ?? null;
  quotations(reading, memory).forEach(({ from, to, closed }) => {
    if (reports.length === 0 && closed && wordsIn(items, from, to) < 4) return;
    const near = reports.find((report) => report.from <= to && report.to >= from) ?? reports[0];
    voices.fill(near?.voice ?? memory.speaker ?? "other", from, to);
  });
  if (last !== null) memory.speaker = last;
  return voices;
}

/** The narrator's voice for the longest sentence so far: shared, since nobody writes into it. */
let narrator: Voice[] = [];

function narrated(length: number): readonly Voice[] {
  if (length > narrator.length) narrator = new Array<Voice>(2 * length).fill("narrator");
  return narrator;
}

/** A word or mark that may hand the floor to somebody. */
function hands({ speaks }: Entry): boolean {
  return speaks;
}

interface Report {
  voice: Voice;
  from: number;
  to: number;
}

function reportsOf({ reading, hits }: SentenceCues, memory: Memory): Report[] {
  const { items, language, mentionAt, found } = reading;
  const grammar = language === "ar" ? arabic : english;
  const reports: Report[] = [];
  const speakerOf = (mentions: number[]) => (mentions.length > 0 ? foundAt(found, mentions[0]!).actor : null);
  let next = 0;
  for (let at = 0; at < items.length; at++) {
    const entry = itemAt(items, at);
    while (next < hits.length && hits[next]!.first < at) next++;
    const hit = hits[next]?.first === at ? hits[next]! : undefined;
    if (language === "ar" && entry.surface === ":") {
      const headline = titled(reading, at);
      if (headline !== -1) {
        memory.speaker = foundAt(found, headline).actor;
        reports.push({ voice: memory.speaker, from: at + 1, to: items.length });
      }
      continue;
    }
    if (entry.according === undefined && entry.reports === undefined && hit === undefined) continue;
    const according = following(items, at, entry.according);
    if (according !== undefined) {
      const start = at + 1 + according.length;
      if (isWhole(items[start], BOTH.that)) {
        // ردّ … بالقول إن: the sentence's subject goes on
        reports.push({
          voice: speakerOf(grammar.subject(reading, at, start)) ?? speakerOf(found.length > 0 ? [0] : []) ?? "other",
          from: start + 1,
          to: items.length,
        });
        continue;
      }
      const named = nextMention(reading, start, 7);
      const end = endOfPhrase(reading, named === -1 ? start + 1 : foundAt(found, named).last);
      const voice = named === -1 ? "other" : foundAt(found, named).actor;
      if (at < 3) reports.push({ voice, from: end, to: items.length });
      else reports.push({ voice, from: startOfContent(reading, at, reports), to: at });
      at = end - 1;
      continue;
    }
    const verb = mentionAt[at] === -1 ? following(items, at, entry.reports) : undefined;
    const cue = hit?.form.pattern.reports && hit.form.part === "verb" ? hit : undefined;
    if (verb === undefined && cue === undefined) continue;
    if (language === "en" && !finite(reading, at)) continue;
    const last = cue?.last ?? at + verb!.length + 1;
    const roles = cue === undefined ? { sources: grammar.subject(reading, at, last), targets: [] } : grammar.roles(reading, cue);
    const who = roles.sources;
    const voice = speakerOf(who) ?? speakerOf(officeAt(reading, last)) ?? (resumes(reading, at) ? memory.speaker : null) ?? "other";
    const content = contentStart(reading, at, { last, who: [...who, ...roles.targets] });
    if (content === -1 && !trailing(reading, at, last, who)) continue;
    memory.speaker = voice;
    if (content === -1) reports.push({ voice, from: startOfContent(reading, at, reports), to: clauseStart(reading, at) });
    else reports.push({ voice, from: content, to: items.length });
  }
  return reports;
}

/** How many words a headline's speaker may have: the office, whose it is, and the name. */
const OFFICE = 10;

/**
 * Who speaks after a colon that no verb precedes, as in headlines (نتنياهو: لن نقبل, عاجل | المتحدث باسم الكرملين: ندين),
 * or -1. An office or a name opens the phrase, which runs back to the last mark that is no quotation's.
 */
function titled({ items, found, mentionAt, lexicons }: Reading, colon: number): number {
  const { speakers } = lexicons.reporting.ar;
  let start = colon;
  while (start > 0 && colon - start < OFFICE && (itemAt(items, start - 1).word || itemAt(items, start - 1).quote)) start--;
  const opens = (at: number) => mentionAt[at] !== -1 || speakers.has(itemAt(items, at).core.replace(/^ال/, ""));
  let head = start;
  while (head < colon && !opens(head) && head - start < 4) head++;
  if (head === colon || !opens(head)) return -1;
  let speaker = -1;
  for (let at = start; at < colon; at++) {
    if (itemAt(items, at).reports !== undefined) return -1;
    const mention = mentionOf(mentionAt, at);
    if (mention !== -1 && (speaker === -1 || foundAt(found, mention).kind === "person")) speaker = mention;
  }
  // أوكرانيا: قصف جديد tells where; a country speaks where an office of it stands, or "we" follow
  const bare =
    speaker !== -1 &&
    foundAt(found, speaker).kind === "name" &&
    foundAt(found, speaker).last - foundAt(found, speaker).first === colon - start &&
    lexicons.registry.actors.get(foundAt(found, speaker).actor)?.kind === "state";
  return bare && !items.some(({ core, quote }, at) => at > colon && (quote || /^(?:ن[^ ]{3,}|نحن|لن)$/.test(core))) ? -1 : speaker;
}

/** Whose officer speaks that has no name: قال مسؤول رفيع في الخارجية البيروفية. */
function officeAt(reading: Reading, at: number): number[] {
  const { items, language, lexicons } = reading;
  if (language !== "ar" || items[at] === undefined || !lexicons.reporting.ar.speakers.has(itemAt(items, at).core)) return [];
  const mention = nextMention(reading, at + 1, 7);
  return mention === -1 ? [] : [mention];
}

/** Of the expressions that begin at an item, what follows in the first that stands there. */
function following(items: Reading["items"], at: number, rests: readonly string[][] | undefined): string[] | undefined {
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

/** An English form in -ing or a bare noun such as `reports` after a determiner does not report. */
function finite({ items, lexicons }: Reading, at: number): boolean {
  const before = items[at - 1];
  if (before?.norm === "to") return true;
  if (before?.norm === "of" || is(before, EN.determiner)) return false;
  const tag = lexicons.tags(itemAt(items, at).norm)[0] ?? "";
  return tag.startsWith("V") || itemAt(items, at).norm.endsWith("ed");
}

/** The speaker is a pronoun or left out, so that whoever spoke last goes on. */
function resumes({ items, language, lexicons }: Reading, verb: number): boolean {
  const { pronouns, speakers } = lexicons.reporting[language];
  if (language === "ar") return true;
  return [verb - 1, verb - 2, verb + 1, verb + 2].some((at) => {
    const norm = items[at]?.norm ?? "";
    return pronouns.has(norm) || speakers.has(norm);
  });
}

/** The content came before: `"…", Kirby said.` */
function trailing({ items, clause, found, language }: Reading, verb: number, last: number, who: number[]): boolean {
  if (verb < 3 || clause[verb] === 0) return false;
  const end = Math.max(last, ...who.map((mention) => foundAt(found, mention).last));
  if (wordsIn(items, end, items.length) > (language === "ar" ? 1 : 4)) return false;
  return !items.some((item, at) => at >= last && (isWhole(item, BOTH.that) || item.surface === ":"));
}

/** An English verb whose clause needs no "that". */
function isBare(item: Entry | undefined): boolean {
  return item?.language === "en" && is(item, EN.bare);
}

function opensContent(item: Entry): boolean {
  return isWhole(item, BOTH.that) || is(item, BOTH.that) || item.surface === ":" || item.quote;
}

/** Where what was said begins: after "that", a colon or a quotation mark; -1 where nothing shows that there is any. */
function contentStart({ items, found, mentionAt }: Reading, verb: number, { last, who }: { last: number; who: number[] }): number {
  const after = Math.max(
    last,
    ...who
      .filter((mention) => foundAt(found, mention).first >= last && foundAt(found, mention).first - last < 9)
      .map((mention) => foundAt(found, mention).last),
  );
  for (let at = last; at < Math.min(items.length, after + 12); at++) {
    if (opensContent(itemAt(items, at))) return at + 1;
  }
  return isBare(items[verb]) && (items.length - after > 4 || (items.length - after > 2 && mentionAt[after] !== -1)) ? after : -1;
}

function startOfContent({ items }: Reading, before: number, reports: Report[]): number {
  const previous = reports.at(-1);
  return previous !== undefined && previous.to < before ? previous.to : Math.min(0, items.length);
}

function clauseStart({ clause }: Reading, at: number): number {
  let start = at;
  while (start > 0 && clause[start - 1] === clause[at]) start--;
  return start;
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
