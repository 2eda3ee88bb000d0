import { ACCUSATION, ASKING, JUDGING } from "../../lexicon/classes.js";
import { AR, BOTH, EN, is, isWhole } from "../../lexicon/words.js";
import type { Language } from "../../text/token.js";
import type { Entry } from "../sentence/entry.js";
import { foundAt, mentionOf } from "../sentence/found.js";
import { itemAt } from "../sentence/items.js";
import type { Reading } from "../sentence/reading.js";
import type { Predicate } from "./predicate.js";

/** How many words of an accusation may stand between it and the deed. */
const REACH = 16;

/** How far before a noun the word may stand that ends its deed. */
const ENDED: Record<Language, number> = { en: 5, ar: 3 };
/** How far a predicate's object may stand behind it. */
const OBJECT: Record<Language, number> = { en: 4, ar: 8 };

/** What governs a predicate: whether it is only asked for or denied, and the accusation that tells it. */
export interface Governed {
  unreal: boolean;
  denied: boolean;
  accusation: Predicate | null;
  /** The deed is brought to an end. */
  ended: boolean;
  /** The deed that the predicate judges. */
  object: Predicate | null;
}

/** What governs each predicate of a sentence, in their order. */
export function governorsOf(reading: Reading, predicates: readonly Predicate[]): Governed[] {
  const { items, language } = reading;
  const denial = items.findIndex(
    (item, at) =>
      (is(item, BOTH.denial) && !is(items[at - 1], BOTH.negation)) ||
      (language === "en" && is(item, EN.doubt) && is(items[at - 1], BOTH.negation)),
  );
  return predicates.map(({ hit }, index) => {
    const governed: Governed = {
      unreal: false,
      denied: denial !== -1 && denial < hit.first && within(reading, denial, hit.first) && !joined(reading, denial, hit.first),
      accusation: null,
      ended: ended(reading, hit),
      object: objectOf(reading, predicates, index),
    };
    for (let before = index - 1; before >= 0 && hit.first - predicates[before]!.hit.last <= REACH; before--) {
      const governor = predicates[before]!;
      const { is } = governor.hit.form.pattern;
      // "asked about the attack"
      if ((is & (ASKING | ACCUSATION)) === 0 || items[governor.hit.last]?.norm === "about") continue;
      if (hit.first < governor.hit.last || !within(reading, governor.hit.first, hit.first) || joined(reading, governor.hit.last, hit.first))
        break;
      if ((is & ACCUSATION) !== 0) governed.accusation = governor;
      else if (hit.form.part !== "verb" || language === "ar" || infinitive(reading, governor.hit.last, hit.first)) governed.unreal = true;
      break;
    }
    const next = predicates[index + 1];
    // "an attack attributed to Peru"
    if (
      governed.accusation === null &&
      next !== undefined &&
      (next.hit.form.pattern.is & ACCUSATION) !== 0 &&
      hit.form.part === "noun" &&
      next.hit.first - hit.last < (next.hit.form.part === "verb" ? 5 : 2)
    )
      governed.accusation = next;
    return governed;
  });
}

/** "pulled out of", "walked away from". */
function leaves(items: Reading["items"], at: number): boolean {
  return /^(?:of|from)$/.test(itemAt(items, at).norm) && /^(?:out|away)$/.test(items[at - 1]?.norm ?? "");
}

/** A noun whose deed is brought to an end by the word before it; it may end an expression of two words: أعلنت بيرو إلغاء تمويل. */
function ended(reading: Reading, { first, last, form }: Predicate["hit"]): boolean {
  const { items, mentionAt, found, language } = reading;
  if (language === "en" && form.part === "verb" && form.features.includes("gerund")) return endedGerund(reading, first);
  if (form.part !== "noun" && form.rest.length !== 1) return false;
  const noun = form.part === "noun" ? first : last - 1;
  const start = form.part === "noun" ? 0 : first + 1;
  const refusable = language === "ar" && form.pattern.toward > 0;
  for (let at = noun - 1; at >= Math.max(start, noun - ENDED[language]) && itemAt(items, at).word; at--) {
    if (is(items[at], BOTH.ending) || leaves(items, at) || (refusable && is(items[at], AR.refusing))) return !negates(items[at - 1]);
    // أوقفت بيرو تزويد: the verb's subject
    const verb = language === "ar" && mentionAt[at] !== -1 && at > noun - 3 ? foundAt(found, mentionOf(mentionAt, at)).first - 1 : -1;
    if (verb >= start && (is(items[verb], BOTH.ending) || (refusable && is(items[verb], AR.stopping)))) return !negates(items[verb - 1]);
    // وقف القتال وزيادة المساعدات: what "and" joins has an object of its own
    if ((mentionAt[at] !== -1 && !itemAt(items, at).possessive) || (language === "ar" && itemAt(items, at).prefix.startsWith("و")))
      return false;
  }
  return false;
}

/** How an ending verb looks that is no base form. */
const FINITE = /(?:s|ed|ing|oze|oke|ew|cut|quit)$/;

/** "stopped supporting", "cancels the funding of": an ending verb stands before, with an article at most between. */
function endedGerund({ items }: Reading, gerund: number): boolean {
  const at = is(items[gerund - 1], BOTH.ending) ? gerund - 1 : gerund - 2;
  if (!is(items[at], BOTH.ending) || (at === gerund - 2 && !is(items[gerund - 1], EN.determiner))) return false;
  // "demanded that Peru stop attacking": so far it goes on
  if (!FINITE.test(itemAt(items, at).norm) && !is(items[at - 1], EN.modal)) return false;
  return !negates(items[at - 1]);
}

/** A negation: not, لن, won't. */
function negates(item: Entry | undefined): boolean {
  return is(item, BOTH.negation) || item?.norm.endsWith("n't") === true;
}

/** The noun right after a judging verb that tells the deed it judges. */
function objectOf(reading: Reading, predicates: readonly Predicate[], index: number): Predicate | null {
  const { hit } = predicates[index]!;
  const next = predicates[index + 1];
  if (
    next === undefined ||
    (hit.form.part === "adjective" && reading.language === "ar") ||
    (hit.form.pattern.is & JUDGING) === 0 ||
    next.hit.form.part !== "noun"
  )
    return null;
  return Math.abs(next.hit.form.pattern.toward) >= 0.3 &&
    next.hit.first >= hit.last &&
    next.hit.first - hit.last <= OBJECT[reading.language] &&
    within(reading, hit.first, next.hit.first)
    ? next
    : null;
}

/** One clause holds both items, or the second stands in the clause that "that" opens; nothing is joined between them by a comma or a further verb of the first's rank. */
function within({ items, clause, language }: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) {
    if (clause[at] === clause[at - 1] || opensThat(items[at], language)) continue;
    if (!itemAt(items, at).word && /^["“”«»]$/.test(itemAt(items, at).surface)) continue;
    return false;
  }
  return true;
}

/** Opens what was denied or asked for: that, أن, ألا. */
function opensThat(item: Entry | undefined, language: Language): boolean {
  return isWhole(item, BOTH.that) || (language === "ar" && item?.norm === "الا");
}

/** "and" joins the predicate to the verb before: "denied it and accused Peru", نفت ذلك واتهمت. */
function joined({ items, language }: Reading, from: number, to: number): boolean {
  if (language === "ar") return /^[وف]/.test(itemAt(items, to).prefix);
  let at = to - 1;
  while (at > from && (is(items[at], BOTH.auxiliary) || itemAt(items, at).norm.endsWith("ly"))) at--;
  return itemAt(items, at).norm === "and" || itemAt(items, at).norm === "but";
}

/** The verb is an infinitive or subjunctive after the governor: "to stop", "that Russia withdraw". */
function infinitive({ items }: Reading, from: number, verb: number): boolean {
  for (let at = verb - 1; at >= from; at--) {
    const { norm } = itemAt(items, at);
    if (norm === "to" || norm === "that" || norm === "against" || norm === "from") return true;
    if (norm === "and" || norm === "but") return false;
  }
  return false;
}
