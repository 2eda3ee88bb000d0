import { FAVOUR, GRANT, OBSTRUCTION } from "../../../lexicon/classes.js";
import { BOTH, is } from "../../../lexicon/words.js";
import type { Hit } from "../../cues/hit.js";
import type { Clause, Phrase } from "../clause.js";
import { hitsPlace } from "../place.js";
import { type Sentence, unique } from "../sentence.js";
import { actorsOf, agentOf } from "./actors.js";
import { carriedOut } from "./deeds.js";

/** The first phrase behind the verb that its expression does not hold. */
export function objectOf({ reading }: Sentence, hit: Hit, clause: Clause): Phrase | null {
  const object = clause.objects.find(
    (phrase) => phrase.first > hit.first && !hit.used.includes(phrase.head) && !is(reading.items[phrase.head], BOTH.time),
  );
  return object ?? null;
}

/** Whom what is done to a phrase is done to: who it stands for, whose part it is, or, where something is judged, who did it. */
export function targetOf(sentence: Sentence, phrase: Phrase | null, hit: Hit): number[] {
  if (phrase === null) return [];
  const own = actorsOf(sentence, phrase);
  const deed = sentence.nounAt(phrase);
  // "repelled an incursion by Peru", "vetoed aid for Peru"
  if (deed !== null && hit.form.pattern.rule === "repel") return sentence.doerOf(deed);
  if ((hit.form.pattern.is & OBSTRUCTION) !== 0) {
    const getter = actorsOf(sentence, getterOf(phrase));
    const hindered = deed !== null ? sentence.rolesOf(deed).targets : getter;
    if (hindered.length > 0) return unique([...own, ...hindered]);
  }
  // "condemned the attack and incursion by Peru"
  if (deed !== null && sentence.judges(hit))
    return unique(
      [phrase, ...phrase.joined].flatMap((one) => (sentence.nounAt(one) === null ? [] : sentence.doerOf(sentence.nounAt(one)!))),
    );
  if (own.length > 0) return own;
  // "supported the struggle of Peru"
  if (deed !== null)
    return hit.form.pattern.toward > 0 ? actorsOf(sentence, phrase.modifiers.find(({ preposition }) => preposition === "of") ?? null) : [];
  const { pattern } = hit.form;
  // "pledged a million in aid for Peru"
  if ((pattern.is & FAVOUR) !== 0 && (pattern.is & GRANT) !== 0) {
    const getter = getterOf(phrase);
    if (getter !== null) return actorsOf(sentence, getter);
  }
  // "welcomed the decision by Peru", "the step taken by Peru"
  if (sentence.judges(hit)) {
    const by = phrase.modifiers.find(({ preposition }) => preposition === "by");
    const taken = carriedOut(sentence, phrase);
    return by !== undefined ? actorsOf(sentence, by) : taken === undefined ? [] : agentOf(sentence, taken);
  }
  for (const modifier of phrase.modifiers) {
    if (/^(?:from|for)$/.test(modifier.preposition) && pattern.event < 0) return actorsOf(sentence, modifier);
    if (hitsPlace(pattern) && sentence.reading.lexicons.words.en.markers.place.has(modifier.preposition))
      return actorsOf(sentence, modifier);
  }
  return [];
}

/** Who gets a gift: whom "for" or "to" names within its phrase. */
function getterOf({ modifiers }: Phrase): Phrase | null {
  for (const modifier of modifiers) {
    if (/^(?:for|to)$/.test(modifier.preposition) && modifier.named.length > 0) return modifier;
    const inner = getterOf(modifier);
    if (inner !== null) return inner;
  }
  return null;
}

/** Phrases after a predicate that one of these prepositions governs. */
export function marked(sentence: Sentence, clause: Clause, hit: Hit, prepositions: ReadonlySet<string>): number[] {
  const { items } = sentence.reading;
  const phrases = clause.obliques.filter(
    ({ preposition, first, head }) =>
      prepositions.has(preposition) && first > hit.first && !hit.used.includes(first) && !is(items[head], BOTH.time),
  );
  for (const phrase of phrases) {
    const named = actorsOf(sentence, phrase);
    if (named.length > 0) return named;
    // "for the attack on", "on goods from Peru"
    if (sentence.nounAt(phrase) !== null) {
      if (sentence.judges(hit)) return sentence.doerOf(sentence.nounAt(phrase)!);
      continue;
    }
    const from = phrase.modifiers.find(({ preposition }) => preposition === "from" || (preposition === "in" && !prepositions.has("with")));
    return from === undefined ? [] : actorsOf(sentence, from);
  }
  return [];
}

/** Whom force hits that names the place alone: killed ten people in Peru. */
export function placed(sentence: Sentence, clause: Clause, hit: Hit): number[] {
  const { place } = sentence.reading.lexicons.words.en.markers;
  const phrase = clause.obliques.find(({ preposition, first }) => place.has(preposition) && first >= hit.last && first - hit.last < 9);
  return phrase === undefined ? [] : actorsOf(sentence, phrase);
}

/** Rules of what is announced to somebody: threatened to invade Peru, promised to help Peru. */
export const OFFERED = /^(?:threaten|promise)$/;

/** To whom what is threatened or promised would be done. */
export function offered(sentence: Sentence, clause: Clause): number[] {
  for (let last = clause, next: Clause | undefined; ; last = next) {
    next = sentence.parse.clauses.find(({ parent, kind }) => parent === last && (kind === "infinitive" || kind === "gerund"));
    if (next === undefined) return [];
    if (next.hit !== null && next.hit.form.pattern.kind === "predicate") return sentence.rolesOf(next.hit).targets;
  }
}

/** Who is to do what is demanded, or does what is complained of: the subject of the clause after "that", or of that which a noun has. */
export function demanded(sentence: Sentence, clause: Clause, noun: Phrase | null = null): number[] {
  const that = sentence.parse.clauses.find(
    (other) => other.kind === "complement" && other.parent === clause && (noun === null ? other.first > clause.verb : other.host === noun),
  );
  return that === undefined ? [] : actorsOf(sentence, that.subject);
}
