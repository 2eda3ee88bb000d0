import { AUTHORITY, DEMANDING, INVASION } from "../../../lexicon/classes.js";
import type { Hit } from "../../cues/hit.js";
import { foundAt, mentionOf } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import type { Clause, Phrase } from "../clause.js";
import { hitsPlace, isForce, seatsOf } from "../place.js";
import { isSeveral, NOBODY, type Parties, type Sentence, unique } from "../sentence.js";
import { actorsOf, agentOf, subjectOf } from "./actors.js";
import { demanded, marked, OFFERED, objectOf, offered, placed, targetOf } from "./objects.js";

/** A verb's predicate, with what stands around it. */
interface Acting {
  sentence: Sentence;
  hit: Hit;
  clause: Clause;
  sources: readonly number[];
  object: Phrase | null;
}

/** At whom a verb is aimed; nobody where the rule does not fit. */
interface Aim {
  name: string;
  example: string;
  targets(acting: Acting): readonly number[];
}

const WITH: ReadonlySet<string> = new Set(["with"]);
const isMeans = ({ form }: Hit) => form.marker === "with" && !form.pattern.reciprocal;

/** Where an active verb's target stands, the first that fits. */
export const AIMS: readonly Aim[] = [
  {
    name: "expression",
    example: "Peru stood by Chile. → PE>CL +",
    targets: ({ sentence, hit }) => (hit.form.marker === null ? sentence.insideOf(hit) : []),
  },
  {
    name: "object",
    example: "Peru attacked Chile. → PE>CL -",
    targets: ({ sentence, hit, object }) => (hit.form.marker === null || isMeans(hit) ? targetOf(sentence, object, hit) : []),
  },
  {
    name: "preposition",
    example: "Peru imposed sanctions on Chile. → PE>CL -",
    targets: ({ sentence, hit, clause }) => (hit.form.marker === null ? [] : marked(sentence, clause, hit, new Set([hit.form.marker]))),
  },
  {
    name: "dative",
    example: "Peru gave Chile a loan. → PE>CL +",
    targets: ({ sentence, hit, object }) => (hit.form.marker !== null && hit.form.rest.length > 0 ? targetOf(sentence, object, hit) : []),
  },
  {
    name: "antecedent",
    example: "Kenya greeted the state that Peru attacked. → ",
    targets: ({ sentence, hit, clause }) =>
      clause.kind === "relative" && clause.subject !== null && hit.form.marker === null ? actorsOf(sentence, clause.host) : [],
  },
  {
    name: "other preposition",
    example: "Peru imposed sanctions against Chile. → PE>CL -",
    targets: ({ sentence, hit, clause }) => {
      const { target, hostile } = sentence.reading.lexicons.words.en.markers;
      return hit.form.rest.length > 0 ? marked(sentence, clause, hit, hit.form.pattern.toward < 0 ? hostile : target) : [];
    },
  },
  {
    name: "clause",
    example: "Kenya demanded on Monday that Peru withdraw. → KE>PE -",
    targets: ({ sentence, hit, clause }) => (complains(hit) ? demanded(sentence, clause) : []),
  },
  {
    name: "offer",
    example: "Peru threatened to invade Chile. → (PE>CL - hypothetical), PE>CL -",
    targets: ({ sentence, hit, clause }) => (OFFERED.test(hit.form.pattern.rule) ? offered(sentence, clause) : []),
  },
  {
    name: "place",
    example: "Peru killed ten people in Chile. → PE>CL -",
    targets: ({ sentence, hit, clause, object, sources }) =>
      hitsPlace(hit.form.pattern) && (object === null || !sentence.isOther(object))
        ? placed(sentence, clause, hit).filter((mention) => !sources.includes(mention))
        : [],
  },
  {
    name: "with",
    example: "Peru met with Chile. → CL>PE +, PE>CL +",
    targets: ({ sentence, hit, clause }) => (hit.form.pattern.reciprocal ? marked(sentence, clause, hit, WITH) : []),
  },
  {
    name: "each other",
    example: "Peru and Chile met. → CL>PE +, PE>CL +",
    targets: ({ sentence, hit, sources }) => (hit.form.pattern.reciprocal && isSeveral(sentence, sources) ? sources : []),
  },
];

/** What follows "that" is demanded of its subject, or held against it. */
function complains({ form: { pattern } }: Hit): boolean {
  return (pattern.is & DEMANDING) !== 0 || /^(?:complain|protest)$/.test(pattern.rule);
}

/** Roles of an active verb. */
export function active(sentence: Sentence, hit: Hit, clause: Clause): Parties {
  const sources = subjectOf(sentence, clause);
  const object = objectOf(sentence, hit, clause);
  const acting = { sentence, hit, clause, sources, object };
  let name = "";
  let targets: readonly number[] = [];
  for (const aim of AIMS) {
    targets = aim.targets(acting);
    name = aim.name;
    if (targets.length > 0) break;
  }
  return {
    sources,
    targets: targets === sources ? sources : targets.filter((target) => !sources.includes(target)),
    construction: `${clause.kind}: ${name}`,
    sourceTold: clause.subject !== null || clause.kind === "relative",
    targetTold: object !== null && !sentence.leavesOpen(object, hit),
  };
}

export function markers(sentence: Sentence, { form }: Hit): ReadonlySet<string> {
  const { target, hostile } = sentence.reading.lexicons.words.en.markers;
  return form.marker !== null ? new Set([form.marker]) : form.pattern.toward < 0 ? hostile : target;
}

export function passive(sentence: Sentence, hit: Hit, clause: Clause): Parties {
  const { form } = hit;
  // "was hit by": an entry of its own, whose subject suffers it
  if (form.pattern.inverse && form.marker !== null)
    return {
      sources: subjectOf(sentence, clause),
      targets: marked(sentence, clause, hit, new Set([form.marker])),
      construction: "passive",
      sourceTold: true,
      targetTold: true,
    };
  const agents = agentOf(sentence, clause);
  const by = clause.obliques.some(({ preposition }) => preposition === "by");
  let sources = by
    ? unique([...agents, ...seatsOf(sentence, clause, hit).filter(() => agents.length > 0 && joinsBy(sentence, clause))])
    : seatsOf(sentence, clause, hit);
  let targets = subjectOf(sentence, clause);
  if (form.marker !== null) {
    const aimed = marked(sentence, clause, hit, new Set([form.marker]));
    if (aimed.length > 0) targets = aimed;
    else if (form.marker !== "with" && form.marker !== "by" && form.rest.length === 0) targets = [];
  }
  if (form.pattern.reciprocal)
    return { sources, targets: sources.length > 1 ? sources : [], construction: "passive", sourceTold: by, targetTold: true };
  if (sources.length === 0 && !by && (form.pattern.is & AUTHORITY) !== 0) sources = seat(sentence, clause);
  // "killed in Russian shelling": who does the deed that kills
  if (sources.length === 0 && isForce(form.pattern)) sources = deedOf(sentence, clause);
  return {
    sources,
    targets: targets.filter((target) => !sources.includes(target)),
    construction: "passive",
    sourceTold: by,
    targetTold:
      clause.subject !== null
        ? !sentence.leavesOpen(clause.subject, hit)
        : clause.host !== null && !((form.pattern.is & INVASION) !== 0 && sentence.isKnown(clause.host)),
  };
}

/** "in London and by the European Union": the seat does it, too. */
export function joinsBy({ parse }: Sentence, clause: Clause): boolean {
  const by = clause.obliques.find(({ preposition }) => preposition === "by");
  return by !== undefined && parse.tags[by.first - 2] === "and";
}

/** Where somebody was arrested: who is in power there does it. */
function seat(sentence: Sentence, clause: Clause): number[] {
  const place = clause.obliques.find(({ preposition }) => preposition === "in");
  return place === undefined ? [] : actorsOf(sentence, place);
}

/** "killed in Peruvian shelling", "by an airstrike": whose deed it is. */
function deedOf(sentence: Sentence, clause: Clause): number[] {
  for (const phrase of clause.obliques) {
    if (!/^(?:in|by|during)$/.test(phrase.preposition)) continue;
    const deed = sentence.nounAt(phrase);
    if (deed !== null && isForce(deed.form.pattern)) return sentence.doerOf(deed);
  }
  return [];
}

/** "hostile to Russia", "supportive of Kyiv". */
export function adjective(sentence: Sentence, hit: Hit, phrase: Phrase | undefined): Parties {
  const { parse } = sentence;
  const clause = parse.clauseAt[hit.first];
  if (clause === undefined) return NOBODY;
  const { target } = sentence.reading.lexicons.words.en.markers;
  const prepositions = hit.form.marker === null ? target : new Set([hit.form.marker]);
  const aimed = [...clause.obliques, ...clause.before, ...(phrase?.modifiers ?? [])].find(
    ({ preposition, first }) => prepositions.has(preposition) && first >= hit.last && first - hit.last < 4,
  );
  const said =
    phrase !== undefined && phrase.head !== hit.first ? phrase.named : clause.verb < hit.first ? subjectOf(sentence, clause) : [];
  return { sources: said, targets: actorsOf(sentence, aimed ?? null), construction: "adjective", sourceTold: true, targetTold: true };
}

/** A participle before its noun: "the armed wing of", "US-backed rebels"; who is named before a hyphen does it. */
export function attributive(sentence: Sentence, hit: Hit, phrase: Phrase): Parties {
  const { items, mentionAt, found } = sentence.reading;
  const doer = mentionOf(mentionAt, hit.first - 1);
  if (doer !== -1 && itemAt(items, foundAt(found, doer).last - 1).joined) {
    const after = phrase.named.filter((mention) => mention !== doer && foundAt(found, mention).first >= hit.last);
    return { sources: after.length === 0 ? [] : [doer], targets: after, construction: "attribute", sourceTold: true, targetTold: true };
  }
  return { ...NOBODY, targets: phrase.named.filter((mention) => mention !== doer) };
}
