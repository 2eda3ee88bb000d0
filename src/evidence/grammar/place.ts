import { LAWFUL, SEIZURE, SUFFERED } from "../../lexicon/classes.js";
import type { Hit } from "../cues/hit.js";
import { foundAt } from "../sentence/found.js";
import type { Clause, Phrase } from "./clause.js";
import type { Sentence } from "./sentence.js";

/** What happens to the target of force. */
const FORCE = -0.9;

/** What force does, and seizing, to something in a country is done to the country. */
export function hitsPlace({ event, is }: Hit["form"]["pattern"]): boolean {
  return event <= FORCE || (is & SEIZURE) !== 0;
}

/** Lasting harm, whose noun tells where it is done: abuses in the West Bank. */
export function isAbuse({ event, toward, is }: Hit["form"]["pattern"]): boolean {
  return toward <= -0.6 && event <= -0.5 && (is & LAWFUL) === 0;
}

export function isForce({ event }: Hit["form"]["pattern"]): boolean {
  return event <= FORCE;
}

/** Kinds of names that can stand for who governs from there; a country's own name is where something happens. */
const SEAT: ReadonlySet<string> = new Set(["metonym", "institution"]);
const IN = /^[وف]?(?:in|at|في|لدي|عن)$/;

/**
 * In whose seat a thing was done that names no doer: "sanctions were announced in London", وفي واشنطن اتهمت روسيا.
 * Force is not done by the place where it is suffered.
 */
export function seatsOf(sentence: Sentence, clause: Clause, { form: { pattern } }: Hit): number[] {
  if (isForce(pattern) || (pattern.is & SUFFERED) !== 0) return [];
  const { found, lexicons } = sentence.reading;
  const isOffice = (phrase: Phrase) =>
    lexicons.reporting[sentence.reading.language].speakers.has(sentence.reading.items[phrase.head]?.core.replace(/^ال/, "") ?? "");
  const isSeat = (name: number) =>
    SEAT.has(foundAt(found, name).kind) || lexicons.registry.actors.get(foundAt(found, name).actor)?.kind === "organisation";
  const seats = (phrases: readonly Phrase[]) =>
    phrases.flatMap((phrase) =>
      IN.test(phrase.preposition) ? sentence.actorsOf(phrase).filter((name) => isSeat(name) || isOffice(phrase)) : [],
    );
  // "in Lima, where it is not recognised"
  const where =
    clause.kind === "relative" && clause.host !== null && sentence.reading.items[clause.first]?.norm === "where"
      ? seats([clause.host])
      : [];
  if (where.length > 0) return where;
  const after = seats(clause.obliques);
  return after.length > 0 ? after : seats(clause.before);
}
