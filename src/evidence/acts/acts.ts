import type { Pattern } from "../../lexicon/cues.js";

import type { SentenceCues } from "../cues/find.js";
import type { Hit } from "../cues/hit.js";
import { withAnaphors } from "../discourse/anaphors.js";
import { type Discourse, remember } from "../discourse/discourse.js";
import type { Relation, Voice } from "../evidence.js";
import { accusersOf } from "../grammar/accusers.js";
import type { Parse, Phrase } from "../grammar/clause.js";
import { qualifiedBy } from "../grammar/qualified.js";
import { readClauses } from "../grammar/read.js";
import type { Parties, Sentence } from "../grammar/sentence.js";
import { statusOf } from "../grammar/status.js";
import { codesOf, type Reading } from "../sentence/reading.js";
import type { Heard } from "../voice/voices.js";
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
    /** Its clauses; null where nobody is named, meant or heard. */
    readonly clauses: Sentence | null,
    { predicates, evaluations, relations }: Pick<Acts, "predicates" | "evaluations" | "relations">,
  ) {
    this.predicates = predicates;
    this.evaluations = evaluations;
    this.relations = relations;
  }
}

/** What a sentence tells, with what the article has said so far, to which it adds. */
export function readActs(sentence: SentenceCues, { heard, discourse }: { heard: Heard; discourse: Discourse }): Acts {
  const { reading } = sentence;
  const whole = withAnaphors(() => sentence.clauses, reading, discourse);
  // where nobody is named, meant or heard, nobody does anything
  if (whole.found.length === 0 && (heard.anonymous || !hasSpeaker(heard.voices, reading.items.length)))
    return new Acts(whole, null, { predicates: [], evaluations: [], relations: [] });
  const { voices } = heard;
  const { hits } = sentence;
  const clauses = whole === reading ? sentence.clauses : readClauses(whole, hits);
  const predicates = hits
    .filter(isPredicate)
    .map((hit) => new Predicate(hit, turned(clauses.rolesOf(hit), hit.form.pattern), statusOf(clauses, hit), accusersOf(clauses, hit)));
  const evaluations = hits.filter((hit) => !isPredicate(hit)).map((hit) => new Evaluation(hit, qualifiedBy(clauses, hit)));
  const relations = findRelations(clauses, predicates, { voices, discourse }).concat(
    findDemands(clauses, voices),
    findJudgements(whole, { clauses, evaluations, predicates, voices, discourse }),
  );
  remember(discourse, reading, { relations, subject: leadOf(clauses, predicates) });
  return new Acts(whole, clauses, { predicates, evaluations, relations });
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
function turned(parties: Parties, { inverse }: Pattern): Parties {
  if (!inverse) return parties;
  const { sources, targets, sourceTold, targetTold } = parties;
  return { ...parties, sources: targets, targets: sources, sourceTold: targetTold, targetTold: sourceTold };
}

/** Whom a sentence is about: who does its first act, else whom no preposition governs, else who is named first. */
function leadOf(sentence: Sentence, acts: readonly Predicate[]): string[] {
  const { reading, parse } = sentence;
  const doers = acts.find(({ hit, parties }) => parties.sources.length > 0 && hit.form.part === "verb")?.parties.sources;
  if (doers !== undefined || reading.found.length === 0) return codesOf(reading, doers ?? []);
  const lead = namedBehind(parse, "by") ?? namedBehind(parse, "");
  return codesOf(reading, lead === undefined ? [0] : sentence.actorsOf(lead));
}

/** The first phrase behind a preposition, or behind none, that names somebody. */
function namedBehind({ phraseAt }: Parse, wanted: string): Phrase | undefined {
  for (const phrase of phraseAt) {
    const root = phrase?.root ?? phrase;
    if (root !== undefined && root.preposition === wanted && root.named.length > 0) return root;
  }
  return undefined;
}
