import type { Entry } from "./entry.js";
import type { CueForm } from "./lexicon/cues.js";
import { readAround } from "./modifiers.js";
import { type Reading, WORDS } from "./reading.js";
import { trait } from "./trait.js";

/** A cue where it stands in a sentence: items `first` up to but not including `last`. */
export class Hit {
  readonly first: number;
  readonly last: number;
  /** The items of an expression after its first word. */
  readonly used: readonly number[];
  negated = false;
  /** The negation tells a will: refused to, will not. */
  refused = false;
  hedged = false;
  intensity = 1;
  future = false;
  hypothetical = false;
  past = false;

  constructor(
    readonly form: CueForm,
    { first, last, used }: Pick<Hit, "first" | "last" | "used">,
  ) {
    this.first = first;
    this.last = last;
    this.used = used;
  }
}

/** Finds the cues of a sentence, the longest first, and reads what stands around each. */
export function findCues(reading: Reading): Hit[] {
  const hits: Hit[] = [];
  // words that a longer expression has taken: the sanctions of "imposed new sanctions on"
  let taken = NONE;
  for (let at = 0; at < reading.items.length; at++) {
    const entry = reading.items[at]!;
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
  const { secondBits, reach } = items[at]!;
  const end = Math.min(items.length, at + reach + 1);
  let found = 0;
  for (let next = at + 1; next < end; next++) found |= items[next]!.bits & secondBits;
  return found;
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
    // only of the second word the bits are known
    while ((index === 0 && ((items[next + step]?.bits ?? 0) & bits) === 0) || !sameWord(items[next + step], rest[index]!)) {
      if (step++ === gap || next + step >= items.length || isStop(items[next + step - 1])) return -1;
    }
    // رد على هجوم is no رد هجوم: the preposition governs the noun
    if (step > 0 && items[at]!.language === "ar" && WORDS.ar.preposition.has(items[next + step - 1]!.norm)) return -1;
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
    if (marker === "علي" && SPOKEN.test(items[at + 1]?.norm ?? "")) continue;
    if (marker === "من" && /^(?:جانب|قبل|طرف)$/.test(items[at + 1]?.norm ?? "")) continue;
    if (
      items[at]!.norm === marker ||
      items[at]!.core === marker ||
      (language === "ar" && items[at]!.prefix.includes(marker!) && !WORDS.ar.preposition.has(items[at]!.norm))
    )
      return at - last;
    // "the war rages on": a verb ends the noun's phrase
    if (part === "noun" && language === "en" && /^VB[DZP]$/.test(lexicons.tags(items[at]!.norm)[0] ?? "")) return -1;
  }
  return -1;
}

const SPOKEN = /^(?:لسان|يد|ايدي|هامش|متن)$/;

/** What tells the part of speech of an item: a coarse stand-in for a tagger, enough for attack, support or دعم. */
interface Place {
  item: Entry;
  first: boolean;
  /** A comma stands before. */
  aside: boolean;
  /** The word before wants a noun, or is an adjective. */
  nounish: boolean;
  adjectival: boolean;
  /** The word before is a demonym, which wants a noun, unless a past follows. */
  demonym: boolean;
  /** The word before wants a verb, or a participle. */
  verbish: boolean;
  passive: boolean;
  /** The word before is a degree: most exposed. */
  degree: boolean;
  /** An object follows; it is an actor. */
  governs: boolean;
  objects: boolean;
}

function placeOf({ items, language, mentionAt, found }: Reading, at: number): Place {
  const item = items[at]!;
  const before = items[at - 1];
  const place: Place = {
    item,
    first: before === undefined,
    aside: before?.word === false,
    nounish: false,
    adjectival: false,
    demonym: false,
    verbish: false,
    passive: false,
    degree: false,
    governs: false,
    objects: false,
  };
  if (language === "ar") {
    place.nounish =
      /[بلك]$/.test(item.prefix) ||
      item.suffix !== "" ||
      (before?.word === true &&
        (ARABIC_BEFORE_NOUN.has(before.core) ||
          (before.norm === "ان" && !/^[اينت]/.test(item.core) && !BEFORE_THAT.has(items[at - 2]?.norm ?? ""))));
    // أعلن في ليما رفض: the verb has been, and a preposition governs the name
    if (at > 1 && mentionAt[at - 1] !== -1 && item.prefix === "" && !item.surface.includes("\u064F"))
      place.nounish ||= WORDS.ar.preposition.has(items[found[mentionAt[at - 1]!]!.first - 1]?.norm ?? "") && !/^[يتن]/.test(item.core);
    // a sentence that و opens goes on with a verb: ورفض الكرملين
    // and so does one in which an office follows: شكر وزير الخارجية
    place.first = before === undefined && !/^[وف]/.test(item.prefix) && !OFFICE.test(items[at + 1]?.core ?? "");
    return place;
  }
  place.objects = at + 1 < items.length && mentionAt[at + 1] !== -1;
  place.governs = place.objects || (at + 1 < items.length && determines(items[at + 1]));
  if (before === undefined) return place;
  const mention = mentionAt[at - 1]!;
  place.adjectival = isAdjectival(before);
  place.nounish = place.adjectival || before.possessive || determines(before);
  place.demonym = mention !== -1 && found[mention]!.kind === "demonym" && !isPlural(before);
  place.adjectival &&= mention === -1;
  place.verbish = VERB_BEFORE.has(before.norm) || before.norm.endsWith("n't");
  place.passive = PASSIVE_BEFORE.has(before.norm);
  place.degree = DEGREE.has(before.norm);
  return place;
}

function plausibleArabic({ item, nounish: after, first, aside }: Place, { cue, part, features }: CueForm): number {
  // التقى is a verb
  const nounish = after || (item.core.startsWith("ال") && !cue.startsWith("ال"));
  // after a clitic preposition only ل with an imperfect (ليفعل) is a verb
  if (part === "verb" && /[بلك]$/.test(item.prefix) && !/^[يتن]/.test(item.core)) return -5;
  // a noun takes ت before a suffix alone: أدانت is the verb
  if (part === "noun" && item.suffix === "" && item.core.endsWith("ت") && features.includes("bound")) return -5;
  if (part === "verb") {
    // متهما بيرو, after a comma متهمة بيرو: what the subject does besides
    if (features.includes("participle") && !nounish && (/^م.*ا$/.test(item.core) || (aside && /^م.*ه$/.test(item.core)))) return 1.7;
    // طالبت is the verb, طالبة before a pronoun alone
    if (item.suffix === "" && item.core.endsWith("ت") && features.includes("participle") && !features.includes("past")) return -5;
    // غزو is the noun where no pronoun follows; وعدّ is عدّ after "and"
    if (item.suffix === "" && features.includes("bound") && !features.includes("base")) return -5;
    if (cue.startsWith("و") && GEMINATE_AFTER_AND.test(item.surface)) return -5;
    return nounish && item.suffix === "" ? 0 : 1;
  }
  // an adjective that is listed says more than a verb's participle of the same form
  if (part === "adjective") return nounish || first ? 1.6 : 1.1;
  return nounish || first ? 1.5 : 0.9;
}

/** What an object right after a verb takes from an entry whose preposition stands further on: "asked Peru for" is not "asked for". */
const PASSED_OVER = 2.5;

function plausibleEnglish(
  { item: { tag }, demonym, nounish: after, adjectival, verbish, passive, degree, governs }: Place,
  { part, features }: CueForm,
): number {
  const nounish = after || (demonym && !features.includes("past"));
  if (part === "verb") {
    // "those most exposed": a participle with a degree is an adjective
    if (degree && features.includes("participle")) return -5;
    if (nounish && !features.includes("participle") && !features.includes("gerund")) return adjectival ? 0.1 : -5;
    // "bring it back": an adverb, unless what it governs follows
    if (tag === "RB" && !verbish && !governs) return -5;
    if (passive && features.includes("participle")) return 3.5;
    return verbish ? 2 : tag.startsWith("V") ? 1.2 : 0.8;
  }
  if (part === "noun") return nounish ? 1.8 : verbish ? 0.2 : tag.startsWith("N") ? 1.1 : 0.7;
  return tag.startsWith("J") || tag.startsWith("RB") ? 1.15 : 0.75;
}

/** A sign of doubling on the third letter after و, whatever vowel signs stand between. */
const GEMINATE_AFTER_AND = /^و[\u064B-\u0650\u0652]*.[\u064B-\u0650\u0652]*.\u0651/;
/** "Americans agree": people, no adjective. */
const isPlural = trait(({ surface }) => /[^s]s$/.test(surface));
const DEGREE = new Set(["most", "more", "very", "so", "too", "less", "least"]);
const PASSIVE_BEFORE = new Set(["was", "were", "is", "are", "been", "being", "be"]);

const DETERMINERS = new Set([
  "the",
  "a",
  "an",
  "this",
  "that",
  "these",
  "those",
  "its",
  "his",
  "her",
  "their",
  "our",
  "my",
  "your",
  "any",
  "no",
  "of",
  "more",
  "new",
  "further",
  "such",
  "some",
]);
const determines = trait(({ norm }) => DETERMINERS.has(norm));
const isAdjectival = trait(({ norm }) => /(?:ian|ish|ese|ive|ous|ary|ful|ic|al|able|ible)$/.test(norm));
const VERB_BEFORE = new Set([
  "to",
  "will",
  "would",
  "can",
  "could",
  "may",
  "might",
  "must",
  "should",
  "shall",
  "not",
  "n't",
  "did",
  "does",
  "do",
  "has",
  "have",
  "had",
  "he",
  "she",
  "they",
  "we",
  "it",
  "who",
  "which",
  "was",
  "were",
  "is",
  "are",
  "been",
  "be",
  "being",
]);
/** منذ أن, بعد أن: a perfect follows. */
const BEFORE_THAT = new Set(["منذ", "بعد", "قبل", "الي", "حتي", "ما", "دون"]);
const OFFICE = /^(?:ال)?(?:رئيس|وزير|وزيره|ملك|امير|امين|سفير|متحدث|مندوب|مستشار|زعيم|نائب|مبعوث)$/;
const ARABIC_BEFORE_NOUN = new Set([
  "في",
  "من",
  "الي",
  "علي",
  "عن",
  "مع",
  "ضد",
  "بعد",
  "قبل",
  "حول",
  "بشان",
  "خلال",
  "تم",
  "يتم",
  "سيتم",
  "هو",
  "هي",
  "اي",
  "كل",
  "عمليه",
  "شن",
  "شنت",
]);
