import { ACCUSATION, KILLING } from "../../../lexicon/classes.js";
import { AR, BOTH, is } from "../../../lexicon/words.js";
import { isFirstPerson } from "../../cues/first-person.js";
import { foundAt } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import type { Clause, Parse, Phrase } from "../clause.js";
import { isForce } from "../place.js";
import { genderOf, verbGender } from "./gender.js";
import { isHuman } from "./names.js";

/** Tells subject and object of each clause, once all its phrases have come. */
export function settle(reading: Reading, parse: Parse, deeds: ReadonlySet<number>): void {
  for (const clause of parse.clauses) if (clause.verb !== -1) order(reading, clause, deeds);
}

function order(reading: Reading, clause: Clause, deeds: ReadonlySet<number>): void {
  const { items } = reading;
  const isTime = ({ head, preposition }: Phrase) => preposition === "" && is(items[head], BOTH.time) && reading.mentionAt[head] === -1;
  const before = clause.before.filter((phrase) => phrase.preposition === "" && !isTime(phrase));
  const used = clause.hit?.used ?? [];
  const after = clause.objects.filter((phrase) => !isTime(phrase) && !used.includes(phrase.head) && phrase.last <= Number.MAX_SAFE_INTEGER);
  const verb = itemAt(items, clause.verb);
  const topic = before.at(-1) ?? null;
  clause.objects = [];
  const features = clause.hit?.form.features ?? [];
  const transitive = clause.hit !== null && clause.hit.form.marker === null && !clause.hit.form.pattern.reciprocal;
  if (features.includes("passive") && !features.includes("past") && (!features.includes("present") || verb.core.startsWith("ا")))
    clause.passive = true;
  // قتل ثلاثة لبنانيين: by whom is not said
  if (
    clause.hit !== null &&
    (clause.hit.form.pattern.is & KILLING) !== 0 &&
    transitive &&
    verb.suffix === "" &&
    isVictim(reading, clause, topic, after)
  )
    clause.passive = true;
  // اتهم زيد من قبل بيرو
  if (transitive && verb.suffix === "" && after.length < 2 && clause.obliques.some(({ preposition }) => preposition === "by"))
    clause.passive = true;
  // حماس تتهم بقصف: is accused, where nobody follows whom it could accuse
  if (isAccused(clause, topic, after)) clause.passive = true;
  if (clause.kind === "gerund" || clause.kind === "participle" || clause.kind === "infinitive") {
    clause.objects = after;
    return;
  }
  if (clause.passive) {
    clause.subject = topic ?? after[0] ?? null;
    clause.objects = topic === null ? after.slice(1) : after;
    return;
  }
  // اتهمتها روسيا: the pronoun is the object
  if (verb.suffix !== "" && verb.suffix !== "نا") {
    clause.pronounObject = true;
    clause.subject = after[0] ?? (isRelative(clause) ? null : topic);
    clause.objects = after.slice(1);
    return;
  }
  // ندين روسيا: who speaks does it
  if (clause.hit !== null && isFirstPerson(reading, clause.hit)) {
    clause.objects = after;
    return;
  }
  const gap = isRelative(clause) && clause.host !== null && !clause.resumed && !isObjectGap(reading, clause, after[0]);
  if (topic !== null || gap || clause.pronoun) {
    clause.subject = topic;
    clause.objects = after;
    return;
  }
  if (after.length === 0) return;
  const [first, second] = after as [Phrase, Phrase | undefined];
  // انتقد روسيا الكرملين: agreement decides where both genders are known
  if (
    second !== undefined &&
    transitive &&
    first.first === clause.verb + 1 &&
    disagrees(reading, clause, first) &&
    !disagrees(reading, clause, second)
  ) {
    clause.subject = second;
    clause.objects = [first, ...after.slice(2)];
    return;
  }
  const plural = /...(?:وا|ون)$/.test(verb.core);
  if (plural && clause.hit !== null) {
    clause.objects = after;
    return;
  }
  // دمرت مراكز الأبحاث: a thing destroys nothing
  const suffers = transitive && clause.hit !== null && isForce(clause.hit.form.pattern) && isThing(reading, first);
  const object =
    suffers ||
    ((after.length === 1 || (is(verb, BOTH.light) && /^[وف]/.test(itemAt(items, after[1]!.first).prefix))) &&
      (transitive || (clause.kind === "joined" && is(verb, BOTH.light)) || continues(reading, clause, first)) &&
      ((deeds.has(first.head) && !is(items[first.head], BOTH.weapon)) ||
        disagrees(reading, clause, first) ||
        continues(reading, clause, first)));
  if (object) clause.objects = after;
  else {
    clause.subject = first;
    clause.objects = after.slice(1);
  }
}

function isAccused({ hit, obliques, passive }: Clause, topic: Phrase | null, after: readonly Phrase[]): boolean {
  if (passive || topic === null || after.length > 0 || hit === null || (hit.form.pattern.is & ACCUSATION) === 0) return false;
  return hit.form.marker === null && obliques.some(({ preposition }) => preposition === "ب");
}

/** الذين تعتقد واشنطن: a verb that can't have the relative pronoun as its subject. */
function isObjectGap({ items }: Reading, { first, verb, kind }: Clause, after: Phrase | undefined): boolean {
  if (kind !== "relative" || after === undefined || after.first !== verb + 1 || after.named.length === 0) return false;
  const pronoun = itemAt(items, first).norm;
  const { core } = itemAt(items, verb);
  return /(?:الذي|الذين)$/.test(pronoun) && /^(?:ت.*[^وان]|[^يتن].*ت)$/.test(core);
}

/** What is destroyed or struck, and strikes nothing: buildings, places, people without arms. */
function isThing({ items, mentionAt }: Reading, { head, named, joined }: Phrase): boolean {
  const word = items[head];
  if (mentionAt[head] !== -1 || named.length > 0 || joined.length === 0) return false;
  return !isHuman(word) && !is(word, BOTH.weapon) && !is(word, AR.force);
}

function isRelative(clause: Clause): boolean {
  return clause.kind === "relative" || clause.relative;
}

/** Forces and their arms kill; whom else a verb of killing has as its only name was killed. */
function isVictim(
  { items, found, mentionAt }: Reading,
  { verb, obliques }: Clause,
  topic: Phrase | null,
  after: readonly Phrase[],
): boolean {
  if (topic !== null)
    return after.length === 0 && !obliques.some(({ preposition }) => preposition === "") && /(?:وا?|ت)$/.test(itemAt(items, verb).core);
  if (after.length !== 1) return after.length === 0;
  const { head, named } = after[0]!;
  const person =
    mentionAt[head] !== -1 && named.some((name) => foundAt(found, name).kind === "person" || foundAt(found, name).kind === "name");
  return !is(items[head], AR.force) && !person;
}

/** The verb can't have the phrase as its subject, because it is of the other gender, which decides only where that is known. */
function disagrees(reading: Reading, { verb, hit }: Clause, phrase: Phrase): boolean {
  const gender = genderOf(reading, phrase);
  if (gender === null || hit === null) return false;
  const own = verbGender(itemAt(reading.items, verb).core, hit.form.features);
  return own !== null && own !== gender;
}

/** A verb that "and" joins to one before is followed by its object where that is one of the other side, or a thing. */
function continues({ items, mentionAt, lexicons }: Reading, { kind, partner, verb }: Clause, { head, first, named }: Phrase): boolean {
  if (is(items[head], AR.counterpart) && !itemAt(items, head).core.startsWith("ال")) return true;
  if (kind !== "joined" || partner === null)
    return is(items[head], AR.counterpart) && named.length > 0 && first === verb + 1 && mentionAt[head] === -1;
  if (mentionAt[head] !== -1) return false;
  const word = itemAt(items, head);
  return (
    is(word, AR.counterpart) ||
    (named.length > 0 &&
      !is(word, AR.force) &&
      !is(word, BOTH.title) &&
      !is(word, AR.office) &&
      !lexicons.reporting.ar.speakers.has(word.core.replace(/^ال/, "")))
  );
}
