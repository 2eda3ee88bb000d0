import { INVASION } from "../../../lexicon/classes.js";
import { BOTH, is } from "../../../lexicon/words.js";
import type { Hit } from "../../cues/hit.js";
import { itemAt } from "../../sentence/items.js";
import type { Clause, Phrase } from "../clause.js";
import { hitsPlace } from "../place.js";
import { isSeveral, type Parties, type Sentence } from "../sentence.js";
import { actorsOf, obliqueOf, pronounAt, subjectOf } from "./actors.js";
import { othersThing, targetOf } from "./objects.js";

/** A verb's predicate, with what stands around it. */
interface Acting {
  sentence: Sentence;
  hit: Hit;
  clause: Clause;
  sources: readonly number[];
  object: Phrase | null;
}

/** At whom a verb is aimed; null where the rule does not fit, nobody where it fits and what it finds is no actor. */
interface Aim {
  name: string;
  example: string;
  targets(acting: Acting): readonly number[] | null;
}

/** Where an active verb's target stands: the first that finds somebody. */
export const AIMS: readonly Aim[] = [
  {
    name: "other's",
    example: "استدعت كندا سفير بيرو في أوتاوا. → CA>PE -",
    targets: ({ sentence, hit }) => othersThing(sentence, hit),
  },
  {
    name: "expression",
    example: "وقفت كندا إلى جانب بيرو. → CA>PE +",
    targets: ({ sentence, hit, sources }) =>
      hit.form.marker === null ? expressed(sentence, hit).filter((name) => !sources.includes(name)) : [],
  },
  {
    name: "preposition",
    example: "نددت كندا ببيرو. → CA>PE -",
    targets: ({ sentence, hit, clause }) =>
      hit.form.marker === null ? [] : targetOf(sentence, obliqueOf(clause, hit, new Set([hit.form.marker])), hit),
  },
  {
    name: "resumed",
    example: "أغلقت تشيلي ليما، التي تسيطر عليها. → CL>PE -",
    targets: ({ sentence, hit, clause }) => (resumes(hit, clause) ? actorsOf(sentence, clause.host) : []),
  },
  { name: "pronoun", example: "انهارت كينيا، واتهمتها كندا بالكذب. → CA>KE -", targets: byPronoun },
  {
    name: "object",
    example: "قصفت بيرو تشيلي. → PE>CL -",
    targets: ({ sentence, hit, clause, object }) =>
      hit.form.marker === null && !clause.pronounObject ? targetOf(sentence, object, hit) : [],
  },
  {
    name: "offer",
    example: "طالبت بيرو بسحب القوات التشيلية. → PE>CL -",
    targets: ({ sentence, hit, clause }) =>
      OFFERED.test(hit.form.pattern.rule) ? offered(sentence, clause, hit.form.pattern.rule === "demand") : [],
  },
  {
    name: "other preposition",
    example: "وقفت كندا ضد بيرو. → CA>PE -",
    targets: ({ sentence, hit, clause }) => {
      if (hit.form.marker !== null || hit.form.rest.length === 0) return [];
      const { hostile, target } = sentence.reading.lexicons.words.ar.markers;
      return targetOf(sentence, obliqueOf(clause, hit, hit.form.pattern.toward < 0 ? hostile : target), hit);
    },
  },
  {
    name: "place",
    example: "قتلت بيرو عشرة أشخاص في تشيلي. → PE>CL -",
    targets: ({ sentence, hit, clause, object }) => {
      const { items, lexicons } = sentence.reading;
      if (!hitsPlace(hit.form.pattern) || (object !== null && is(items[object.head], BOTH.others))) return [];
      const { place } = lexicons.words.ar.markers;
      const after = actorsOf(sentence, obliqueOf(clause, hit, place));
      // وفي ليما، قتلت تشيلي مدرسا
      return after.length > 0 ? after : actorsOf(sentence, clause.before.find(({ preposition }) => place.has(preposition)) ?? null);
    },
  },
  {
    name: "with",
    example: "اتفقت بيرو مع تشيلي. → CL>PE +, PE>CL +",
    targets: ({ sentence, hit, clause }) => (hit.form.pattern.reciprocal ? actorsOf(sentence, obliqueOf(clause, hit, WITH)) : []),
  },
  {
    name: "dative",
    example: "هنأت كندا بيرو على النصر. → CA>PE +",
    targets: ({ sentence, hit, object }) =>
      hit.form.marker === "ب" || hit.form.marker === "علي"
        ? object !== null && object.named.length > 0
          ? targetOf(sentence, object, hit)
          : []
        : [],
  },
  { name: "met", example: "التقى بوتين بالرئيس التشيلي. → CL>RU/putin +, RU/putin>CL +", targets: met },
  {
    name: "each other",
    example: "اتفقت بيرو وتشيلي. → CL>PE +, PE>CL +",
    targets: ({ sentence, hit, sources }) => (hit.form.pattern.reciprocal && isSeveral(sentence, sources) ? sources : []),
  },
];

/** Roles of an active verb. */
export function active(sentence: Sentence, hit: Hit, clause: Clause): Parties {
  const { form } = hit;
  const sources = subjectOf(sentence, clause);
  const object = clause.objects.find(({ head, first }) => first > hit.first && !hit.used.includes(head)) ?? null;
  const acting = { sentence, hit, clause, sources, object };
  let name = "";
  let targets: readonly number[] = [];
  for (const aim of AIMS) {
    targets = aim.targets(acting) ?? [];
    name = aim.name;
    if (targets.length > 0) break;
  }
  const aimed = form.marker === null ? object : obliqueOf(clause, hit, new Set([form.marker]));
  return {
    sources: resumes(hit, clause) && clause.subject === null && clause.parent !== null ? subjectOf(sentence, clause.parent) : sources,
    targets: targets === sources ? sources : targets.filter((target) => !sources.includes(target)),
    construction: `${clause.kind}: ${name}`,
    sourceTold: clause.subject !== null || clause.kind === "relative",
    targetTold: (clause.pronounObject && !ofPlace(clause, hit)) || (aimed !== null && !sentence.leavesOpen(aimed, hit)),
    // قالت بيرو إن تشيلي قصفت مواقعها: the speaker's
    theirs: targets.length === 0 && object !== null && OWNED.test(itemAt(sentence.reading.items, object.head).suffix),
  };
}

/** التي تسيطر عليها: the preposition that the verb asks for has a pronoun, which means what the clause says more of. */
function resumes({ form: { marker } }: Hit, clause: Clause): boolean {
  if (marker === null || clause.kind !== "relative" || clause.host === null) return false;
  const marked = clause.obliques.find(({ preposition }) => preposition === marker);
  // the phrase of the pronoun is the preposition itself
  return marked === undefined ? clause.resumed : marked.last === marked.first + 1 && clause.host.last === clause.first - 1;
}

/** شبه الجزيرة التي ضمتها: the article has told whose it is. */
function ofPlace({ host }: Clause, { form: { pattern } }: Hit): boolean {
  return (pattern.is & INVASION) !== 0 && host !== null && host.named.length === 0;
}

/** Whom an expression holds, or who took what it holds: صوتت ضد القرار الذي قدمته بيرو. */
function expressed(sentence: Sentence, hit: Hit): number[] {
  const inside = sentence.insideOf(hit);
  const held = sentence.parse.phraseAt[hit.used.at(-1) ?? -1];
  if (inside.length > 0 || held === undefined || !sentence.judges(hit)) return inside;
  const taken = sentence.parse.clauses.find((one) => one.kind === "relative" && one.host === held && one.pronounObject);
  return taken === undefined ? [] : subjectOf(sentence, taken);
}

/** اتهمتها: whom the pronoun means, or what the relative clause says more of. */
function byPronoun({ sentence, hit, clause }: Acting): readonly number[] {
  if (hit.form.marker !== null || !clause.pronounObject) return [];
  const own = pronounAt(sentence, hit.first);
  if (own !== -1) return [own];
  if ((clause.kind === "relative" || clause.relative) && clause.host !== null) return actorsOf(sentence, clause.host);
  // جنود بيروفيون احتجزتهم تشيلي: the phrase before
  const topic = clause.before.find(({ preposition }) => preposition === "");
  return topic === undefined || topic === clause.subject ? [] : actorsOf(sentence, topic);
}

/** التقى بالرئيس البيروفي. */
function met({ sentence, hit, clause }: Acting): readonly number[] {
  if (hit.form.pattern.rule !== "meet") return [];
  const phrase = clause.obliques.find(({ preposition, first }) => preposition === "ب" && first > hit.first);
  return phrase === undefined || sentence.nounAt(phrase) !== null ? [] : actorsOf(sentence, phrase);
}

/** Rules of what is announced to somebody or demanded of him: هددت بضم إقليم تابع لبيرو, طالبت بسحب القوات البيروفية. */
const OFFERED = /^(?:threaten|promise|demand)$/;

/** To whom what is threatened or promised would be done, and who is to do what is demanded. */
function offered(sentence: Sentence, clause: Clause, demanded: boolean): number[] {
  const phrase = clause.obliques.find(({ preposition }) => preposition === "ب");
  if (phrase === undefined) return [];
  const deed = sentence.nounAt(phrase);
  if (deed !== null) {
    const { sources, targets } = sentence.rolesOf(deed);
    return demanded && sources.length > 0 ? sources : targets;
  }
  if (phrase.named.length > 0) return phrase.named;
  const governed = sentence.parse.phraseAt[phrase.last];
  return governed?.governor === phrase && sentence.nounAt(governed) !== null ? sentence.rolesOf(sentence.nounAt(governed)!).targets : [];
}

export const WITH: ReadonlySet<string> = new Set(["مع"]);

export const OWNED = /^(?:ه|ها|هم|هما)$/;
