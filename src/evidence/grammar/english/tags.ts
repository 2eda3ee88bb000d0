import { BOTH, EN, is } from "../../../lexicon/words.js";
import type { Hit } from "../../cues/hit.js";
import { itemAt } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import type { Tag } from "../clause.js";
import { baseAt, hasObject, isBacked, isDescribed, nounAt } from "./around.js";
import { governs, isHeadlineVerb } from "./headlines.js";
import { FUNCTION, MARKS } from "./words.js";

/** Tells what each word of an English sentence does: by the cues, the word lists and the words around it. */
export function tagEnglish(reading: Reading, hits: readonly Hit[]): Tag[] {
  const { items, mentionAt } = reading;
  const tags: Tag[] = new Array<Tag>(items.length);
  let hit = 0;
  const expressions = new Set(
    hits.flatMap(({ form, used }) => used.filter((at) => form.part === "noun" || itemAt(items, at).norm.endsWith("ing"))),
  );
  for (let at = 0; at < items.length; at++) {
    while (hit < hits.length && hits[hit]!.first < at) hit++;
    const cue = hits[hit]?.first === at ? hits[hit]! : undefined;
    tags[at] =
      mentionAt[at] === -1 && expressions.has(at) && !is(items[at], BOTH.preposition)
        ? "noun"
        : mentionAt[at] === -1
          ? tagOf(reading, tags, at, cue)
          : "name";
  }
  return tags;
}

function tagOf(reading: Reading, tags: readonly Tag[], at: number, cue: Hit | undefined): Tag {
  const { items, lexicons } = reading;
  const item = itemAt(items, at);
  if (!item.word) {
    if (item.quote) return "quote";
    // Mr. Biden, U.S. forces: no stop
    if (item.surface === "." && at < items.length - 1 && (is(items[at - 1], EN.address) || /^[A-Z]$/.test(itemAt(items, at - 1).surface)))
      return "adjective";
    return (item.surface === "-" && item.joined ? undefined : MARKS[item.surface]) ?? (/^[.!?…]/.test(item.surface) ? "stop" : "other");
  }
  const { norm } = item;
  // "more than 1000 Peruvians"
  if (norm === "than" && /^\d/.test(items[at + 1]?.norm ?? "")) return "adjective";
  if (norm === "such" && items[at + 1]?.norm === "as") return "adverb";
  if (norm === "including" || (norm === "among" && items[at + 1]?.norm === "them")) return "preposition";
  if (norm === "them" && items[at - 1]?.norm === "among") return "adverb";
  // "US President": no pronoun
  const known = item.surface === "US" ? "noun" : FUNCTION.get(norm);
  if (known !== undefined) return known;
  if (norm === "that") return that(reading, at);
  if (norm === "to") return baseAt(reading, at + 1) ? "to" : "preposition";
  if (/n't$/.test(norm)) return "auxiliary";
  if (is(item, EN.modal) && item.surface !== "May") return "auxiliary";
  if (is(item, BOTH.was) || is(item, EN.have) || /^(?:do|does|did|get|gets|got|'re|'ve|'ll|'d)$/.test(norm)) return "auxiliary";
  if (norm === "'s") return "auxiliary";
  if (is(item, EN.determiner)) return "determiner";
  if (is(item, BOTH.preposition) || norm === "as" || norm === "off" || norm === "out" || norm === "per") {
    return cue !== undefined && cue.form.part !== "verb" ? tagOfCue(reading, tags, at, cue) : "preposition";
  }
  if (cue !== undefined) return tagOfCue(reading, tags, at, cue);
  return tagOfWord(reading, tags, at, lexicons.tags(norm));
}

/** "that attack": a determiner where a noun follows that no verb makes a subject. */
function that({ items, mentionAt, lexicons }: Reading, at: number): Tag {
  if (items[at - 1]?.reports !== undefined || mentionAt[at + 1] !== -1) return "that";
  const tags = lexicons.tags(itemAt(items, at + 1).norm);
  if (!/^(?:NN|NNS|JJ)$/.test(tags[0] ?? "")) return "that";
  for (let next = at + 2; next < Math.min(items.length, at + 6); next++) {
    const item = itemAt(items, next);
    if (!item.word) return "determiner";
    if (is(item, BOTH.auxiliary) || /^VB[DZP]$/.test(lexicons.tags(item.norm)[0] ?? "")) return "that";
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
  const { items, lexicons } = reading;
  const { part, features } = form;
  const { norm } = itemAt(items, at);
  const before = tags[at - 1];
  if (part === "adverb") return "adverb";
  if (part === "noun") {
    // "bombing Peru": a form in -ing that governs an object is a verb
    if (norm.endsWith("ing") && !wantsNoun(reading, tags, at) && hasObject(reading, at + form.rest.length + 1)) return "gerund";
    // "Peru hopes Chile will": a verb that is no cue
    if (form.rest.length === 0 && form.pattern.kind !== "predicate" && isHeadlineVerb(reading, tags, at, lexicons.tags(norm)))
      return "finite";
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
  if (
    (wantsNoun(reading, tags, at) || VERBS.has(before!) || before === "preposition") &&
    lexicons.tags(norm).some((tag) => tag.startsWith("N"))
  )
    return "noun";
  // "by coast guard ships": after a noun in the singular a base form is no verb
  const singular = before === "noun" && !/(?:s|people|police|men)$/.test(itemAt(items, at - 1).norm) && !itemAt(items, at - 1).capital;
  if (features.includes("base") && singular && lexicons.tags(norm).some((tag) => tag.startsWith("N"))) return "noun";
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

function tagOfWord(reading: Reading, tags: readonly Tag[], at: number, known: readonly string[]): Tag {
  const { items, lexicons } = reading;
  const item = itemAt(items, at);
  const { norm } = item;
  const first = known[0] ?? "NN";
  const before = tags[at - 1];
  if (/ly$/.test(norm) && !/^(?:ally|family|supply|reply|assembly|italy|july|only|early|deadly|friendly|daily|likely)$/.test(norm))
    return "adverb";
  if (first.startsWith("RB") && !known.some((tag) => tag.startsWith("NN"))) return "adverb";
  if (/^(?:also|again|already|still|now|then|soon|even|however|meanwhile|together|back|away|down|up|yet|only|early)$/.test(norm))
    return "adverb";
  if (/^(?:yesterday|today|tomorrow|tonight)$/.test(norm) && !item.possessive && before !== "determiner") return "adverb";
  // "resolution 2178"
  if (/^(?:CD)/.test(first) || /^\d/.test(norm))
    return before === "noun" && /^\d/.test(norm) && !nounAt(reading, at + 1) ? "noun" : "adjective";
  // a word with a capital inside a sentence is a name of somebody
  if (item.capital && at > 0 && before !== "quote" && before !== "colon") return "noun";
  if (/^(?:first|second|third|last|next|latest|final|only)$/.test(norm) && before === "determiner") return "adjective";
  if (before === "to") return "base";
  const verb = known.find((tag) => tag.startsWith("VB"));
  if (wantsVerb(reading, tags, at) && verb !== undefined) return known.includes("VB") || known.includes("VBP") ? "base" : "past";
  // "which borders Peru", "which neighbours Peru"
  if (before === "relative" && (known.includes("VBZ") || (verb === undefined && /[^s]s$/.test(norm) && governs(reading, at + 1))))
    return "finite";
  if (verb === undefined) {
    // "whose chief promised": a noun where a verb follows
    const noun = known.some((tag) => tag.startsWith("N")) && lexicons.tags(items[at + 1]?.norm ?? "")[0]?.startsWith("V") === true;
    return first.startsWith("J") && !noun ? "adjective" : first === "IN" ? "preposition" : "noun";
  }
  if (norm.endsWith("ing")) {
    if (wantsNoun(reading, tags, at)) return nounAt(reading, at + 1) && before === "determiner" ? "adjective" : "noun";
    // "support, respect and understanding for"
    if (first.startsWith("N") && before === "and" && tags[at - 2] === "noun" && !hasObject(reading, at + 1)) return "noun";
    if (first.startsWith("N") && (before === "noun" || before === "adjective" || before === "name" || !known.includes("VBG")))
      return "noun";
    return "gerund";
  }
  if (known.includes("VBN") || known.includes("VBD")) {
    if (wantsNoun(reading, tags, at)) return first.startsWith("N") ? "noun" : "adjective";
    if (before === "auxiliary") return "past";
    if (isDescribed(reading, tags, at)) return "adjective";
    if (!first.startsWith("V"))
      return first.startsWith("J") ? "adjective" : isSubject(tags, at) && !first.startsWith("N") ? "past" : "noun";
    return "past";
  }
  if (wantsNoun(reading, tags, at) && known.some((tag) => tag.startsWith("N"))) return "noun";
  // "Lima orders", "strikes": a verb where a subject stands before and what it governs behind
  if (first.startsWith("N") && !isHeadlineVerb(reading, tags, at, known)) return "noun";
  if (first.startsWith("J")) return "adjective";
  if (first.startsWith("V") || known.includes("VBZ")) return before === "auxiliary" && verb === "VB" ? "base" : "finite";
  return "noun";
}

function isSubject(tags: readonly Tag[], at: number): boolean {
  return tags[at - 1] === "name" || tags[at - 1] === "noun";
}
