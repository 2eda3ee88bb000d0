import type { CueForm } from "../../lexicon/cues.js";
import { AR, BOTH, isWhole } from "../../lexicon/words.js";
import { readClauses } from "../grammar/read.js";
import type { Sentence } from "../grammar/sentence.js";
import type { Entry } from "../sentence/entry.js";
import { itemAt } from "../sentence/items.js";
import type { Reading } from "../sentence/reading.js";
import { trait } from "../sentence/trait.js";
import { Hit } from "./hit.js";
import { readAround } from "./modifiers.js";
import { PASSED_OVER, type Place, placeOf, plausibleArabic, plausibleEnglish } from "./plausible.js";

/** A sentence and its cues, which are found when they are first asked for: where nobody is named, mostly nobody asks. */
export class SentenceCues {
  private found: Hit[] | undefined;
  private parsed: Sentence | undefined;

  constructor(readonly reading: Reading) {}

  get hits(): readonly Hit[] {
    this.found ??= findCues(this.reading);
    return this.found;
  }

  /** The sentence's clauses. */
  get clauses(): Sentence {
    this.parsed ??= readClauses(this.reading, this.hits);
    return this.parsed;
  }
}

/** Finds the cues of a sentence, the longest first, and reads what stands around each. */
function findCues(reading: Reading): Hit[] {
  const hits: Hit[] = [];
  // words that a longer expression has taken: the sanctions of "imposed new sanctions on"
  let taken = NONE;
  for (let at = 0; at < reading.items.length; at++) {
    const entry = itemAt(reading.items, at);
    if (entry.cues === undefined || reading.mentionAt[at] !== -1 || taken.includes(at)) continue;
    const seconds = secondsAfter(reading.items, at);
    const forms = seconds === 0 ? entry.short! : entry.cues;
    const hit = forms.length === 0 ? undefined : match(reading, at, { forms, seconds: seconds === 0 ? -1 : seconds });
    if (hit === undefined) continue;
    hits.push(hit);
    if (hit.used.length > 0) taken = [...taken, ...hit.used];
  }
  // a copy, as `ReadSentence` is a class
  return hits.slice();
}

/** The bits of the second words of expressions that stand within their reach: most of the longer forms fall out here. */
function secondsAfter(items: readonly Entry[], at: number): number {
  const { secondBits, reach } = itemAt(items, at);
  let end = Math.min(items.length, at + reach + 1);
  let found = 0;
  for (let next = at + 1; next < end; next++) {
    const past = dayEnd(items, next);
    if (past !== next) {
      end = Math.min(items.length, end + past - next);
      next = past;
    }
    if (next < end) found |= itemAt(items, next).bits & secondBits;
  }
  return found;
}

/** One past a day that Arabic news puts between commas (علقت بيرو، الأربعاء، بث), or the item itself where none begins. */
function dayEnd(items: readonly Entry[], at: number): number {
  if (items[at]?.surface !== "،" || items[at]?.language !== "ar") return at;
  for (let next = at + 1; next < Math.min(items.length, at + 4); next++) {
    if (itemAt(items, next).surface === "،") return next > at + 1 ? next + 1 : at;
    if (!isWhole(items[next], AR.day) && !isWhole(items[next], AR.dayPart)) return at;
  }
  return at;
}

/** More than what fits best can add to an expression's length. */
const MOST = 5.6;

function match(reading: Reading, at: number, { forms, seconds }: { forms: readonly CueForm[]; seconds: number }): Hit | undefined {
  let best: CueForm | undefined;
  let end = 0;
  let score = 0;
  let place: Place | undefined;
  for (const form of forms) {
    if ((form.bits & seconds) === 0) continue;
    // the longest come first
    if (score > 0 && score > form.rest.length * 10 + MOST) break;
    const last = form.rest.length === 0 ? at + 1 : fits(reading.items, at, form);
    const marker = last === -1 || form.marker === null ? 0 : markerAfter(reading, last, form);
    if (last === -1 || marker === -1) continue;
    place ??= placeOf(reading, at);
    // of two marks the nearer is meant: "against Peru on Monday"
    const value =
      form.rest.length * 10 +
      (reading.language === "ar" ? plausibleArabic(place, form) : plausibleEnglish(place, form)) +
      (form.marker === null ? 0 : 2 - marker / 50 - (marker > 0 && form.rest.length === 0 && place.objects ? PASSED_OVER : 0));
    if (value > score) [score, best, end] = [value, form, last];
  }
  if (best === undefined) return undefined;
  const used = best.rest.length === 0 ? NONE : usedBy(reading.items, at, best);
  return readAround(reading, new Hit(best, { first: at, last: end, used }));
}

const NONE: readonly number[] = [];

/** One past the last item of the expression, or -1 where other words follow its first. */
function fits(items: readonly Entry[], at: number, { rest, bits, gap }: CueForm): number {
  let next = at + 1;
  for (let index = 0; index < rest.length; index++) {
    let step = 0;
    next = dayEnd(items, next);
    // only of the second word the bits are known
    while ((index === 0 && ((items[next + step]?.bits ?? 0) & bits) === 0) || !sameWord(items[next + step], rest[index]!)) {
      step++;
      if (step > gap || next + step >= items.length) return -1;
      const past = dayEnd(items, next + step);
      if (past !== next + step) next += past - next - step;
      else if (isStop(items[next + step - 1])) return -1;
    }
    // رد على هجوم is no رد هجوم: the preposition governs the noun
    if (step > 0 && itemAt(items, at).language === "ar" && isWhole(items[next + step - 1], BOTH.preposition)) return -1;
    next += step + 1;
  }
  return next;
}

/** A comma or stop, which no expression crosses. */
const isStop = trait(({ word, surface }) => !word && /^[،,.;:؛!?؟]/.test(surface));

/** The items of an expression after its first. */
function usedBy(items: readonly Entry[], at: number, { rest }: CueForm): number[] {
  const used: number[] = [];
  let next = at + 1;
  for (const word of rest) {
    while (!sameWord(items[next], word)) next++;
    used.push(next++);
  }
  // a copy, as `ReadSentence` is a class
  return used.slice();
}

function sameWord(item: Entry | undefined, word: string): boolean {
  if (item === undefined) return false;
  const { core, norm } = item;
  return core === word || norm === word || (core.length === word.length + 2 && core.startsWith("ال") && core.endsWith(word));
}

/** An entry that says how its target is marked is meant only where the mark follows: how many words on, or -1. */
function markerAfter({ items, language, lexicons }: Reading, last: number, { marker, part }: CueForm): number {
  const reach = part === "verb" ? 7 : part === "noun" ? 4 : 1;
  for (let at = last; at < Math.min(items.length, last + reach); at++) {
    if (isStop(items[at])) return -1;
    // من جانب and على لسان mark who does it
    if (marker === "علي" && isWhole(items[at + 1], AR.spoken)) continue;
    if (marker === "من" && isWhole(items[at + 1], AR.behalf)) continue;
    if (
      itemAt(items, at).norm === marker ||
      itemAt(items, at).core === marker ||
      (language === "ar" && itemAt(items, at).prefix.includes(marker!) && !isWhole(items[at], BOTH.preposition))
    )
      return at - last;
    // "the war rages on": a verb ends the noun's phrase
    if (part === "noun" && language === "en" && /^VB[DZP]$/.test(lexicons.tags(itemAt(items, at).norm)[0] ?? "")) return -1;
  }
  return -1;
}
