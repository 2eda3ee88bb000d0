import type { Pattern } from "../../lexicon/cues.js";

import { BOTH, isWhole } from "../../lexicon/words.js";
import type { SentenceCues } from "../cues/find.js";
import type { Hit } from "../cues/hit.js";
import { type Discourse, remember } from "../discourse/discourse.js";
import type { Relation, Voice } from "../evidence.js";
import { withAnaphors } from "../grammar/anaphors.js";
import { arabic } from "../grammar/arabic/roles.js";
import { coordinated } from "../grammar/coordination.js";
import { english } from "../grammar/english/roles.js";
import { Roles } from "../grammar/grammar.js";
import type { Entry } from "../sentence/entry.js";
import { codesOf, type Reading } from "../sentence/reading.js";
import { findDemands } from "./demands.js";
import { findJudgements } from "./judgements.js";
import { Evaluation, Predicate } from "./predicate.js";
import { findRelations } from "./relations.js";

/** What a sentence tells of its actors. */
export class Acts {
  readonly predicates: readonly Predicate[];
  readonly evaluations: readonly Evaluation[];
  readonly relations: Relation[];

  /** The sentence with what stands for actors named before, and what was found there. */
  constructor(
    readonly whole: Reading,
    { predicates, evaluations, relations }: Pick<Acts, "predicates" | "evaluations" | "relations">,
  ) {
    this.predicates = predicates;
    this.evaluations = evaluations;
    this.relations = relations;
  }
}

/** What a sentence tells, with what the article has said so far, to which it adds. */
export function readActs(sentence: SentenceCues, { voices, discourse }: { voices: readonly Voice[]; discourse: Discourse }): Acts {
  const { reading } = sentence;
  const whole = withAnaphors(reading, discourse);
  // where nobody is named, meant or heard, nobody does anything
  if (whole.found.length === 0 && !hasSpeaker(voices, reading.items.length))
    return new Acts(whole, { predicates: [], evaluations: [], relations: [] });
  const { hits } = sentence;
  const grammar = reading.language === "ar" ? arabic : english;
  const predicates = hits.filter(isPredicate).map((hit) => new Predicate(hit, rolesOf(grammar.roles(whole, hit), hit.form.pattern)));
  const evaluations = hits.filter((hit) => !isPredicate(hit)).map((hit) => new Evaluation(hit, grammar.qualified(whole, hit)));
  const relations = findRelations(whole, predicates, { voices, discourse }).concat(
    findDemands(whole, { grammar, voices }),
    findJudgements(whole, { grammar, evaluations, predicates, voices, discourse }),
  );
  remember(discourse, reading, { relations, subject: leadOf(whole, predicates) });
  return new Acts(whole, { predicates, evaluations, relations });
}

/** An actor speaks somewhere in so many words. */
function hasSpeaker(voices: readonly Voice[], length: number): boolean {
  for (let at = 0; at < length; at++) if (voices[at] !== "narrator" && voices[at] !== "other") return true;
  return false;
}

function isPredicate({ form }: Hit): boolean {
  return form.pattern.kind === "predicate";
}

/** Who undergoes what somebody else does is its target. */
function rolesOf({ sources, targets }: Roles, { inverse }: Pattern): Roles {
  return inverse ? new Roles(targets, sources) : new Roles(sources, targets);
}

/** Whom a sentence is about: who does its first act, else whom no preposition governs, else who is named first. */
function leadOf(reading: Reading, acts: readonly Predicate[]): string[] {
  const doers = acts.find(({ hit, roles }) => roles.sources.length > 0 && hit.form.part === "verb")?.roles.sources;
  if (doers !== undefined || reading.found.length === 0) return codesOf(reading, doers ?? []);
  const { items, found, language } = reading;
  const by = found.findIndex(({ first }) => isBy(items[first - 1]) || isBy(items[first - 2]) || isBy(items[first - 3]));
  if (by !== -1) return codesOf(reading, coordinated(reading, by));
  const free = found.findIndex(
    ({ first, prefix }) => !isWhole(items[first - 1], BOTH.preposition) && !(language === "ar" && /[بكل]/.test(prefix)),
  );
  return codesOf(reading, coordinated(reading, Math.max(0, free)));
}

function isBy(item: Entry | undefined): boolean {
  return item?.norm === "by";
}
