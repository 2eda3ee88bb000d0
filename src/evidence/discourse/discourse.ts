import { type Registry, rootOf } from "../../lexicon/actors.js";
import { ANSWER, BLAME, BROKERING, FORCE, HELP, SPEECH } from "../../lexicon/classes.js";
import type { Relation } from "../evidence.js";
import type { Found } from "../sentence/found.js";
import { foundAt } from "../sentence/found.js";
import type { Reading } from "../sentence/reading.js";

/** How many actors stay in mind. */
const RECENT = 8;

/** What an article has said so far of who is at issue: it fills what a sentence leaves unsaid. */
export interface Discourse {
  /** Whom the article's first sentence with actors is about. */
  lead: string[];
  /** The subject of the last sentence, for verbs without one. */
  subject: string | null;
  /** Actors by how lately they were named, the latest first. */
  recent: string[];
  /** By state: how often its acts were complained of, or hostile. */
  blamed: Map<string, number>;
  /** Who did the last friendly deed that was told; nobody where it was done jointly. */
  doer: string | null;
  /** Who did the last hostile deed. */
  aggressor: string | null;
  /** The last two or more who did something with each other. */
  group: string[];
  /** Who was attacked or helped last. */
  helped: string | null;
  /** How often each state was named. */
  salience: Map<string, number>;
  /** By state: with whom it was at odds last, and with whom it was friendly. */
  rivals: Map<string, string>;
  friends: Map<string, string>;
  /** The whole article has been read. */
  complete: boolean;
}

/** Nothing said yet. */
export function newDiscourse(): Discourse {
  return {
    lead: [],
    subject: null,
    recent: [],
    blamed: new Map(),
    doer: null,
    aggressor: null,
    group: [],
    helped: null,
    salience: new Map(),
    rivals: new Map(),
    friends: new Map(),
    complete: false,
  };
}

/** Keeps in mind what a sentence has said. */
export function remember(
  discourse: Discourse,
  { lexicons, found }: Reading,
  { relations, subject }: { relations: readonly Relation[]; subject: readonly string[] },
): void {
  const { registry, rules } = lexicons;
  if (discourse.lead.length === 0 && found.length > 0) discourse.lead = subject.length > 0 ? [...subject] : [foundAt(found, 0).actor];
  if (subject.length > 0) discourse.subject = subject[0]!;
  for (const { actor } of found) {
    moveToFront(discourse.recent, actor);
    const root = rootOf(registry, actor);
    discourse.salience.set(root, (discourse.salience.get(root) ?? 0) + 1);
  }
  for (const relation of relations) {
    const { source, target, polarity, rule } = relation;
    const [from, to] = [rootOf(registry, source), rootOf(registry, target)];
    if (from === to || polarity === 0) continue;
    const is = rules.get(rule)?.is ?? 0;
    const mutual = relations.some(
      (other) => other.source === target && other.target === source && other.from === relation.from && other.rule === rule,
    );
    if (mutual && (is & BROKERING) === 0) {
      if (!discourse.group.includes(source) || !discourse.group.includes(target)) discourse.group = [source, target];
      discourse.doer = null;
    }
    if ((is & BROKERING) === 0) (polarity < 0 ? discourse.rivals : discourse.friends).set(from, target).set(to, source);
    if ((is & FORCE) !== 0) {
      blame(discourse, source, { registry, by: 2 });
      discourse.helped = target;
    } else if (polarity < 0 && (is & BLAME) !== 0) blame(discourse, target, { registry, by: 1 });
    else if ((is & HELP) !== 0) discourse.helped = target;
    if ((is & SPEECH) !== 0 || mutual) continue;
    if (polarity > 0) discourse.doer = source;
    // who answers with sanctions or breaks with another is no aggressor
    else if ((is & (BLAME | ANSWER)) === 0) discourse.aggressor = source;
  }
}

function moveToFront(recent: string[], actor: string): void {
  const at = recent.indexOf(actor);
  if (at === 0) return;
  if (at > 0) recent.splice(at, 1);
  else if (recent.length === RECENT) recent.pop();
  recent.unshift(actor);
}

function blame({ blamed }: Discourse, actor: string, { registry, by }: { registry: Registry; by: number }): void {
  const root = rootOf(registry, actor);
  blamed.set(root, (blamed.get(root) ?? 0) + by);
}

/** At whom an actor's blame, sanction or demand is aimed that names nobody: its rival so far, else who did harm last, else who is blamed most. */
export function opponentOf(
  { rivals, friends, blamed, lead, aggressor, helped, group }: Discourse,
  actor: string,
  registry: Registry,
): string | null {
  const self = rootOf(registry, actor);
  const rival = rivals.get(self);
  if (rival !== undefined) return rival;
  const friend = friends.get(self);
  const apart = (other: string) =>
    rootOf(registry, other) !== self && (friend === undefined || rootOf(registry, friend) !== rootOf(registry, other));
  if (aggressor !== null && apart(aggressor)) return aggressor;
  let most = null as string | null;
  let count = 0;
  blamed.forEach((times, other) => {
    if (times > count && apart(other)) [most, count] = [other, times];
  });
  const harmed = (other: string) => helped !== null && rootOf(registry, helped) === rootOf(registry, other);
  // where an article tells of two who deal with each other, the other one
  return (
    most ??
    lead.find((other) => apart(other) && !harmed(other)) ??
    (group.length === 2 ? group.find((other) => rootOf(registry, other) !== self) : undefined) ??
    null
  );
}

/** Who invaded an actor: the state with which the article says that it is at odds, else the one that did harm last. */
export function invaderOf({ rivals, aggressor, blamed }: Discourse, actor: string, registry: Registry): string | null {
  const self = rootOf(registry, actor);
  const state = (other: string) => registry.actors.get(rootOf(registry, other))?.kind === "state" && rootOf(registry, other) !== self;
  let most = null as string | null;
  let count = 0;
  blamed.forEach((times, other) => {
    if (times > count && state(other)) [most, count] = [other, times];
  });
  return [rivals.get(self) ?? null, aggressor, most].find((other) => other !== null && state(other)) ?? null;
}

/** Whom an actor's force hits that names nobody: who was attacked or helped last, else its rival. */
export function victimOf({ helped, rivals }: Discourse, actor: string, registry: Registry): string | null {
  const self = rootOf(registry, actor);
  return helped !== null && rootOf(registry, helped) !== self ? helped : (rivals.get(self) ?? null);
}

/** Whom an actor's help, promise or praise is for that names nobody: for help who was attacked or helped, for praise who did what was told. */
export function partnerOf(
  { friends, rivals, helped, doer, lead }: Discourse,
  actor: string,
  { registry, help }: { registry: Registry; help: boolean },
): string | null {
  const self = rootOf(registry, actor);
  const rival = rivals.get(self);
  const apart = (other: string | null | undefined): other is string =>
    other !== null &&
    other !== undefined &&
    rootOf(registry, other) !== self &&
    (rival === undefined || rootOf(registry, rival) !== rootOf(registry, other));
  const first = help ? helped : doer;
  if (apart(first)) return first;
  const friend = friends.get(self);
  if (apart(friend)) return friend;
  return lead.find(apart) ?? null;
}

/**
 * Two different states, or persons of them: those that did something with each other last, else those
 * named most so far, else those named last, the earlier first. Who is the sentence's subject is not among them.
 */
export function lastPair(
  discourse: Discourse,
  before: readonly Found[],
  { registry, persons }: { registry: Registry; persons: boolean },
): string[] {
  const { group, recent, salience } = discourse;
  const root = (actor: string) => rootOf(registry, actor);
  const here = new Set(before.map(({ actor }) => root(actor)));
  const apart = (actors: readonly string[]) =>
    here.size > 1 ? actors.every((actor) => here.has(root(actor))) : !actors.some((actor) => here.has(root(actor)));
  if (!persons && group.length > 1 && apart(group)) return group;
  const most = persons ? [] : namedMost(salience, (state) => apart([state]));
  if (most.length === 2) return most;
  const fits = (actor: string) => !persons || registry.actors.get(actor)?.kind === "person";
  const pair: string[] = [];
  for (const actor of [...before.map(({ actor }) => actor).reverse(), ...recent].filter(fits)) {
    if (pair.length < 2 && !pair.some((other) => root(other) === root(actor))) pair.unshift(actor);
  }
  return pair.length === 2 ? pair : group;
}

/** The two states named most that fit; of equals those named first. */
function namedMost(salience: ReadonlyMap<string, number>, fits: (state: string) => boolean): string[] {
  const most: string[] = [];
  const timesOf = (place: number) => (most[place] === undefined ? 0 : salience.get(most[place])!);
  salience.forEach((times, state) => {
    if (times <= timesOf(1) || !fits(state)) return;
    most.splice(times > timesOf(0) ? 0 : 1, 0, state);
    if (most.length > 2) most.pop();
  });
  return most;
}
