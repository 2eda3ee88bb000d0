import { MEDIATION } from "../../../lexicon/classes.js";
import type { Hit } from "../../cues/hit.js";
import { itemAt } from "../../sentence/items.js";
import type { Phrase } from "../clause.js";
import { hitsPlace, isAbuse, isForce } from "../place.js";
import { isSeveral, type Parties, type Rule, type Sentence, told, unique } from "../sentence.js";
import { actorsOf, pronounAt, subjectOf } from "./actors.js";
import { Deed } from "./deed.js";
import { answeredFor, isDirect, lightTarget, ofPeople, relativeRoles, subjectAround, undergone, victims } from "./deeds.js";
import { isRecall } from "./objects.js";
import { OWNED } from "./verbs.js";

/** Who does what a noun tells, and to whom; the first that fits. */
export const NOUNS: readonly Rule<Deed>[] = [
  { name: "between", example: "محادثات بين بيرو وتشيلي → CL>PE +, PE>CL +", roles: between },
  { name: "recall", example: "تم استدعاء السفير البيروفي لدى كندا للتشاور. → PE>CA -", roles: recall },
  { name: "relative", example: "الهجوم الذي شنته بيرو على تشيلي → PE>CL -", roles: relative },
  {
    name: "pair",
    example: "المحادثات البيروفية التشيلية → CL>PE +, PE>CL +",
    roles: ({ hit: { form }, genitive, group }) =>
      form.pattern.reciprocal && group.length > 1
        ? told(group, group)
        : genitive.length < 2
          ? null
          : form.pattern.reciprocal
            ? told(genitive, genitive)
            : form.pattern.toward > 0
              ? null
              : told([genitive[0]!], genitive.slice(1)),
  },
  {
    name: "annexed",
    example: "ضم تشيلي إلى بيرو → PE>CL -",
    roles: ({ sentence, into, genitive }) => {
      const invader = actorsOf(sentence, into ?? null);
      return invader.length === 0 ? null : told(invader, genitive);
    },
  },
  {
    name: "answered",
    example: "فرضت اليابان عقوبات على بيرو بسبب هجومها على تشيلي. → JP>PE -, PE>CL -",
    roles: ({ sentence, phrase, hit, targets, genitive }) => {
      const answered = OWNED.test(itemAt(sentence.reading.items, hit.first).suffix) ? answeredFor(sentence, phrase) : [];
      return answered.length === 0 ? null : told(answered, targets.length > 0 ? targets : genitive);
    },
  },
  {
    name: "pronoun",
    example: "التقى بوتين رئيس بيرو بعد لقائه رئيس تشيلي. → CL>RU/putin +, PE>RU/putin +, RU/putin>CL +, RU/putin>PE +",
    roles: pronoun,
  },
];

/** Who does it and to whom, where no rule above decides: by its genitive, what follows it, and what governs it. */
export function nominal(sentence: Sentence, hit: Hit, phrase: Phrase): Parties {
  const deed = new Deed(sentence, hit, phrase);
  for (const { name, roles } of NOUNS) {
    const parties = roles(deed);
    if (parties !== null) return { ...parties, construction: `noun: ${name}` };
  }
  return genitive(deed);
}

function between({ sentence, hit, phrase, after, genitive, governor }: Deed): Parties | null {
  const { pattern } = hit.form;
  const phrases = after.find(({ preposition, host, first }) => preposition === "بين" && (host === phrase || first - phrase.last < 3));
  const pair = actorsOf(sentence, phrases ?? null);
  if (pair.length < 2) return null;
  if (pattern.reciprocal) return told(pair, pair);
  const doer = genitive.length > 0 ? genitive : governor;
  // وقف القتال بين بيرو وتشيلي: theirs
  return doer.length === 0 && pattern.toward > 0 && (pattern.is & MEDIATION) === 0 ? told(pair, pair) : told(doer, pair);
}

/** استدعاء السفير البيروفي لدى كندا للتشاور: called home from there. */
function recall({ sentence, hit, after, genitive }: Deed): Parties | null {
  if (!/سفير/.test(hit.form.cue) || !isRecall(sentence.reading.items) || genitive.length === 0) return null;
  const post = after.find(({ preposition }) => /^(?:لدي|في|من)$/.test(preposition));
  return post === undefined ? null : told(genitive, actorsOf(sentence, post));
}

function relative(deed: Deed): Parties | null {
  const { sentence, phrase, hit, targets, genitive } = deed;
  const clause = relativeRoles(sentence, phrase, hit);
  if (clause === null || clause.sources.length === 0) return null;
  if (clause.targets.length > 0) return told(clause.sources, clause.targets);
  if (targets.length > 0) return told(clause.sources, targets);
  // لقي جنود بيروفيون مصرعهم في هجوم شنته تشيلي
  const hit2 = genitive.length === 0 && isForce(hit.form.pattern) ? victims(sentence, phrase) : [];
  return told(clause.sources, deed.isDemonym ? [] : genitive.length > 0 ? genitive : hit2);
}

/** انتقاده القصف, بعد لقائه, غزوها لأوكرانيا: the pronoun does it, which means the subject around. */
function pronoun(deed: Deed): Parties | null {
  const { sentence, hit, phrase, objects, doerFollows } = deed;
  const own = pronounAt(sentence, hit.first);
  const owned = OWNED.test(itemAt(sentence.reading.items, hit.first).suffix);
  if (own === -1 && !owned) return null;
  const around = owned ? subjectAround(sentence, phrase, own) : [];
  const holder = around.length > 0 ? around : own === -1 ? [] : [own];
  if (holder.length === 0) return null;
  // أدانت كندا احتجازه: of him, not by her
  const { clause, preposition } = phrase.root ?? phrase;
  const judged = clause.hit !== null && clause.verb < phrase.first && preposition === "" && sentence.judges(clause.hit);
  if (judged && !doerFollows) return own === -1 ? null : told([], [own]);
  const apart = objects.filter((one) => !holder.includes(one));
  if (apart.length > 0) return told(holder, apart);
  return doerFollows || (around.length > 0 && hit.form.pattern.reciprocal) ? told(holder, []) : told(deed.governor, holder);
}

/** Source and target by the genitive: a demonym does it, and so does who stands before an object; else it suffers it. */
function byGenitive(deed: Deed): { sources: number[]; targets: number[]; construction: string } {
  const { sentence, hit, phrase, genitive, group, targets, object, doerFollows } = deed;
  const direct = isDirect(sentence, phrase, hit, genitive[0]!);
  const people = ofPeople(sentence, hit);
  if (deed.isDemonym && direct && !people) return { sources: genitive, targets, construction: "noun: demonym" };
  if (deed.isDemonym && people) return { sources: [], targets: targets.length > 0 ? targets : genitive, construction: "noun: object" };
  // استهداف بيرو مواقع تشيلي, إفراج بيرو عن الرهائن
  const marked = deed.aimed !== undefined && hit.form.marker !== null && deed.aimed.first - phrase.last < 2;
  if (marked || targets.length > 0 || object !== null || (doerFollows && direct))
    return { sources: genitive, targets: targets.length > 0 ? targets : actorsOf(sentence, object), construction: "noun: genitive" };
  if (hit.form.pattern.reciprocal) return { sources: genitive, targets, construction: "noun: genitive" };
  return { sources: [], targets: group, construction: "noun: object" };
}

function genitive(deed: Deed): Parties {
  const { sentence, hit, phrase, aimed, object } = deed;
  const by = actorsOf(sentence, deed.phraseAfter("by") ?? null);
  let { sources, targets, construction } =
    deed.genitive.length > 0 && by.length === 0
      ? byGenitive(deed)
      : {
          sources: by,
          targets: deed.targets.length > 0 ? deed.targets : deed.genitive,
          construction: by.length > 0 ? "noun: agent" : "noun",
        };
  if (sources.length === 0) sources = byPreposition(deed, targets);
  if (targets.length === 0) targets = byPlace(deed, sources);
  if (targets.length === 0 && sources.length > 0) targets = actorsOf(sentence, object);
  const sufferers = undergone(sentence, phrase);
  // تعرضت بيرو لقصف تشيلي: the genitive does it
  if (sufferers !== null) {
    const doers = sources.length > 0 ? sources : targets;
    return {
      ...told(
        doers.filter((one) => !sufferers.includes(one)),
        sufferers,
      ),
      construction: "noun: undergone",
    };
  }
  // مقتل قائد في حزب الله بغارة على بيروت: both
  if (sources.length > 0 && isForce(hit.form.pattern)) targets = unique([...victims(sentence, phrase), ...targets]);
  if (sources.length === 0) {
    sources = deed.governor;
    if (sources.length > 0) construction = "noun: governed";
  }
  // شاركت بيرو مع تشيلي في مناورات
  if (hit.form.pattern.reciprocal && targets.length === 0 && sources.length === 1)
    targets = actorsOf(sentence, phrase.clause.obliques.find(({ preposition }) => preposition === "مع") ?? null);
  // أعلنت بيرو وتشيلي التوصل إلى اتفاق: with each other
  if (hit.form.pattern.reciprocal && targets.length === 0 && isSeveral(sentence, sources))
    return { ...told(sources, sources), construction };
  if (targets.length === 0 && aimed === undefined && sources.length > 0) targets = lightTarget(sentence, phrase, deed.prepositions);
  return {
    ...told(sources, targets),
    construction,
    targetTold: aimed !== undefined || (deed.genitive.length > 0 && sources !== deed.genitive),
  };
}

/** Who does it after من, or after ل where whom it hits is told, too: هجوم لبيرو على تشيلي. */
function byPreposition({ sentence, hit, phrase, after, aimed }: Deed, targets: readonly number[]): number[] {
  const from = hit.form.marker === "من" ? undefined : after.find(({ preposition, host }) => preposition === "من" && host === phrase);
  if (from !== undefined) return actorsOf(sentence, from);
  const owner = after.find((one) => one.preposition === "ل" && one !== aimed && one.host === phrase);
  return targets.length > 0 ? actorsOf(sentence, owner ?? null) : [];
}

/** Whom it hits by the place, and between whom it mediates: its clause's subject. */
function byPlace({ sentence, hit, phrase, after, aimed }: Deed, sources: readonly number[]): number[] {
  const { pattern } = hit.form;
  if ((pattern.is & MEDIATION) !== 0)
    return phrase.clause.verb === -1 || (phrase.clause.hit !== null && sentence.judges(phrase.clause.hit))
      ? []
      : subjectOf(sentence, phrase.clause).filter((one) => !sources.includes(one));
  // الحرب الأميركية في فيتنام
  const where =
    hitsPlace(pattern) || (sources.length === 1 && isAbuse(pattern)) || (pattern.reciprocal && pattern.toward < 0 && sources.length === 1);
  if (aimed !== undefined || !where) return [];
  const { place } = sentence.reading.lexicons.words.ar.markers;
  return actorsOf(sentence, after.find(({ preposition }) => place.has(preposition)) ?? null);
}
