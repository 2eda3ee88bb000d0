import type { Language } from "../text/token.js";

import type { Lookup } from "./packed.js";

/** One way of naming an actor: its words after the first, and what it is. */
export interface Name {
  /** Empty for a longer name that holds an actor's and is not the actor. */
  actor: string;
  kind: MentionKind;
  rest: string[];
  /** The gender of an Arabic name; absent where it is not known, or varies in use. */
  gender?: Gender;
}

/** Masculine or feminine, which an Arabic verb agrees with. */
export type Gender = "m" | "f";

/** What kind of actor it is. */
export type ActorKind = "state" | "organisation" | "group" | "person";

/** An actor of the registry. */
export interface Actor {
  code: string;
  kind: ActorKind;
  /** The actor it belongs to: a person's state, or null. */
  parent: string | null;
  /** The last of those it belongs to, through all parents: itself where it belongs to none. */
  root: string;
  role: string | null;
  from: string | null;
  until: string | null;
  /** The first name in each language, for display. */
  label: Record<Language, string>;
  /** The gender of its first Arabic name, which pronouns agree with; null where it is not known, or varies in use. */
  gender: Gender | null;
}

/** Actors by code, and their names by first word; a name's longest form comes first. */
export interface Registry {
  actors: Map<string, Actor>;
  names: Record<Language, Lookup<readonly Name[]>>;
  /** Towns and regions by first word. */
  places: Record<Language, Lookup<readonly Name[]>>;
  /** What an organisation is called once it has been named, by first word. */
  short: Record<Language, Lookup<readonly Name[]>>;
}

/** The actor and those it belongs to, nearest first: `RU/putin`, `RU`. */
export function lineage(registry: Registry, code: string): string[] {
  const chain = [code];
  for (let parent = registry.actors.get(code)?.parent; parent; parent = registry.actors.get(parent)?.parent) {
    if (chain.includes(parent)) break;
    chain.push(parent);
  }
  return chain;
}

/** The state or organisation that an actor belongs to: of `RU/putin`, `RU`. */
export function rootOf({ actors }: Registry, code: string): string {
  return actors.get(code)?.root ?? code;
}

/** Whether one of two actors is the other, or belongs to it. */
export function related(registry: Registry, one: string, other: string): boolean {
  if (one === other) return true;
  return (
    rootOf(registry, one) === rootOf(registry, other) && (lineage(registry, one).includes(other) || lineage(registry, other).includes(one))
  );
}

/** How a name stands for its actor. */
export type MentionKind = "name" | "metonym" | "demonym" | "person" | "institution" | "loaded" | "title";
