import { ACCUSATION } from "../../../lexicon/classes.js";
import { BOTH, EN, is } from "../../../lexicon/words.js";
import type { Hit } from "../../cues/hit.js";
import { itemAt } from "../../sentence/items.js";
import type { Clause, Phrase } from "../clause.js";
import { seatsOf } from "../place.js";
import { type Sentence, unique } from "../sentence.js";
import { actorsOf, agentOf, DEED, isOwned, judgedBy, leaves, subjectOf, topOf } from "./actors.js";
import { doerIn } from "./deeds.js";
import { joinsBy } from "./verbs.js";

const DEEPEST = 4;
/** Prepositions after which a deed's noun is its subject's own: responded with strikes, took part in the raid. */
const OWN: ReadonlySet<string> = new Set(["with", "in", "on", "to", "into", "by", "through", "via", "from"]);

/** A deed's noun, and what stands around it. */
interface Governed {
  sentence: Sentence;
  hit: Hit;
  /** The phrase of the noun, or of what it is joined to; and the one that its "of" hangs on. */
  root: Phrase;
  top: Phrase;
  clause: Clause;
  depth: number;
}

/** Who does a deed by the word that governs it: null where the rule says nothing of it. */
interface Governor {
  name: string;
  example: string;
  doer(governed: Governed): number[] | null;
}

/** Who does a deed that does not name who does it; the first that fits. */
export const GOVERNORS: readonly Governor[] = [
  { name: "noun", example: "Peru's campaign of attacks on Chile continued. → PE>CL -", doer: ofNoun },
  { name: "subject", example: "Sanctions on Chile were announced by Peru. → PE>CL -", doer: ofSubject },
  {
    name: "judged",
    example: "Kenya accused Peru of an attack on Chile. → KE>PE -, PE>CL -",
    doer: ({ sentence, root, clause }) =>
      DEED.has(root.preposition) && root.first > clause.verb && (root.host === null || root.host.named.length > 0)
        ? judgedBy(sentence, clause, root.first, 0)
        : null,
  },
  { name: "own", example: "Brazil welcomed the resumption of ties with Peru. → BR>PE +, PE>BR +", doer: ofTies },
  {
    name: "object",
    example: "Peru launched an attack on Chile. → PE>CL -",
    doer: ({ sentence, root, top, clause }) => {
      if (top.preposition !== "" || (root.preposition !== "" && root.host === null)) return null;
      return clause.passive || top.negated || !leaves(sentence, clause) ? [] : subjectOf(sentence, clause);
    },
  },
  { name: "left", example: "Peru pulled out of a treaty with Chile. → PE>CL -", doer: ofLeft },
  {
    name: "told",
    example: "Kenya spoke about an attack on Chile. → ",
    doer: ({ sentence, clause }) => (sentence.appraises(clause) ? [] : null),
  },
  {
    name: "partaking",
    example: "Peru arrived for talks with Chile. → CL>PE +, PE>CL +",
    doer: ({ sentence, hit, root, clause }) => {
      const own = hit.form.pattern.reciprocal || is(sentence.reading.items[clause.verb], EN.partaking);
      return own && /^(?:for|after|during|at)$/.test(root.preposition) ? subjectOf(sentence, clause) : null;
    },
  },
  {
    name: "means",
    example: "Peru responded with strikes on Chile. → PE>CL -",
    doer: ({ sentence, hit, root, clause }) => {
      const own = hit.form.pattern.reciprocal || is(sentence.reading.items[clause.verb], EN.partaking);
      return OWN.has(root.preposition) && (!clause.passive || own) ? subjectOf(sentence, clause) : null;
    },
  },
];

/** Who does a noun's deed by what governs it. */
export function governedDoer(sentence: Sentence, hit: Hit, phrase: Phrase, depth = 0): number[] {
  if (depth > DEEPEST) return [];
  const root = phrase.root ?? phrase;
  const governed = { sentence, hit, root, top: topOf(root), clause: root.clause, depth };
  for (const { name, doer } of GOVERNORS) {
    // without a verb, only another noun governs it
    if (name !== "noun" && root.clause.verb === -1) return [];
    const found = doer(governed);
    if (found !== null) return found;
  }
  return [];
}

/** Peru's campaign of attacks on, the threat of an attack on. */
function ofNoun({ sentence, root, depth }: Governed): number[] | null {
  const { host } = root;
  if (host === null || root.preposition === "") return null;
  // "Peru's handling of the killing": told, not done
  if (is(sentence.reading.items[host.head], BOTH.appraising)) return [];
  const deed = sentence.nounAt(host);
  if (deed !== null && !sentence.judges(deed)) {
    const doer = doerIn(sentence, deed, host);
    return doer.length > 0 ? doer : governedDoer(sentence, deed, host, depth + 1);
  }
  return host.named.length > 0 && isOwned(sentence, host) && /^(?:of|for|on)$/.test(root.preposition) ? host.named : null;
}

/** A deed that is a clause's subject: by the agent of its passive, or whom it is attributed to or comes from. */
function ofSubject({ sentence, hit, root, top, clause }: Governed): number[] | null {
  if (root.first > clause.verb) return null;
  // "the blame for the destruction was placed on Peru by Chile": not by who blames
  const blamed = root.preposition === "for" && root.host !== null ? sentence.nounAt(root.host) : null;
  if (blamed !== null && sentence.judges(blamed)) return [];
  const isSubject = top === clause.subject;
  const verb = sentence.reading.items[clause.verb];
  if (isSubject && !clause.passive && /^(?:came?|coming|comes)$/.test(verb?.norm ?? ""))
    return actorsOf(sentence, clause.obliques.find((one) => one.preposition === "from") ?? null);
  if (!clause.passive) return [];
  if (isSubject && clause.hit !== null && (clause.hit.form.pattern.is & ACCUSATION) !== 0) return sentence.rolesOf(clause.hit).targets;
  return (isSubject || clause.before.includes(root)) && leaves(sentence, clause) ? agentsIn(sentence, clause, hit) : [];
}

function ofTies({ sentence, hit: { form }, root, top, clause }: Governed): number[] | null {
  if (top.preposition !== "" || (root.preposition !== "" && root.host === null) || !form.pattern.reciprocal) return null;
  return form.pattern.toward > 0 && !clause.passive && !top.negated ? subjectOf(sentence, clause) : null;
}

/** "pulled out of a treaty with", "walked away from talks with". */
function ofLeft({ sentence, root, clause }: Governed): number[] | null {
  if (!/^(?:of|from)$/.test(root.preposition)) return null;
  for (let at = clause.verb + 1; at < root.first; at++)
    if (/^(?:out|away)$/.test(itemAt(sentence.reading.items, at).norm)) return subjectOf(sentence, clause);
  return null;
}

function agentsIn(sentence: Sentence, clause: Clause, hit: Hit): number[] {
  const by = agentOf(sentence, clause);
  const seats = by.length === 0 || joinsBy(sentence, clause) ? seatsOf(sentence, clause, hit) : [];
  return unique([...seats, ...by]);
}
