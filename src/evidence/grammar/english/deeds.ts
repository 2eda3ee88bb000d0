import { BOTH, EN, is } from "../../../lexicon/words.js";
import type { Hit } from "../../cues/hit.js";
import { foundAt } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import type { Clause, Phrase } from "../clause.js";
import type { Sentence } from "../sentence.js";
import { actorsOf, agentOf, DEED, judgedBy, leaves, subjectOf, tellsWhere, topOf } from "./actors.js";

/** Prepositional phrases that may complete a noun: those right behind, and those of its clause before another deed. */
export function following(sentence: Sentence, phrase: Phrase, hit: Hit): Phrase[] {
  const chain: Phrase[] = [];
  const add = (list: readonly Phrase[]) => {
    for (const one of list) {
      // "the financing of weapons for Peru": past what its expression holds
      if (one.first < hit.last) {
        if (one.last <= hit.last) add(one.modifiers);
        continue;
      }
      if (chain.includes(one)) continue;
      chain.push(one);
      if (sentence.nounAt(one) === null) add(one.modifiers);
    }
  };
  add(phrase.modifiers);
  // "an attack carried out by Peru against Chile", "an agreement signed between"
  const carried = carriedOut(sentence, phrase);
  if (carried !== undefined && (carried.hit === null || carried.hit.form.pattern.reciprocal || leaves(sentence, carried)))
    add(carried.obliques);
  // "a raid and an incursion by Peru": what the last of them has is theirs
  const last = (phrase.root ?? phrase).joined.at(-1);
  const alike =
    last !== undefined && (sentence.nounAt(last) !== null || (last.named.length === 0 && sentence.parse.tags[last.first] === "noun"));
  if (alike && last !== phrase && phrase.modifiers.length === 0) add(last.modifiers);
  const clause = phrase.clause;
  const top = topOf(phrase);
  const isSubject = clause.subject === top || clause.before.includes(top);
  for (const one of clause.obliques) {
    if (one.first < hit.last || chain.includes(one)) continue;
    if (!isSubject && one.host !== null && one.host !== phrase && !chain.includes(one.host)) continue;
    // "sanctions were imposed on Peru"
    if (
      isSubject
        ? clause.verb > hit.first && (clause.passive || is(sentence.reading.items[clause.verb], BOTH.was))
        : one.first - phrase.last < 7
    ) {
      const between = [...clause.objects, ...clause.obliques].some(
        (other) => other !== phrase && other.first > phrase.first && other.last <= one.first && sentence.nounAt(other) !== null,
      );
      if (!between) chain.push(one);
    }
  }
  return chain;
}

/** The participle that says who carries a thing out: issued, signed, carried out. */
export function carriedOut({ parse }: Sentence, phrase: Phrase): Clause | undefined {
  return parse.clauses.find(({ kind, host, passive }) => kind === "participle" && passive && host === phrase);
}

/** Who does a noun's deed by its own phrase. */
export function doerIn(sentence: Sentence, hit: Hit, phrase: Phrase): number[] {
  const { reading } = sentence;
  const own = phrase.named.filter((mention) => foundAt(reading.found, mention).first < hit.last);
  const before = own.filter((mention) => !tellsWhere(sentence, mention, hit));
  if (own.length === 1 && before.length === 1) return before;
  const isOwn = phrase.clause.verb === -1 || phrase.clause.verb < phrase.first;
  const joined = (phrase.root ?? phrase).joined.at(-1);
  const own2 = joined !== undefined && phrase.modifiers.length === 0 ? joined.modifiers : phrase.modifiers;
  const by =
    own2.find(({ preposition }) => preposition === "by") ??
    (isOwn ? following(sentence, phrase, hit).find(({ preposition }) => preposition === "by") : undefined);
  if (by !== undefined) return actorsOf(sentence, by);
  // "a condemnation issued by Peru"
  const issued = carriedOut(sentence, phrase);
  if (issued !== undefined && leaves(sentence, issued)) return agentOf(sentence, issued);
  const from = hit.form.marker === "from" ? undefined : phrase.modifiers.find(({ preposition }) => preposition === "from");
  if (from !== undefined) return actorsOf(sentence, from);
  return possessor(sentence, phrase);
}

/** "sanctions on Peru over its attack": after these "its" is whose deed is answered. */
const ANSWERED: ReadonlySet<string> = new Set(["over", "for", "following", "amid", "after"]);

/** "support of Kenya in its war", "backs Kenya in its war": whom "its" means rather than the person who does it. */
function nearest(sentence: Sentence, { first, preposition, host, clause }: Phrase): number[] {
  const { items, found, lexicons } = sentence.reading;
  if (itemAt(items, first).norm !== "its" || preposition !== "in") return [];
  const before = host !== null && host.named.length > 0 ? host : clause.objects.find(({ last }) => last <= first);
  const own = before === undefined ? [] : sentence.actorsOf(before);
  const isPerson = (name: number) => lexicons.registry.actors.get(foundAt(found, name).actor)?.kind === "person";
  const helps = clause.hit !== null && clause.hit.form.pattern.toward > 0;
  const subject = clause.verb === -1 ? [] : subjectOf(sentence, clause);
  return own.length === 1 && !isPerson(own[0]!) && (helps || host === before || subject.some(isPerson)) ? own : [];
}

/** Whom "its" or "their" means: whose deed is judged or answered, else the clause's subject. */
function possessor(sentence: Sentence, phrase: Phrase): number[] {
  const { items } = sentence.reading;
  if (!is(items[phrase.first], EN.possessive)) return [];
  const { clause, host } = phrase;
  if (ANSWERED.has(phrase.preposition)) {
    const aimed =
      clause.hit !== null && clause.hit.form.pattern.kind === "predicate" && clause.verb < phrase.first
        ? sentence.rolesOf(clause.hit).targets
        : [];
    if (aimed.length > 0) return aimed;
    if (host !== null && actorsOf(sentence, host).length > 0) return actorsOf(sentence, host);
  }
  // "backs Kenya in its war": a state's, not a person's
  const near = nearest(sentence, phrase);
  if (near.length > 0) return near;
  if (clause.verb === -1) return [];
  const judged = DEED.has(phrase.preposition) ? judgedBy(sentence, clause, phrase.first, 0) : null;
  return judged !== null && judged.length > 0 ? judged : subjectOf(sentence, clause);
}
