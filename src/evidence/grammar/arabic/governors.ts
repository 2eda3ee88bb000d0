import { AR, BOTH, is } from "../../../lexicon/words.js";
import type { Hit } from "../../cues/hit.js";
import { itemAt } from "../../sentence/items.js";
import type { Clause, Phrase } from "../clause.js";
import { seatsOf } from "../place.js";
import type { Sentence } from "../sentence.js";
import { actorsOf, agentOf, DEEPEST, isPerson, leaves, pronounAt, subjectOf } from "./actors.js";
import { AMOUNT } from "./names.js";

/** A deed's noun, and what stands around it. */
interface Governed {
  sentence: Sentence;
  hit: Hit;
  /** The phrase of the noun, or of what it is joined to. */
  root: Phrase;
  clause: Clause;
  depth: number;
}

/** Who does a deed by the word that governs it: null where the rule says nothing of it. */
interface Governor {
  name: string;
  example: string;
  doer(governed: Governed): number[] | null;
}

/** Prepositions after which a deed is its clause's subject's own: قامت بقصف, هدد بضرب, شارك في الهجوم. */
const OWN = /^(?:ب|في|علي|عن|ل|الي)$/;

/** Who does a deed that does not name who does it; the first that fits. */
export const GOVERNORS: readonly Governor[] = [
  {
    name: "noun",
    example: "رحبت اليابان بقرار كندا قطع علاقاتها مع بيرو. → CA>PE -, JP>CA +",
    doer: ofNoun,
  },
  {
    name: "passive",
    example: "تم قصف تشيلي من قبل بيرو. → PE>CL -",
    doer: ofPassive,
  },
  {
    name: "object",
    example: "استأنفت بيرو قصف تشيلي. → PE>CL -",
    doer: ({ sentence, hit, root, clause }) => {
      if (root.preposition !== "") return null;
      // تظاهروا تضامنا مع: why its subject does it
      const why = root.head === hit.first && /...ا$/.test(itemAt(sentence.reading.items, hit.first).core);
      return clause.subject === root || !(why || leaves(sentence, clause)) ? [] : subjectOf(sentence, clause);
    },
  },
  {
    name: "ending",
    example: "امتنعت كندا عن إدانة كوبا. → (CA>CU - negated)",
    doer: ({ sentence, clause }) => (isEnding(sentence, clause) ? subjectOf(sentence, clause) : null),
  },
  {
    name: "judged",
    example: "اتهمت كندا بيرو بقصف تشيلي. → CA>PE -, PE>CL -",
    doer: ofJudged,
  },
  {
    name: "told",
    example: "تحدثت كندا عن قصف تشيلي. → ",
    doer: ({ sentence, hit, root, clause }) =>
      hit.form.pattern.rule === "visit" || (OWN.test(root.preposition) && !tells(sentence, clause)) ? null : [],
  },
  {
    name: "means",
    example: "ردت بيرو بقصف تشيلي. → PE>CL -",
    doer: ({ sentence, root, clause }) => (root.preposition === "ب" || leaves(sentence, clause) ? subjectOf(sentence, clause) : null),
  },
  {
    name: "partaking",
    example: "شاركت بيرو في محادثات مع تشيلي. → CL>PE +, PE>CL +",
    doer: ({ sentence, hit, root, clause }) => (partakes(hit, root.preposition) ? subjectOf(sentence, clause) : null),
  },
];

/** Who does a noun's deed by what governs it. */
export function governedDoer(sentence: Sentence, hit: Hit, phrase: Phrase, depth = 0): number[] {
  if (depth > DEEPEST) return [];
  let root = phrase.root ?? phrase;
  // حزمة من العقوبات: so many of them
  if (root.preposition === "من" && root.host !== null && AMOUNT.test(itemAt(sentence.reading.items, root.host.first).core))
    root = root.host;
  const { clause } = root;
  const governed = { sentence, hit, root, clause, depth };
  for (const { name, doer } of GOVERNORS) {
    // without a verb before it, only another noun governs it
    if (name !== "noun" && (clause.verb === -1 || root.first < clause.verb)) return [];
    const found = doer(governed);
    if (found !== null) return found;
  }
  return [];
}

function ofNoun({ sentence, hit, root, depth }: Governed): number[] | null {
  const { items, mentionAt } = sentence.reading;
  const above = root.governor ?? (root.preposition === "" ? null : root.host);
  if (above === null || mentionAt[above.head] !== -1) return null;
  const owned =
    /^(?:ب|علي|في|ل)$/.test(root.preposition) && (above.named.length > 0 || isAccused(sentence, above)) && !isPerson(sentence, above);
  if (root.governor === null && !owned) return null;
  const head = items[above.head];
  const deed = sentence.nounAt(above);
  // إدانة قصف, منع هجوم: not by who condemns or prevents it
  if ((deed !== null && sentence.judges(deed) && !is(head, AR.will)) || (is(head, AR.countered) && !is(head, BOTH.ending))) return [];
  if (isAccused(sentence, above)) return above.named;
  if (above.named.length > 0) {
    const own = deed === null || root.governor === null || is(head, AR.will) || is(head, BOTH.ending);
    return own ? above.named : sentence.doerOf(deed);
  }
  const pronoun = pronounAt(sentence, above.head);
  return pronoun !== -1 ? [pronoun] : governedDoer(sentence, hit, above, depth + 1);
}

/** متهمين بخطف: theirs, whoever accuses them. */
function isAccused({ reading: { items } }: Sentence, { head }: Phrase): boolean {
  return /^(?:ال)?(?:متهم|مشتبه|مدان|متورط|ضالع)/.test(items[head]?.core ?? "");
}

function ofPassive({ sentence, hit, root, clause }: Governed): number[] | null {
  // تُتهم بيرو بقصف: the accused did it
  if (clause.passive && root.preposition === "ب" && clause.hit !== null && sentence.judges(clause.hit)) return subjectOf(sentence, clause);
  if (!is(sentence.reading.items[clause.verb], AR.deedPassive) && !clause.passive) return null;
  // أُعلن في ليما عن قصف
  if (root.preposition === "عن" && is(sentence.reading.items[clause.verb], BOTH.announcement)) return seatsOf(sentence, clause, hit);
  if (root.preposition !== "") return [];
  // صدرت عن كندا إدانة
  const from = clause.obliques.find((one) => one.preposition === "عن" && one.first < root.first);
  const agents = from !== undefined ? actorsOf(sentence, from) : agentOf(sentence, clause);
  return agents.length > 0 ? agents : seatsOf(sentence, clause, hit);
}

/** Who takes part in talks or comes from a visit does it: شارك في محادثات, خلال زيارة. */
function partakes({ form: { pattern } }: Hit, preposition: string): boolean {
  return (
    (pattern.reciprocal && /^(?:في|ل)$/.test(preposition)) ||
    (pattern.rule === "visit" && /^(?:في|من|خلال|اثناء|بعد|عقب)$/.test(preposition))
  );
}

function isEnding({ reading: { items } }: Sentence, { verb }: Clause): boolean {
  return is(items[verb], BOTH.ending) || is(items[verb], BOTH.refusing) || is(items[verb], BOTH.denial);
}

/** اتهمت بيرو تشيلي بقصف: whom it judges did it; in نددت بقصف nobody is named. */
function ofJudged({ sentence, root, clause }: Governed): number[] | null {
  if (clause.hit === null || !sentence.judges(clause.hit)) return null;
  if (clause.hit.form.marker !== null) return [];
  const pronoun = clause.pronounObject ? pronounAt(sentence, clause.verb) : -1;
  return pronoun !== -1 ? [pronoun] : actorsOf(sentence, clause.objects.find((one) => one.last <= root.first) ?? null);
}

/** The verb tells or undergoes what follows, and does not do it. */
function tells({ reading: { items } }: Sentence, { verb, hit }: Clause): boolean {
  const speaks = hit?.form.pattern.reports && hit.form.pattern.rule !== "threaten" && hit.form.pattern.rule !== "promise";
  return speaks || is(items[verb], BOTH.appraising);
}
