import { BOTH, EN, is } from "../../lexicon/words.js";
import type { Hit } from "../cues/hit.js";
import type { Clause, Phrase } from "./clause.js";
import type { Sentence } from "./sentence.js";

/** The mentions that an evaluation qualifies: those of the noun phrase it stands in, else the subject that it is said of. */
export function qualifiedBy(sentence: Sentence, hit: Hit): number[] {
  const { parse } = sentence;
  const own = parse.verbAt[hit.first];
  if (own !== undefined && hit.form.part === "verb") return own.passive ? [] : sentence.subjectOf(own);
  const phrase = parse.phraseAt[hit.first];
  const clause = phrase?.clause ?? parse.clauseAt[hit.first];
  if (phrase !== undefined && phrase.named.length > 0) return phrase.named;
  if (phrase !== undefined) {
    const of = phrase.modifiers.find(({ preposition }) => preposition === "of");
    const owners = of !== undefined && hit.form.part === "noun" ? sentence.actorsOf(of) : [];
    if (owners.length > 0) return owners;
  }
  if (clause === undefined) return [];
  if (sentence.reading.language === "ar") {
    const said = arabicSubject(sentence, clause, phrase ?? null, hit);
    if (said.length > 0) return said;
  }
  return isSaidOf(sentence, clause, hit) ? sentence.subjectOf(clause) : [];
}

/** Of whom an Arabic word is said that no verb joins to its subject: بوتين قاتل, روسيا العدوانية, وصفت القرار البيروفي بأنه خطأ. */
function arabicSubject(sentence: Sentence, clause: Clause, phrase: Phrase | null, { first }: Hit): number[] {
  const { parse } = sentence;
  const before = phrase === null ? undefined : parse.phraseAt[phrase.first - 1];
  if (before !== undefined && before.named.length > 0 && phrase?.preposition === "" && before.last === phrase.first) return before.named;
  if (clause.pronoun && clause.kind === "complement" && clause.parent !== null && clause.verb === -1) {
    const object = clause.parent.objects.at(-1) ?? null;
    const judged = sentence.actorsOf(object);
    return judged.length > 0 ? judged : sentence.subjectOf(clause.parent);
  }
  const subject =
    clause.verb === -1 || clause.verb > first
      ? clause.before.find((one) => one.preposition === "" && one !== phrase && one.last <= first)
      : clause.subject;
  const verb = sentence.reading.items[clause.verb];
  const copular = clause.verb === -1 || clause.verb > first || is(verb, BOTH.was) || is(verb, BOTH.affirming);
  return copular && subject !== undefined && subject !== null ? sentence.actorsOf(subject.root ?? subject) : [];
}

/** "Putin is a killer", بوتين قاتل: a copula or no verb at all stands between the subject and the word. */
function isSaidOf(sentence: Sentence, clause: Clause, { first }: Hit): boolean {
  const { items, language } = sentence.reading;
  const phrase = sentence.parse.phraseAt[first];
  // "is a victim of violence", "suffers from": another word tells what it has to do with it
  if (phrase !== undefined && !/^(?:|as|of)$/.test(phrase.preposition)) return false;
  const host = phrase?.preposition === "of" ? phrase.host : null;
  if (host !== null && sentence.hits.some((other) => other.first >= host.first && other.first < host.last)) return false;
  if (clause.verb !== -1 && clause.verb < first) {
    const verb = items[clause.verb];
    return is(verb, BOTH.was) || is(verb, BOTH.copula) || (language === "en" && is(verb, EN.passive));
  }
  return false;
}
