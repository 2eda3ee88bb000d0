import type { Item } from "./items.js";
import type { CueForm, CueIndex } from "./lexicon/cues.js";
import { WORDS, type Reading } from "./reading.js";

/** A cue where it stands in a sentence: items `first` up to but not including `last`. */
export interface Hit {
  first: number;
  last: number;
  /** The items of an expression after its first word. */
  used: number[];
  form: CueForm;
  negated: boolean;
  hedged: boolean;
  intensity: number;
  future: boolean;
  hypothetical: boolean;
  past: boolean;
}

/** Finds the cues of a sentence, the longest first, and reads what stands around each. */
export function findCues(reading: Reading): Hit[] {
  const index = reading.lexicons.cues[reading.language];
  const hits: Hit[] = [];
  // words that a longer expression has taken: the sanctions of "imposed new sanctions on"
  const taken = new Set<number>();
  for (let at = 0; at < reading.items.length; at++) {
    const hit = reading.mentionAt[at] === -1 && !taken.has(at) ? match(reading, at, index) : undefined;
    if (hit === undefined) continue;
    hits.push(hit);
    for (const used of hit.used) taken.add(used);
  }
  return hits;
}

function match(reading: Reading, at: number, index: CueIndex): Hit | undefined {
  const item = reading.items[at]!;
  // انها is "that it", not a form of أنهى
  if (reading.language === "ar" && WORDS.ar.conjunction.has(item.norm)) return undefined;
  const forms = index.forms.get(item.core) ?? (item.norm === item.core ? undefined : index.forms.get(item.norm));
  if (forms === undefined) return undefined;
  let best: CueForm | undefined;
  let end = 0;
  let score = 0;
  for (const form of forms) {
    const last = form.rest.length === 0 ? at + 1 : fits(reading.items, at, form);
    if (last === -1 || !markerNear(reading, last, form)) continue;
    const value = form.rest.length * 10 + plausible(reading, at, form) + (form.marker === null ? 0 : 2);
    if (value > score) [score, best, end] = [value, form, last];
  }
  if (best === undefined) return undefined;
  return { first: at, form: best, last: end, used: usedBy(reading.items, at, best), ...around(reading, at, index) };
}

/** One past the last item of the expression, or -1 where other words follow its first. */
function fits(items: readonly Item[], at: number, { rest, gap }: CueForm): number {
  let next = at + 1;
  for (let index = 0; index < rest.length; index++) {
    let step = 0;
    while (!sameWord(items[next + step], rest[index]!)) {
      if (step++ === gap || next + step >= items.length || isStop(items[next + step - 1]!)) return -1;
    }
    next += step + 1;
  }
  return next;
}

/** A comma or stop, which no expression crosses. */
function isStop({ word, surface }: Item): boolean {
  return !word && /^[،,.;:؛!?؟]/.test(surface);
}

/** The items of an expression after its first. */
function usedBy(items: readonly Item[], at: number, { rest }: CueForm): number[] {
  const used: number[] = [];
  let next = at + 1;
  for (const word of rest) {
    while (!sameWord(items[next], word)) next++;
    used.push(next++);
  }
  return used;
}

function sameWord(item: Item | undefined, word: string): boolean {
  if (item === undefined) return false;
  const { core, norm } = item;
  return core === word || norm === word || (core.length === word.length + 2 && core.startsWith("ال") && core.endsWith(word));
}

/** An entry that says how its target is marked is meant only where the mark follows. */
function markerNear({ items, language }: Reading, last: number, { marker, part }: CueForm): boolean {
  if (marker === null) return true;
  const reach = part === "verb" ? 7 : part === "noun" ? 4 : 1;
  for (let at = last; at < Math.min(items.length, last + reach); at++) {
    if (isStop(items[at]!)) return false;
    // من جانب marks who does it
    if (marker === "من" && /^(?:جانب|قبل|طرف)$/.test(items[at + 1]?.norm ?? "")) continue;
    if (items[at]!.norm === marker || (language === "ar" && items[at]!.prefix.includes(marker))) return true;
  }
  return false;
}

/** How well the part of speech fits its place: a coarse stand-in for a tagger, enough for attack, support or دعم. */
function plausible({ items, language, lexicons, mentionAt, found }: Reading, at: number, { cue, part, features }: CueForm): number {
  const item = items[at]!;
  const before = items[at - 1];
  if (language === "ar") {
    const nominal = /[بلك]$/.test(item.prefix) || (item.core.startsWith("ال") && !cue.startsWith("ال")) || item.suffix !== "" || (before?.word === true && ARABIC_BEFORE_NOUN.has(before.core));
    // after a clitic preposition only ل with an imperfect (ليفعل) is a verb
    if (part === "verb" && /[بلك]$/.test(item.prefix) && !/^[يتن]/.test(item.core)) return -5;
    // a noun takes ت before a suffix alone: أدانت is the verb
    if (part === "noun" && item.suffix === "" && item.core.endsWith("ت") && features.includes("bound") && /^[^ /]*ة/.test(cue)) return -5;
    if (part === "verb") return nominal && item.suffix === "" ? 0 : 1;
    // a sentence that و opens goes on with a verb: ورفض الكرملين
    return nominal || (before === undefined && !/^[وف]/.test(item.prefix)) ? 1.5 : 0.9;
  }
  const tags = lexicons.tags(item.norm);
  const nounish = before !== undefined && ((mentionAt[at - 1] !== -1 && found[mentionAt[at - 1]!]!.kind === "demonym" && !features.includes("past")) || DETERMINERS.has(before.norm) || before.possessive || ENGLISH_ADJECTIVAL.test(before.norm));
  const verbish = before !== undefined && VERB_BEFORE.has(before.norm);
  const likely = tags[0] ?? "";
  if (part === "verb") {
    const fitting = likely.startsWith("V") ? 1.2 : 0.8;
    if (nounish && !features.includes("participle") && !features.includes("gerund")) return ENGLISH_ADJECTIVAL.test(before.norm) && mentionAt[at - 1] === -1 ? 0.1 : -5;
    // "bring it back": an adverb, unless what it governs follows
    if (likely === "RB" && !verbish && !governs(items[at + 1], mentionAt[at + 1] ?? -1)) return -5;
    if (features.includes("participle") && PASSIVE_BEFORE.has(before?.norm ?? "")) return 3.5;
    return verbish ? 2 : fitting;
  }
  if (part === "noun") return nounish ? 1.8 : verbish ? 0.2 : likely.startsWith("N") ? 1.1 : 0.7;
  return likely.startsWith("J") || likely.startsWith("RB") ? 1.15 : 0.75;
}

const PASSIVE_BEFORE = new Set(["was", "were", "is", "are", "been", "being", "be"]);

function governs(next: Item | undefined, mention: number): boolean {
  return next !== undefined && (mention !== -1 || DETERMINERS.has(next.norm));
}

const DETERMINERS = new Set(["the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my", "your", "any", "no", "of", "more", "new", "further", "such", "some"]);
const ENGLISH_ADJECTIVAL = /(?:ian|ish|ese|ive|ous|ary|ful|ic|al|able|ible)$/;
const VERB_BEFORE = new Set(["to", "will", "would", "can", "could", "may", "might", "must", "should", "shall", "not", "n't", "did", "does", "do", "has", "have", "had", "he", "she", "they", "we", "it", "who", "which", "was", "were", "is", "are", "been", "be", "being"]);
const ARABIC_BEFORE_NOUN = new Set(["في", "من", "الي", "علي", "عن", "مع", "ضد", "بعد", "قبل", "حول", "بشان", "خلال", "تم", "يتم", "سيتم", "اي", "كل", "عمليه", "شن", "شنت"]);

/** These make unreal what follows at once, not the verb that "and" joins to theirs. */
const ANY = new Set(["any", "اي"]);

/** Negation, hedges, degree, and whether the cue is of the future, of a condition or of the past. */
function around({ items, clause, language }: Reading, at: number, { modifiers, intensity }: CueIndex): Omit<Hit, "first" | "last" | "used" | "form"> {
  const here = { negated: false, hedged: false, intensity: 1, future: false, hypothetical: false, past: false };
  const reach = language === "ar" ? 3 : 4;
  for (let index = at - 1; index >= 0 && index >= at - 8; index--) {
    const item = items[index]!;
    const same = clause[index] === clause[at];
    if (!same && !item.word) break;
    const near = at - index <= reach;
    if (same && at - index <= 2) here.intensity *= intensity.get(item.norm) ?? 1;
    const found = modifiers.get(item.norm);
    if (found === undefined) continue;
    for (const { kind, rest } of found) {
      if (!rest.every((word, step) => items[index + 1 + step]?.norm === word)) continue;
      if (kind === "negation" && near && same && !(language === "en" && item.norm === "not" && items[index + 1]?.norm === "only")) here.negated = !here.negated;
      if ((kind === "hedges" && !isPerfective(items, index, language)) || kind === "irony") here.hedged = true;
      if (kind === "future" && near) here.future = true;
      if (kind === "hypothetical" && same && (at - index <= 2 || !ANY.has(item.norm))) here.hypothetical = true;
      if (kind === "past" && (same || rest.at(-1) !== "of")) here.past = true;
    }
  }
  if (language === "ar") {
    here.intensity *= intensity.get(items[at + 1]?.norm ?? "") ?? 1;
    if (items[at]!.prefix.endsWith("س")) here.future = true;
  }
  return here;
}

/** قد before a perfect says that it has been done, before an imperfect that it may be. */
function isPerfective(items: readonly Item[], at: number, language: string): boolean {
  return language === "ar" && /^[وف]?قد$/.test(items[at]!.norm) && !/^[يتن]/.test(items[at + 1]?.core ?? "");
}
