import { BOTH, is } from "../../../lexicon/words.js";
import type { Hit } from "../../cues/hit.js";
import { foundAt } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import type { Clause, Phrase } from "../clause.js";
import { type Sentence, unique } from "../sentence.js";

const PEOPLE = /(?:s|men|people|police|army|military|staff|side)$/;

/** "thanked Peru for helping": after these what was judged did it. */
export const DEED: ReadonlySet<string> = new Set(["of", "for", "over", "with", "from"]);

/** The actors that a phrase stands for: its name, whose it is, or whom "of" names. */
export function actorsOf(sentence: Sentence, phrase: Phrase | null): number[] {
  if (phrase === null) return [];
  if (phrase.joined.length === 0) return ownActors(sentence, phrase);
  return unique([phrase, ...phrase.joined].flatMap((one) => ownActors(sentence, one)));
}

function ownActors(sentence: Sentence, phrase: Phrase): number[] {
  const { reading } = sentence;
  if (phrase.negated) return [];
  const deed = sentence.nounAt(phrase);
  // "the Kabul attack killed": where it was
  if (phrase.named.length > 0)
    return deed !== null && phrase.named.length === 1 && tellsWhere(sentence, phrase.named[0]!, deed) ? [] : phrase.named;
  const head = reading.items[phrase.head];
  const named = apposed(sentence, phrase);
  if (named.length > 0 || is(head, BOTH.others) || deed !== null) return named;
  for (const modifier of phrase.modifiers) {
    if (/^(?:of|as|including|like)$/.test(modifier.preposition)) return actorsOf(sentence, modifier);
    if (is(head, BOTH.crowd) && /^(?:in|from)$/.test(modifier.preposition)) return actorsOf(sentence, modifier);
    if (modifier.preposition === "from" && PEOPLE.test(head?.norm ?? "")) return actorsOf(sentence, modifier);
    if (modifier.preposition === "in" && reading.lexicons.reporting.en.speakers.has(head?.norm ?? "")) return actorsOf(sentence, modifier);
  }
  return [];
}

/** "his new friend, Vladimir Putin": the name between commas that says who a phrase is. */
function apposed({ parse, reading: { items } }: Sentence, phrase: Phrase): number[] {
  const { tags, phraseAt } = parse;
  if (tags[phrase.first] !== "determiner" || tags[phrase.last] !== "comma") return [];
  const name = phraseAt[phrase.last + 1];
  if (name === undefined || name.first !== phrase.last + 1 || name.named.length !== 1 || name.joined.length > 0 || name.root !== null)
    return [];
  const whole = tags[name.first] === "name" && name.head === name.last - 1;
  return whole && /^(?:comma|stop|quote)$/.test(tags[name.last] ?? "stop") && items[phrase.head]?.word === true ? name.named : [];
}

/** Who does a clause's verb, or undergoes its passive: its subject, or whom control hands down. */
export function subjectOf(sentence: Sentence, clause: Clause, depth = 0): number[] {
  if (depth > 6) return [];
  if (clause.subject !== null) {
    const own = actorsOf(sentence, clause.subject);
    // "Peru, whose president visited": Peru's
    const whose = own.length === 0 && clause.kind === "relative" && itemAt(sentence.reading.items, clause.first).norm === "whose";
    return whose ? actorsOf(sentence, clause.host) : own;
  }
  const { parent, host } = clause;
  switch (clause.kind) {
    case "relative":
      return actorsOf(sentence, host);
    case "participle":
      return host !== null ? actorsOf(sentence, host) : parent === null ? [] : subjectOf(sentence, parent, depth + 1);
    case "infinitive":
      return controller(sentence, clause, depth);
    case "gerund":
      return gerundSubject(sentence, clause, depth);
    case "adverbial":
      // "while speaking": the subject of the clause around
      return clause.verb !== -1 || parent === null || isWithin(sentence, clause) ? [] : subjectOf(sentence, parent, depth + 1);
    default:
      return [];
  }
}

/** "the death of a writer while visiting Peru": within the subject of a clause whose verb comes later. */
function isWithin({ parse: { clauses } }: Sentence, { first }: Clause): boolean {
  return clauses.some((other) => other.first < first && other.verb > first && other.before.some(({ last }) => last <= first));
}

/** Who does an infinitive: the object of a verb that moves others, else the subject. */
function controller(sentence: Sentence, { parent, host, group }: Clause, depth: number): number[] {
  const { items } = sentence.reading;
  if (parent === null) return [];
  // "for Peru to attack"
  if (host !== null && host.preposition === "for") return actorsOf(sentence, host);
  // "the decision by Peru to leave"
  if (host !== null && host.preposition === "by") return actorsOf(sentence, host);
  if (parent.verb !== -1) {
    const moves = is(items[parent.verb], BOTH.moving);
    // "called talks in an effort to attack": what completes another noun is nobody's order
    const ordered =
      host === null || parent.objects.includes(host) || host.preposition === "" || is(items[host.head], BOTH.time) || host.named.length > 0;
    if (moves && parent.passive && ordered) return subjectOf(sentence, parent, depth + 1);
    // "an argument used by Peru to accuse": who uses it does
    if (parent.passive) {
      const agents = agentOf(sentence, parent);
      if (agents.length > 0) return agents;
    }
    const object =
      parent.objects.find(({ last }) => last <= group) ?? (moves ? parent.obliques.find(({ last }) => last <= group) : undefined);
    if (moves && object !== undefined && ordered) {
      const moved = actorsOf(sentence, object);
      // "Peru sent peacekeepers to fight": its own
      const own = moved.length === 0 && /^sen[dt]/.test(itemAt(items, parent.verb).norm);
      return own ? subjectOf(sentence, parent, depth + 1) : moved;
    }
    // a noun with an owner: Peru's plan to attack
    // but "used Peru's words to attack": who uses them does
    const uses = /^us(?:e|es|ed|ing)$/.test(itemAt(items, parent.verb).norm);
    if (host !== null && host.named.length === 1 && isOwned(sentence, host) && !uses) return host.named;
    return subjectOf(sentence, parent, depth + 1);
  }
  return host === null ? [] : host.named;
}

/** The phrase has an owner: Peru's plan. */
export function isOwned({ reading: { items, found } }: Sentence, phrase: Phrase): boolean {
  const [owner] = phrase.named;
  return owner !== undefined && foundAt(found, owner).last <= phrase.head && itemAt(items, phrase.head).word;
}

function gerundSubject(sentence: Sentence, clause: Clause, depth: number): number[] {
  const { parent, host, preposition } = clause;
  if (parent === null) return [];
  if (DEED.has(preposition) && parent.verb !== -1) {
    const judged = judgedBy(sentence, parent, clause.first, depth);
    if (judged !== null) return judged;
  }
  if (host !== null && preposition === "") {
    const own = actorsOf(sentence, host);
    // "decrees recognising Peru were signed by": theirs whose the paper is
    return own.length > 0 || parent.verb === -1 || is(sentence.reading.items[host.head], BOTH.crowd)
      ? own
      : paperOf(sentence, parent, host);
  }
  if (host !== null && isOwned(sentence, host)) return host.named;
  // "claimed Kim kept his word, including releasing": the complement's
  if (preposition === "including") {
    const told = sentence.parse.clauses.findLast((one) => one.kind === "complement" && one.verb !== -1 && one.verb < clause.first);
    if (told !== undefined) return subjectOf(sentence, told, depth + 1);
  }
  return subjectOf(sentence, parent, depth + 1);
}

/** Who signs or makes what a gerund says more of: its clause's agent, or subject. */
function paperOf(sentence: Sentence, clause: Clause, host: Phrase): number[] {
  const { items } = sentence.reading;
  if (
    !/^(?:decree|law|order|bill|treaty|resolution|statement|letter|document|declaration|agreement|deal)s?$/.test(
      itemAt(items, host.head).norm,
    )
  )
    return [];
  return host === clause.subject && clause.passive
    ? agentOf(sentence, clause)
    : clause.objects.includes(host)
      ? subjectOf(sentence, clause)
      : [];
}

/** Whom a predicate judges for a deed after it: accused Peru of, was praised for; null where the deed is its subject's own. */
export function judgedBy(sentence: Sentence, clause: Clause, before: number, depth: number): number[] | null {
  const { hit } = clause;
  if (hit === null || !sentence.judges(hit)) return null;
  if (clause.passive) return subjectOf(sentence, clause, depth + 1);
  const object = [...clause.objects, ...clause.obliques].find((phrase) => phrase.last <= before && actorsOf(sentence, phrase).length > 0);
  return object === undefined ? [] : actorsOf(sentence, object);
}

/** Who does what a passive tells. */
export function agentOf(sentence: Sentence, clause: Clause): number[] {
  const by = clause.obliques.find(({ preposition }) => preposition === "by");
  return by === undefined ? [] : actorsOf(sentence, by);
}

/** The verb leaves the deed to its object: launched an attack, plans talks. */
export function leaves(sentence: Sentence, clause: Clause): boolean {
  const { items } = sentence.reading;
  return [clause.verb, clause.hit?.first ?? -1].some(
    (at) => is(items[at], BOTH.light) || is(items[at], BOTH.ending) || is(items[at], BOTH.refusing),
  );
}

/** The phrase that a chain of modifiers hangs on. */
export function topOf(phrase: Phrase): Phrase {
  let top = phrase;
  while (top.host !== null && top.preposition === "of") top = top.host;
  return top;
}

/** "the Kabul attack", "the Ukraine war": a country's or town's bare name before a deed of force says where it was. */
export function tellsWhere({ reading: { found, items, lexicons } }: Sentence, mention: number, { form }: Hit): boolean {
  const { actor, kind, first, last } = foundAt(found, mention);
  return (
    form.pattern.event <= -0.3 &&
    form.pattern.toward <= -0.7 &&
    kind !== "person" &&
    kind !== "demonym" &&
    !itemAt(items, last - 1).possessive &&
    itemAt(items, last).word &&
    lexicons.registry.actors.get(actor)?.kind === "state" &&
    !/^[A-Z.]+$/.test(itemAt(items, first).surface)
  );
}
