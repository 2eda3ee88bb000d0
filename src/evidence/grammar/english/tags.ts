import { BOTH, EN, is } from "../../../lexicon/words.js";
import type { Hit } from "../../cues/hit.js";
import { itemAt } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import type { Tag } from "../clause.js";
import { baseAt, hasObject, isBacked, isDescribed, nounAt } from "./around.js";
import { governs, isHeadlineVerb } from "./headlines.js";
import { isA, knownOf, MAY, MOSTLY } from "./known.js";
import { MARKS } from "./words.js";

/** Tells what each word of an English sentence does: by the cues, the word lists and the words around it. */
export function tagEnglish(reading: Reading, hits: readonly Hit[]): Tag[] {
  const { items, mentionAt } = reading;
  const tags: Tag[] = new Array<Tag>(items.length);
  let hit = 0;
  const expressions = hits.flatMap(({ form, used }) => used.filter((at) => form.part === "noun" || itemAt(items, at).norm.endsWith("ing")));
  for (let at = 0; at < items.length; at++) {
    while (hit < hits.length && hits[hit]!.first < at) hit++;
    const cue = hits[hit]?.first === at ? hits[hit]! : undefined;
    tags[at] =
      mentionAt[at] === -1 && expressions.includes(at) && !is(items[at], BOTH.preposition)
        ? "noun"
        : mentionAt[at] === -1
          ? tagOf(reading, tags, at, cue)
          : "name";
  }
  return tags;
}

function tagOf(reading: Reading, tags: readonly Tag[], at: number, cue: Hit | undefined): Tag {
  const item = itemAt(reading.items, at);
  if (!item.word) return tagOfMark(reading, at);
  const { fixed, paired } = knownOf(item, reading);
  const pair = paired ? tagOfPair(reading, at) : null;
  if (pair !== null) return pair;
  if (fixed !== null && (fixed !== "preposition" || cue === undefined || cue.form.part === "verb")) return fixed;
  return cue === undefined ? tagOfWord(reading, tags, at) : tagOfCue(reading, tags, at, cue);
}

function tagOfMark({ items }: Reading, at: number): Tag {
  const { quote, surface, joined } = itemAt(items, at);
  if (quote) return "quote";
  // Mr. Biden, U.S. forces: no stop
  if (surface === "." && at < items.length - 1 && (is(items[at - 1], EN.address) || /^[A-Z]$/.test(itemAt(items, at - 1).surface)))
    return "adjective";
  return (surface === "-" && joined ? undefined : MARKS[surface]) ?? (/^[.!?…]/.test(surface) ? "stop" : "other");
}

/** What a word does that is read with the one beside it; null where it stands alone. */
function tagOfPair(reading: Reading, at: number): Tag | null {
  const { items } = reading;
  const [before, { norm }, after] = [items[at - 1]?.norm, itemAt(items, at), items[at + 1]?.norm];
  if (norm === "that") return that(reading, at);
  if (norm === "to") return baseAt(reading, at + 1) ? "to" : "preposition";
  // "more than 1000 Peruvians"
  if (norm === "than") return /^\d/.test(after ?? "") ? "adjective" : null;
  if (norm === "such") return after === "as" ? "adverb" : null;
  if (norm === "them") return before === "among" ? "adverb" : null;
  return norm === "including" || after === "them" ? "preposition" : null;
}

/** "that attack": a determiner where a noun follows that no verb makes a subject. */
function that(reading: Reading, at: number): Tag {
  const { items, mentionAt } = reading;
  if (items[at - 1]?.reports !== undefined || mentionAt[at + 1] !== -1) return "that";
  if (!isA(reading, items[at + 1], MOSTLY.common | MOSTLY.positive)) return "that";
  for (let next = at + 2; next < Math.min(items.length, at + 6); next++) {
    const item = itemAt(items, next);
    if (!item.word) return "determiner";
    if (is(item, BOTH.auxiliary) || isA(reading, item, MOSTLY.finite | MOSTLY.present)) return "that";
  }
  return "determiner";
}

const NOMINAL: ReadonlySet<Tag> = new Set<Tag>(["determiner", "adjective"]);

const VERBS: ReadonlySet<Tag> = new Set<Tag>(["finite", "past", "base", "gerund"]);

/** A noun is wanted here: after a determiner, an adjective, a possessive. */
function wantsNoun({ items }: Reading, tags: readonly Tag[], at: number): boolean {
  const before = tags[at - 1];
  if (before === undefined) return false;
  if (NOMINAL.has(before)) return true;
  const item = itemAt(items, at - 1);
  return item.possessive || (before === "other" && /^['’]$/.test(item.surface)) || is(item, EN.possessive);
}

function tagOfCue(reading: Reading, tags: readonly Tag[], at: number, { form }: Hit): Tag {
  const { items } = reading;
  const { part, features } = form;
  const { norm } = itemAt(items, at);
  const mayBeNoun = isA(reading, items[at], MAY.noun);
  const before = tags[at - 1];
  if (part === "adverb") return "adverb";
  if (part === "noun") {
    // "bombing Peru": a form in -ing that governs an object is a verb
    if (norm.endsWith("ing") && !wantsNoun(reading, tags, at) && hasObject(reading, at + form.rest.length + 1)) return "gerund";
    // "Peru hopes Chile will": a verb that is no cue
    if (form.rest.length === 0 && form.pattern.kind !== "predicate" && isHeadlineVerb(reading, tags, at)) return "finite";
    return wantsVerb(reading, tags, at) ? "base" : "noun";
  }
  if (part === "adjective") return "adjective";
  // "funding for Peru": a noun where no object follows but a preposition that is not the verb's own
  const next = items[at + 1];
  if (
    features.includes("gerund") &&
    is(next, BOTH.preposition) &&
    next?.norm !== form.marker &&
    before !== "auxiliary" &&
    form.rest.length === 0
  )
    return "noun";
  if (features.includes("gerund")) return wantsNoun(reading, tags, at) ? "noun" : "gerund";
  if (before === "to" || wantsVerb(reading, tags, at)) return features.includes("base") ? "base" : "past";
  if (features.includes("participle") || features.includes("past")) {
    // "an Iranian backed group": what a demonym joins; "threatened sanctions were" at the beginning
    if (isBacked(reading, tags, at) || (at === 0 && !features.includes("base") && nounAt(reading, 1))) return "adjective";
    // "the besieged city", but not in "Peru's besieged", where nothing follows
    if (wantsNoun(reading, tags, at) && !features.includes("base") && nounAt(reading, at + 1)) return "adjective";
    return features.includes("base") && before !== "name" && before !== "noun" && before !== "auxiliary" ? "base" : "past";
  }
  // "its attacks", "saw signs": behind a verb stands its object
  if (mayBeNoun && (wantsNoun(reading, tags, at) || VERBS.has(before!) || before === "preposition")) return "noun";
  // "by coast guard ships": after a noun in the singular a base form is no verb
  const singular = before === "noun" && !/(?:s|people|police|men)$/.test(itemAt(items, at - 1).norm) && !itemAt(items, at - 1).capital;
  if (features.includes("base") && singular && mayBeNoun) return "noun";
  return features.includes("base") && !features.includes("present") ? finiteBase(reading, tags, at) : "finite";
}

/** A base form is finite after a subject in the plural: the leaders condemn. */
function finiteBase(_: Reading, tags: readonly Tag[], at: number): Tag {
  let before = at - 1;
  while (before >= 0 && (tags[before] === "adverb" || tags[before] === "quote")) before--;
  return tags[before] === "to" ? "base" : "finite";
}

/** After a modal or "to" stands a verb. */
function wantsVerb({ items }: Reading, tags: readonly Tag[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (tags[before] === "adverb" || tags[before] === "not")) before--;
  return (
    tags[before] === "to" ||
    (tags[before] === "auxiliary" && (is(items[before], EN.modal) || /^d(?:o|oes|id)$|n't$/.test(itemAt(items, before).norm)))
  );
}

function tagOfWord(reading: Reading, tags: readonly Tag[], at: number): Tag {
  const { items } = reading;
  const item = itemAt(items, at);
  const { speech, adverb, day, digits, ordinal } = knownOf(item, reading);
  const before = tags[at - 1];
  if (adverb || (day && before !== "determiner")) return "adverb";
  // "resolution 2178"
  if (digits || (speech & MOSTLY.number) !== 0) return before === "noun" && digits && !nounAt(reading, at + 1) ? "noun" : "adjective";
  // a word with a capital inside a sentence is a name of somebody
  if (item.capital && at > 0 && before !== "quote" && before !== "colon") return "noun";
  if (ordinal && before === "determiner") return "adjective";
  if (before === "to") return "base";
  const verbal = (speech & MAY.verb) !== 0;
  if (verbal && wantsVerb(reading, tags, at)) return (speech & MAY.base) !== 0 ? "base" : "past";
  // "which borders Peru", "which neighbours Peru"
  if (before === "relative" && ((speech & MAY.present) !== 0 || (!verbal && /[^s]s$/.test(item.norm) && governs(reading, at + 1))))
    return "finite";
  return verbal ? tagOfVerb(reading, tags, at) : tagOfNominal(reading, at);
}

/** What a word does that can't be a verb. */
function tagOfNominal(reading: Reading, at: number): Tag {
  const { speech } = knownOf(itemAt(reading.items, at), reading);
  if ((speech & MOSTLY.preposition) !== 0) return "preposition";
  // "whose chief promised": a noun where a verb follows
  const noun = (speech & MAY.noun) !== 0 && isA(reading, reading.items[at + 1], MOSTLY.verb);
  return (speech & MOSTLY.adjective) !== 0 && !noun ? "adjective" : "noun";
}

/** What a word does that may be a verb. */
function tagOfVerb(reading: Reading, tags: readonly Tag[], at: number): Tag {
  const { speech, ing } = knownOf(itemAt(reading.items, at), reading);
  const before = tags[at - 1];
  if (ing) return tagOfIng(reading, tags, at);
  if ((speech & MAY.past) !== 0) return tagOfPast(reading, tags, at);
  if ((speech & MAY.noun) !== 0 && wantsNoun(reading, tags, at)) return "noun";
  // "Lima orders", "strikes": a verb where a subject stands before and what it governs behind
  if ((speech & MOSTLY.noun) !== 0 && !isHeadlineVerb(reading, tags, at)) return "noun";
  if ((speech & MOSTLY.adjective) !== 0) return "adjective";
  if ((speech & (MOSTLY.verb | MAY.present)) === 0) return "noun";
  return before === "auxiliary" && (speech & MOSTLY.infinitive) !== 0 ? "base" : "finite";
}

function tagOfIng(reading: Reading, tags: readonly Tag[], at: number): Tag {
  const { speech } = knownOf(itemAt(reading.items, at), reading);
  const before = tags[at - 1];
  if (wantsNoun(reading, tags, at)) return nounAt(reading, at + 1) && before === "determiner" ? "adjective" : "noun";
  if ((speech & MOSTLY.noun) === 0) return "gerund";
  // "support, respect and understanding for"
  if (before === "and" && tags[at - 2] === "noun" && !hasObject(reading, at + 1)) return "noun";
  return before === "noun" || before === "adjective" || before === "name" || (speech & MAY.gerund) === 0 ? "noun" : "gerund";
}

function tagOfPast(reading: Reading, tags: readonly Tag[], at: number): Tag {
  const { speech } = knownOf(itemAt(reading.items, at), reading);
  const noun = (speech & MOSTLY.noun) !== 0;
  if (wantsNoun(reading, tags, at)) return noun ? "noun" : "adjective";
  if (tags[at - 1] === "auxiliary") return "past";
  if (isDescribed(reading, tags, at)) return "adjective";
  if ((speech & MOSTLY.verb) !== 0) return "past";
  if ((speech & MOSTLY.adjective) !== 0) return "adjective";
  return isSubject(tags, at) && !noun ? "past" : "noun";
}

function isSubject(tags: readonly Tag[], at: number): boolean {
  return tags[at - 1] === "name" || tags[at - 1] === "noun";
}
