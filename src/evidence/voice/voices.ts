import { BOTH, isWhole } from "../../lexicon/words.js";
import type { SentenceCues } from "../cues/find.js";
import type { Voice } from "../evidence.js";
import type { Clause } from "../grammar/clause.js";
import type { Sentence } from "../grammar/sentence.js";
import type { Entry } from "../sentence/entry.js";
import { foundAt } from "../sentence/found.js";
import { itemAt } from "../sentence/items.js";
import type { Reading } from "../sentence/reading.js";
import { accordingTo, following, type Report, titled } from "./attributions.js";
import { type Memory, quotations, wordsIn } from "./quotations.js";

/**
 * Who speaks in a sentence. Where nobody is named, and no actor has the floor, the sentence hands it to none either:
 * it is listened to only when somebody asks.
 */
export class Heard {
  private known: readonly Voice[] | null;
  /** No actor speaks in it. */
  readonly anonymous: boolean;

  constructor(
    private readonly sentence: SentenceCues,
    memory: Memory,
  ) {
    this.anonymous = sentence.reading.found.length === 0 && isQuiet(memory) && !sentence.reading.items.some(quotes);
    this.known = this.anonymous ? null : voicesOf(sentence, memory);
  }

  /** The voice of each item. */
  get voices(): readonly Voice[] {
    this.known ??= voicesOf(this.sentence, { speaker: null, quoting: 0 });
    return this.known;
  }
}

/** No actor spoke last, and no quotation is open. */
function isQuiet({ speaker, quoting }: Memory): boolean {
  return quoting === 0 && (speaker === null || speaker === "other");
}

function quotes({ quote }: Entry): boolean {
  return quote;
}

/**
 * Who speaks each item of a sentence: the narrator, an actor, or somebody else who is quoted or reported.
 *
 * Direct quotations of four words and more belong to their speaker; shorter ones only where a
 * reporting word stands in the sentence. Indirect speech is the clause that completes a verb of reporting, or the
 * clause around one that stands last or between commas ("…, Kirby said").
 */
function voicesOf(sentence: SentenceCues, memory: Memory): readonly Voice[] {
  const { reading } = sentence;
  const { items } = reading;
  if (memory.quoting === 0 && !items.some(hands)) return narrated(items.length);
  const voices: Voice[] = new Array<Voice>(items.length).fill("narrator");
  const reports = reportsOf(sentence, memory);
  for (const { voice, from, to, aside } of reports) {
    voices.fill(voice, from, to);
    // China, Manila said, …: that she said it is the narrator's
    if (aside !== undefined) voices.fill("narrator", aside.subject?.first ?? aside.group, aside.verb + 1);
  }
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

function reportsOf({ reading, clauses }: SentenceCues, memory: Memory): Report[] {
  const reports: Report[] = [];
  const { items } = reading;
  const headline = titled(reading, clauses);
  if (headline !== null) {
    memory.speaker = headline.voice;
    reports.push(headline);
  }
  for (let at = 0; at < items.length; at++) {
    const entry = itemAt(items, at);
    const according = following(items, at, entry.according);
    if (according !== undefined && !isWhole(items[at + 1 + according.length], BOTH.that)) {
      reports.push(accordingTo(reading, at, at + 1 + according.length));
      continue;
    }
    const clause = clauses.parse.verbAt[at];
    if (clause === undefined || clause.verb !== at || !isReport(reading, clause)) continue;
    const report = reportOf(clauses, clause, memory);
    if (report === null) continue;
    memory.speaker = report.voice;
    reports.push(report);
  }
  return reports;
}

/** What nobody in particular says: "it is well known that", يذكر أن, يبدو أن. */
const IMPERSONAL = /^[وف]?(?:known|يذكر|يشار|يبدو)$/;

/** The clause's verb reports: said, accused, أكد. */
function isReport({ items }: Reading, { verb, hit, subject, passive }: Clause): boolean {
  if (IMPERSONAL.test(itemAt(items, verb).norm) && (passive || subject === null)) return false;
  return hit?.form.pattern.reports === true || following(items, verb, itemAt(items, verb).reports) !== undefined;
}

/** What a verb of reporting tells that somebody said; null where nothing shows that it does. */
function reportOf(sentence: Sentence, clause: Clause, memory: Memory): Report | null {
  const { parse, reading } = sentence;
  const { items } = reading;
  const voice = speakerOf(sentence, clause, memory);
  const content = parse.clauses.find((other) => other.kind === "complement" && other.parent === clause && other.first > clause.verb);
  if (content !== undefined) {
    const opens = parse.tags[content.first] === "that" ? content.first + 1 : content.first;
    return { voice, from: opens, to: endOf(sentence, content) };
  }
  const mark = opened(sentence, clause);
  if (mark !== -1) return { voice, from: mark + 1, to: closing(items, mark) };
  if (clause.kind === "aside") return { voice, from: startOf(sentence, clause.first), to: endOf(sentence, clause.parent!), aside: clause };
  if (!isTrailing(sentence, clause)) return null;
  const start =
    clause.subject === null || clause.subject.first > clause.group ? clause.group : Math.min(clause.group, clause.subject.first);
  return { voice, from: startOf(sentence, start), to: start };
}

/** Whoever says it: an actor, "other" where a phrase names nobody we know, and where nobody is named whoever spoke last. */
function speakerOf(sentence: Sentence, clause: Clause, memory: Memory): Voice {
  const { reading } = sentence;
  const [speaker] = sentence.agentsOf(clause);
  if (speaker !== undefined) return foundAt(reading.found, speaker).actor;
  const phrase = clause.subject ?? (reading.language === "en" && clause.before.length === 0 ? (clause.objects[0] ?? null) : null);
  if (phrase !== null) {
    const [named] = sentence.actorsOf(phrase);
    if (named !== undefined) return foundAt(reading.found, named).actor;
    const resumes =
      phrase.last - phrase.first === 1 &&
      reading.lexicons.reporting[reading.language].pronouns.has(itemAt(reading.items, phrase.first).norm);
    return resumes ? (memory.speaker ?? "other") : "other";
  }
  return reading.language === "ar" && !clause.passive ? (memory.speaker ?? "other") : "other";
}

/** A colon or quotation mark after a verb and what belongs to it, or -1. */
function opened({ parse, reading: { items } }: Sentence, clause: Clause): number {
  let words = 0;
  const end = Math.max(
    clause.verb,
    ...[clause.subject, ...clause.objects].map((phrase) => (phrase === null || phrase.first - clause.verb > 8 ? 0 : phrase.last)),
  );
  for (let at = clause.verb + 1; at < items.length && words < 12; at++) {
    const item = itemAt(items, at);
    if (item.surface === ":" || (item.quote && !/[”»]/.test(item.surface))) return at;
    if (at >= end && item.word) words++;
    const other = parse.verbAt[at];
    if (other !== undefined && other !== clause) return -1;
  }
  return -1;
}

/** Where what a colon or quotation mark opens ends: at the mark that closes it, else with the sentence. */
function closing(items: Reading["items"], mark: number): number {
  const open = itemAt(items, mark).quote ? mark : items[mark + 1]?.quote === true ? mark + 1 : -1;
  for (let at = open + 1; open !== -1 && at < items.length; at++) if (itemAt(items, at).quote) return at;
  return items.length;
}

/** Verbs whose object listens: "…, residents told reporters". */
const LISTENED = /^(?:t(?:ells?|old)|inform(?:s|ed)|assure[sd]|remind(?:s|ed)|brief(?:s|ed))$/;

/** The verb ends the sentence, after a comma or a quotation: "…, Kirby said". */
function isTrailing(sentence: Sentence, clause: Clause): boolean {
  const { parse, reading } = sentence;
  const { items, language } = reading;
  if (!clause.finite) return false;
  // who accuses somebody does not report
  if (clause.pronounObject || (clause.hit !== null && sentence.rolesOf(clause.hit).targets.length > 0)) return false;
  const before = clause.subject !== null && clause.subject.first < clause.group ? clause.subject.first : clause.group;
  const mark = parse.tags[before - 1];
  if (before < 3 || (mark !== "comma" && mark !== "quote")) return false;
  const phrases = [clause.subject, ...clause.objects].filter((phrase) => phrase !== null);
  const end = Math.max(clause.verb + 1, ...phrases.map(({ last }) => last));
  const listeners = LISTENED.test(itemAt(items, clause.verb).norm) ? 1 : 0;
  return (
    clause.objects.length <= (clause.subject === null ? 1 : 0) + listeners &&
    wordsIn(items, end, items.length) <= (language === "ar" ? 1 : 6)
  );
}

/** Where a clause ends, with all that hangs on it. */
function endOf({ parse, reading: { items } }: Sentence, top: Clause): number {
  let at = top.first;
  while (at < items.length && (belongs(parse.clauseAt[at]!, top) || at === top.first)) at++;
  return at;
}

function belongs(clause: Clause, top: Clause): boolean {
  for (let one: Clause | null = clause; one !== null; one = one.partner ?? one.parent) if (one === top) return true;
  return false;
}

/** Where what stands before an item begins: after the last stop. */
function startOf({ parse }: Sentence, before: number): number {
  for (let at = before - 1; at >= 0; at--) if (parse.tags[at] === "stop" || parse.tags[at] === "colon") return at + 1;
  return 0;
}
