import { KILLING } from "../../lexicon/classes.js";
import type { CueForm } from "../../lexicon/cues.js";
import { AR, BOTH, EN, is, isWhole } from "../../lexicon/words.js";
import type { Entry } from "../sentence/entry.js";
import { foundAt, mentionOf } from "../sentence/found.js";
import { itemAt } from "../sentence/items.js";
import type { Reading } from "../sentence/reading.js";
import { trait } from "../sentence/trait.js";

/** What tells the part of speech of an item: a coarse stand-in for a tagger, enough for attack, support or دعم. */
export interface Place {
  item: Entry;
  first: boolean;
  /** A comma stands before. */
  aside: boolean;
  /** The word before wants a noun, or is an adjective. */
  nounish: boolean;
  /** A verb and its subject stand before: what follows is no perfect. */
  filled: boolean;
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

export function placeOf(reading: Reading, at: number): Place {
  const { items, language, mentionAt, found } = reading;
  const item = itemAt(items, at);
  const before = items[at - 1];
  const place: Place = {
    item,
    first: before === undefined,
    aside: before?.word === false,
    nounish: false,
    filled: false,
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
        (is(before, AR.beforeNoun) ||
          is(before, BOTH.denial) ||
          is(before, AR.stopping) ||
          (before.norm === "ان" && !/^[اينت]/.test(item.core) && !isWhole(items[at - 2], AR.beforeThat))));
    place.filled = isFilled(reading, at);
    // a sentence that و opens goes on with a verb: ورفض الكرملين
    // and so does one in which an office follows: شكر وزير الخارجية
    // رفضت بيرو ضم: a name and then another noun; قُتل, with the sign of its passive
    place.first =
      before === undefined &&
      !/^[وف]/.test(item.prefix) &&
      !is(items[at + 1], AR.office) &&
      !is(items[at + 1], AR.force) &&
      !goesOn(items, mentionAt, at);
    return place;
  }
  place.objects = at + 1 < items.length && mentionAt[at + 1] !== -1;
  place.governs = place.objects || is(items[at + 1], EN.nounish);
  if (before === undefined) return place;
  const mention = mentionOf(mentionAt, at - 1);
  place.adjectival = mention === -1 && isAdjectival(before);
  place.nounish = place.adjectival || before.possessive || is(before, EN.nounish);
  place.demonym = mention !== -1 && foundAt(found, mention).kind === "demonym" && !isPlural(before);
  place.verbish = is(before, EN.beforeVerb) || before.norm.endsWith("n't");
  place.passive = is(before, BOTH.was);
  place.degree = is(before, EN.degree);
  return place;
}

/** A verb has been, or a noun that governs the deed: أعلن في ليما رفض, استنكرت بيرو قصف, قرار بيرو قطع. */
function isFilled({ items, mentionAt, found }: Reading, at: number): boolean {
  const item = itemAt(items, at);
  const before = items[at - 1];
  if (item.prefix !== "" || before?.word !== true) return false;
  // what is no noun, too, is a verb wherever it stands
  const known = item.cues?.some(({ part, rest }) => part === "noun" && rest.length === 0) === true;
  if (mentionAt[at - 1] === -1) return known && isVerbal(before) && !before.core.startsWith("كان");
  if (item.surface.includes("\u064F")) return false;
  const { first } = foundAt(found, mentionOf(mentionAt, at - 1));
  const governor = items[first - 1];
  if (is(governor, AR.will)) return true;
  return known && (isWhole(governor, BOTH.preposition) || is(governor, BOTH.denial) || isVerbal(governor) || isVerbal(items[first - 2]));
}

/** A verb by the cues or the words of reporting. */
const isVerbal = trait(
  (entry) =>
    (!entry.core.startsWith("ال") || is(entry, AR.verb)) &&
    !/^م.../.test(entry.core) &&
    !/[بلك]/.test(entry.prefix) &&
    (entry.reports !== undefined ||
      is(entry, BOTH.light) ||
      is(entry, AR.verb) ||
      entry.cues?.some(({ part, features }) => part === "verb" && !features.includes("participle")) === true),
);

/** A name follows at once and then a noun that no preposition governs: the word before is a verb with subject and object. */
function goesOn(items: Reading["items"], mentionAt: readonly number[], at: number): boolean {
  let next = at + 1;
  const mention = mentionAt[next] ?? -1;
  if (mention === -1) return false;
  while ((mentionAt[next] ?? -1) === mention) next++;
  const item = items[next];
  return (
    item?.word === true &&
    item.prefix === "" &&
    !isWhole(item, BOTH.preposition) &&
    !isWhole(item, BOTH.conjunction) &&
    !isWhole(item, BOTH.which)
  );
}

export function plausibleArabic({ item, nounish: before, filled, first, aside }: Place, { cue, part, features, pattern }: CueForm): number {
  const after = before || (filled && !features.includes("present") && !features.includes("participle"));
  // التقى is a verb
  const nounish = after || (item.core.startsWith("ال") && !cue.startsWith("ال"));
  // after a clitic preposition only ل with an imperfect (ليفعل) is a verb
  if (part === "verb" && /[بلك]$/.test(item.prefix) && !/^[يتن]/.test(item.core)) return -5;
  // a noun takes ت before a suffix alone: أدانت is the verb
  if ((part === "noun" || part === "adjective") && item.suffix === "" && /[^ا]ت$/.test(item.core) && features.includes("bound")) return -5;
  // قُتل, with the sign of its passive
  if (part !== "verb" && /^.{0,2}\u064F/.test(item.surface) && !item.core.startsWith("ال") && !/^ت?م/.test(item.core)) return 0.1;
  if (part === "verb") {
    // متهما بيرو, after a comma متهمة بيرو: what the subject does besides
    if (features.includes("participle") && !nounish && (/^م.*ا$/.test(item.core) || (aside && /^م.*ه$/.test(item.core)))) return 1.7;
    // طالبت is the verb, طالبة before a pronoun alone
    if (item.suffix === "" && item.core.endsWith("ت") && features.includes("participle") && !features.includes("past")) return -5;
    // غزو is the noun where no pronoun follows; وعدّ is عدّ after "and"
    if (item.suffix === "" && features.includes("bound") && !features.includes("base")) return -5;
    // تضامنا مع: the noun in the accusative is far commoner than the verb in the dual
    if (item.suffix === "" && isAccusative(item)) return 0.3;
    if (cue.startsWith("و") && GEMINATE_AFTER_AND.test(item.surface)) return -5;
    return nounish && item.suffix === "" ? 0 : 1;
  }
  // an adjective that is listed says more than a verb's participle of the same form
  if (part === "adjective") return nounish || first ? 1.6 : 1.1;
  // قتل ثلاثة: at the beginning of a sentence it tells what happened
  return nounish || (first && (pattern.is & KILLING) === 0) ? 1.5 : 0.9;
}

/** A noun in the accusative that tells a deed: احتجاجا, دعما. */
const isAccusative = trait(
  ({ core, cues }) => /...ا$/.test(core) && cues?.some(({ part, features }) => part === "noun" && features.includes("accusative")) === true,
);

/** What an object right after a verb takes from an entry whose preposition stands further on: "asked Peru for" is not "asked for". */
export const PASSED_OVER = 2.5;

export function plausibleEnglish(
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

const isAdjectival = trait(({ norm }) => /(?:ian|ish|ese|ive|ous|ary|ful|ic|al|able|ible)$/.test(norm));
