import { AR, BOTH, is } from "../../../lexicon/words.js";
import type { Hit } from "../../cues/hit.js";
import { foundAt, mentionOf } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import type { Clause, Phrase } from "../clause.js";
import { isForce } from "../place.js";
import { type Sentence, unique } from "../sentence.js";
import { AMOUNT } from "./names.js";

export const DEEPEST = 6;

/** The actors that a phrase stands for: its names, or those of an office's or force's country after a preposition. */
export function actorsOf(sentence: Sentence, phrase: Phrase | null): number[] {
  if (phrase === null) return [];
  if (phrase.joined.length === 0) return ownActors(sentence, phrase);
  return unique([phrase, ...phrase.joined].flatMap((one) => ownActors(sentence, one)));
}

/** What is said is somebody's: تصريح للرئيس البيروفي. */
const STATEMENT = /^(?:ال)?(?:تصريح|تصريحات|بيان|كلمه|خطاب|حديث|مقابله|رساله|تعليق|تغريده)$/;

function ownActors(sentence: Sentence, phrase: Phrase): number[] {
  if (phrase.negated) return [];
  if (phrase.named.length > 0) return phrase.named;
  const head = sentence.reading.items[phrase.head];
  for (const modifier of phrase.modifiers) {
    const { preposition } = modifier;
    const owner =
      preposition === "including" ||
      (preposition === "من" && AMOUNT.test(head?.core ?? "")) ||
      ((preposition === "في" || preposition === "من") && is(head, BOTH.crowd)) ||
      (preposition === "ل" && (is(head, AR.officeOf) || STATEMENT.test(head?.core ?? ""))) ||
      (preposition === "من" && (is(head, AR.agent) || is(head, AR.official)) && phrase.last === phrase.head + 1) ||
      (preposition === "في" &&
        (is(head, AR.official) || sentence.reading.lexicons.reporting.ar.speakers.has((head?.core ?? "").replace(/^ال/, "")))) ||
      (preposition === "ل" && /^(?:ال)?تابع/.test(itemAt(sentence.reading.items, phrase.last - 1).core)) ||
      (/^(?:باسم|بلسان)$/.test(preposition) && is(head, AR.office));
    if (owner) return actorsOf(sentence, modifier);
  }
  return [];
}

/** Who does a clause's verb, or undergoes its passive: its subject, what a relative clause says more of, or whom control hands down. */
export function subjectOf(sentence: Sentence, clause: Clause, depth = 0): number[] {
  if (depth > DEEPEST) return [];
  if (clause.subject !== null) return actorsOf(sentence, clause.subject);
  const { parent, host, kind, partner } = clause;
  if ((kind === "relative" || clause.relative) && host !== null && !clause.pronounObject) return actorsOf(sentence, host);
  if (partner !== null) return subjectOf(sentence, partner, depth + 1);
  if (kind === "participle") return host === null ? [] : actorsOf(sentence, host);
  if (kind === "gerund" || kind === "infinitive" || clause.pronoun || (kind === "adverbial" && !clause.passive))
    return parent === null ? [] : subjectOf(sentence, parent, depth + 1);
  // أن يهاجم: whom the verb before asks, else its subject
  if (kind === "complement" && parent !== null && parent.verb !== -1) {
    const asked = parent.hit !== null && sentence.moves(parent) ? parent.objects[0] : undefined;
    return asked !== undefined ? actorsOf(sentence, asked) : subjectOf(sentence, parent, depth + 1);
  }
  return [];
}

/** Who does what a passive tells: من قبل, على يد, بنيران. */
export function agentOf(sentence: Sentence, clause: Clause): number[] {
  const by = clause.obliques.find(({ preposition }) => preposition === "by");
  if (by !== undefined) return actorsOf(sentence, by);
  for (const phrase of clause.obliques) {
    if (phrase.preposition !== "ب" && phrase.preposition !== "في" && phrase.preposition !== "جراء") continue;
    const head = sentence.reading.items[phrase.head];
    const deed = sentence.nounAt(phrase);
    if (deed !== null && isForce(deed.form.pattern)) {
      const { sources } = sentence.rolesOf(deed);
      if (sources.length > 0) return sources;
      // بقصف إسرائيل: with a passive the genitive does it
      if (phrase.named.length > 0) return phrase.named;
    }
    if (is(head, BOTH.weapon) && phrase.named.length > 0) return phrase.named;
  }
  return [];
}

/** The pronoun on a word, as a mention, or -1. */
export function pronounAt({ reading: { mentionAt, found } }: Sentence, at: number): number {
  const mention = mentionOf(mentionAt, at);
  return mention !== -1 && foundAt(found, mention).pronoun === true ? mention : -1;
}

/** The first phrase after a predicate that one of these prepositions governs. */
export function obliqueOf(clause: Clause, hit: Hit, prepositions: ReadonlySet<string>): Phrase | null {
  return (
    clause.obliques.find(
      ({ preposition, first, head }) => prepositions.has(preposition) && first > hit.first && !hit.used.includes(head),
    ) ??
    clause.before.find(
      ({ preposition, first }) =>
        prepositions.has(preposition) &&
        preposition !== "في" &&
        preposition !== "ب" &&
        preposition !== "ل" &&
        clause.verb - first < 4 &&
        first > clause.first,
    ) ??
    null
  );
}

export function isPerson(sentence: Sentence, phrase: Phrase): boolean {
  const head = sentence.reading.items[phrase.head];
  return is(head, AR.office) || is(head, BOTH.title) || is(head, AR.force) || is(head, AR.agent);
}

/** The verb leaves the deed to its object: شن, أعلن, بدأ. */
export function leaves(sentence: Sentence, clause: Clause): boolean {
  const word = sentence.reading.items[clause.verb];
  return (
    is(word, BOTH.light) ||
    is(word, BOTH.ending) ||
    is(word, BOTH.refusing) ||
    is(word, BOTH.denial) ||
    is(word, AR.stopping) ||
    (is(word, BOTH.unreal) && !(clause.hit !== null && sentence.judges(clause.hit)))
  );
}
