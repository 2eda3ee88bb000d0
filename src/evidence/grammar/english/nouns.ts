import { AGAINST, INVASION, MEDIATION, SOURCE_FOLLOWS } from "../../../lexicon/classes.js";
import { BOTH, EN, is } from "../../../lexicon/words.js";
import type { Hit } from "../../cues/hit.js";
import { foundAt } from "../../sentence/found.js";
import type { Phrase } from "../clause.js";
import { hitsPlace, isAbuse } from "../place.js";
import { isSeveral, type Parties, type Rule, type Sentence, told } from "../sentence.js";
import { actorsOf, subjectOf, tellsWhere, topOf } from "./actors.js";
import { doerIn, following } from "./deeds.js";
import { governedDoer } from "./governors.js";
import { demanded } from "./objects.js";
import { markers } from "./verbs.js";

/** A deed that a noun tells, with what stands around it. */
class Deed {
  /** Who does it by its own phrase. */
  readonly doers: number[];
  /** The names before it in its phrase. */
  readonly own: number[];
  /** The prepositional phrases that may complete it. */
  readonly after: readonly Phrase[];
  readonly of: Phrase | undefined;
  /** The phrase that says whom it is aimed at. */
  readonly aimed: Phrase | undefined;

  constructor(
    readonly sentence: Sentence,
    readonly hit: Hit,
    readonly phrase: Phrase,
  ) {
    this.doers = doerIn(sentence, hit, phrase);
    this.own = phrase.named.filter((mention) => foundAt(sentence.reading.found, mention).first < hit.last);
    this.after = following(sentence, phrase, hit);
    this.of = this.after.find(({ preposition }) => preposition === "of");
    const prepositions = markers(sentence, hit);
    this.aimed = this.after.find(
      (one) =>
        one.preposition !== "of" &&
        prepositions.has(one.preposition) &&
        !isPost(sentence, one) &&
        !this.isElsewhere(one) &&
        !is(sentence.reading.items[one.head], BOTH.time),
    );
  }

  /** "regret was voiced at the UN", "sanctions were adopted, with a ban": where and with what, no aim. */
  private isElsewhere(one: Phrase): boolean {
    const { hit, phrase } = this;
    if (one.preposition === "at") return !phrase.modifiers.includes(one) && phrase.clause.passive;
    return one.preposition === "with" && !hit.form.pattern.reciprocal && hit.form.marker !== "with" && one.named.length === 0;
  }

  get governor(): number[] {
    return governedDoer(this.sentence, this.hit, this.phrase);
  }
}

/** "the killing of the ambassador to Peru": where somebody is accredited, no aim. */
function isPost({ reading: { items } }: Sentence, { preposition, host }: Phrase): boolean {
  return (
    preposition === "to" &&
    host !== null &&
    /^(?:ambassador|envoy|emissary|representative|delegate|consul)s?$/.test(items[host.head]?.norm ?? "")
  );
}

/** Who does what a noun tells, and to whom; the first that fits. */
export const NOUNS: readonly Rule<Deed>[] = [
  { name: "undergone", example: "Peru was subjected to Chilean attacks. → CL>PE -", roles: undergone },
  {
    name: "pair",
    example: "Peru-Chile talks failed. → CL>PE +, PE>CL +",
    roles: ({ sentence, hit, own }) => {
      if (own.length < 2) return null;
      if (hit.form.pattern.reciprocal || hit.form.pattern.toward > 0) return told(own, own);
      return tellsWhere(sentence, own[0]!, hit) ? null : told([own[0]!], own.slice(1));
    },
  },
  { name: "between", example: "Talks between Peru and Chile failed. → CL>PE +, PE>CL +", roles: between },
  {
    name: "into",
    example: "Brazil discussed the incorporation of Chile into Peru. → PE>CL -",
    roles: ({ sentence, hit: { form }, after, of }) => {
      if ((form.pattern.is & INVASION) === 0 || form.marker === "into") return null;
      const invader = actorsOf(sentence, after.find(({ preposition }) => preposition === "into") ?? null);
      return invader.length === 0 ? null : told(invader, actorsOf(sentence, of ?? null));
    },
  },
];

/** Who does it and to whom, where no rule above decides: by possessive, demonym or preposition, else by what governs it. */
export function nominal(sentence: Sentence, hit: Hit, phrase: Phrase): Parties {
  const deed = new Deed(sentence, hit, phrase);
  for (const { name, roles } of NOUNS) {
    const parties = roles(deed);
    if (parties !== null) return { ...parties, construction: `noun: ${name}` };
  }
  return byPhrase(deed);
}

/** A verb of undergoing governs the deed: its subject suffers it. */
function undergone({ sentence, hit, phrase, doers, of }: Deed): Parties | null {
  const root = topOf(phrase.root ?? phrase);
  const { clause } = root;
  if (clause.verb === -1 || root.first < clause.verb || hit.form.pattern.toward > 0) return null;
  const repels = clause.hit?.form.pattern.rule === "repel";
  if (!(repels || is(sentence.reading.items[clause.verb], BOTH.undergoing)) || !/^(?:|to|under|by|from)$/.test(root.preposition))
    return null;
  const sufferers = subjectOf(sentence, clause);
  const sources = doers.length > 0 ? doers : actorsOf(sentence, of ?? null);
  return told(
    sources.filter((source) => !sufferers.includes(source)),
    sufferers,
  );
}

function between({ sentence, hit, after, doers, governor }: Deed): Parties | null {
  const { pattern } = hit.form;
  const phrase = after.find(({ preposition }) => preposition === "between" || preposition === "among");
  const group = actorsOf(sentence, phrase ?? null);
  if (group.length < 2) return null;
  if (pattern.reciprocal) return told(group, group);
  const sources = doers.length > 0 ? doers : governor;
  // "a truce between": theirs
  return sources.length === 0 && pattern.toward > 0 && (pattern.is & MEDIATION) === 0 ? told(group, group) : told(sources, group);
}

function byPhrase(deed: Deed): Parties {
  const { sentence, hit, aimed, of } = deed;
  const { pattern } = hit.form;
  let { doers: sources } = deed;
  let construction = sources.length > 0 ? "noun: owner" : "noun";
  let targets = actorsOf(sentence, aimed ?? null);
  const ofActors = actorsOf(sentence, of ?? null);
  if (sources.length === 0 && ofActors.length > 0 && (targets.length > 0 || ofIsSource(hit))) {
    sources = ofActors;
    construction = "noun: of";
  } else if (targets.length === 0) targets = unaimed(deed, ofActors, sources);
  if (sources.length === 0) {
    sources = deed.governor;
    if (sources.length > 0) construction = "noun: governed";
  }
  if (targets.length === 0 && aimed === undefined) targets = given(deed);
  // "Peru and Chile held talks": with each other
  if (pattern.reciprocal && targets.length === 0 && isSeveral(sentence, sources)) return { ...told(sources, sources), construction };
  return { ...told(sources, targets), construction, targetTold: aimed !== undefined || of !== undefined };
}

/** "gave Peru assurances": who gets it; "the complaint that Peru attacked": who is said to do it. */
function given({ sentence, hit, phrase }: Deed): number[] {
  const { clause } = phrase;
  // "stands with Peru in the face of attacks": whom it stands with
  const { host } = topOf(phrase).preposition === "" ? phrase : topOf(phrase);
  const faced = phrase.host ?? host;
  if (faced !== null && sentence.reading.items[faced.head]?.norm === "face" && clause.hit !== null && clause.hit.form.pattern.toward > 0)
    return sentence.rolesOf(clause.hit).targets;
  const [first] = clause.objects;
  if (first !== undefined && first !== phrase && clause.objects.includes(phrase) && is(sentence.reading.items[clause.verb], EN.dative))
    return actorsOf(sentence, first);
  return (hit.form.pattern.is & AGAINST) !== 0 && hit.form.pattern.reports ? demanded(sentence, clause, phrase) : [];
}

/** "accusations of Peru" are its own, "criticism of Peru" is not. */
function ofIsSource({ form }: Hit): boolean {
  return (form.pattern.is & SOURCE_FOLLOWS) !== 0 && form.marker === null;
}

/** Whom a deed hits that no preposition aims at somebody: whom "of" or a bare name before it tells, where it was, where goods are from. */
function unaimed({ sentence, hit, own, after, aimed, of }: Deed, ofActors: number[], sources: readonly number[]): number[] {
  const { pattern, marker } = hit.form;
  if (aimed === undefined && (marker === null || marker === "of") && ofActors.length > 0) return ofActors;
  if (own.length === 1 && sources.length === 0) return own;
  if (aimed === undefined && of === undefined) {
    const { place } = sentence.reading.lexicons.words.en.markers;
    // "the American war in Vietnam"
    const where =
      hitsPlace(pattern) ||
      (sources.length === 1 && isAbuse(pattern)) ||
      (pattern.reciprocal && pattern.toward < 0 && sources.length === 1);
    return where ? actorsOf(sentence, after.find(({ preposition }) => place.has(preposition)) ?? null) : [];
  }
  if (aimed === undefined || sentence.nounAt(aimed) !== null) return [];
  return actorsOf(sentence, aimed.modifiers.find(({ preposition }) => preposition === "from" || preposition === "in") ?? null);
}
