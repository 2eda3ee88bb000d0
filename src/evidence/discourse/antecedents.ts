import { type Registry, rootOf } from "../../lexicon/actors.js";

import type { Found } from "../sentence/found.js";
import type { Reading } from "../sentence/reading.js";
import type { Discourse } from "./discourse.js";

/** What an anaphor is read from. */
export interface Context {
  /** The mentions before it in its sentence. */
  before: readonly Found[];
  discourse: Discourse;
}

/** Whom an anaphor means, and one past its last item. */
export interface Meant {
  actors: string[];
  last: number;
  pronoun?: true;
}

/** The first of the sentence that fits, as its likely subject; else the subject of the last sentence, else who was named last. */
export function likely({ before, discourse }: Context, fits: (actor: string) => boolean): string[] {
  const here = before.find(({ actor }) => fits(actor))?.actor;
  const found = here ?? (discourse.subject !== null && fits(discourse.subject) ? discourse.subject : discourse.recent.find(fits));
  return found === undefined ? [] : [found];
}

/** Whom an object means: it is not the subject, so who was named since, else who was named last before the sentence. */
export function other({ before, discourse }: Context, registry: Registry, fits: (actor: string) => boolean): string[] {
  const subject = before[0]?.actor;
  const apart = (actor: string) => fits(actor) && (subject === undefined || rootOf(registry, subject) !== rootOf(registry, actor));
  const found = before.slice(1).findLast(({ actor }) => apart(actor))?.actor ?? discourse.recent.find(apart);
  return found === undefined ? [] : [found];
}

export function isPerson({ actors }: Registry, actor: string): boolean {
  return actors.get(actor)?.kind === "person";
}

/** A name that says where something happens, and takes no part: "in Lima", في ليما. */
export function isWhere({ items }: Reading, { first }: Found): boolean {
  return /^(?:in|at|في|وفي)$/.test(items[first - 1]?.norm ?? "");
}
