import type { Found } from "./actors.js";
import type { Relation } from "./evidence.js";
import type { Reading } from "./reading.js";
import { rootOf, type Registry } from "./lexicon/actors.js";

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
  /** Who did the last deed that was told. */
  doer: string | null;
  /** The last two or more who did something together. */
  group: string[];
  /** Who was attacked or helped last. */
  helped: string | null;
  /** By state: with whom it was at odds last, and with whom it was friendly. */
  rivals: Map<string, string>;
  friends: Map<string, string>;
}

/** Nothing said yet. */
export function newDiscourse(): Discourse {
  return { lead: [], subject: null, recent: [], blamed: new Map(), doer: null, group: [], helped: null, rivals: new Map(), friends: new Map() };
}

/** Predicates whose target is a victim or is helped. */
const FORCE = new Set(["attack", "bomb", "invade", "massacre", "kill", "besiege", "displace", "destroy", "coerce", "deploy", "seize", "abduct", "sabotage", "violate", "arrest"]);
const HELP = new Set(["aid", "arm", "fund", "relieve", "support", "protect", "promise", "defend"]);

/** Predicates that answer what their target is thought to have done. */
const BLAME = new Set(["accuse", "criticise", "denounce", "sanction", "punish", "expel", "restrict", "prosecute", "reported-harm", "judgement", "protest"]);

/** Predicates that only say something. */
const SPEECH = new Set(["accuse", "criticise", "denounce", "insult", "complain", "demand", "appeal", "threaten", "warn", "praise", "thank", "welcome", "call-for", "judgement", "reported-harm"]);

/** Keeps in mind what a sentence has said. */
export function remember(discourse: Discourse, { lexicons, found }: Reading, { relations, subject }: { relations: readonly Relation[]; subject: readonly string[] }): void {
  const { registry } = lexicons;
  if (discourse.lead.length === 0 && found.length > 0) discourse.lead = subject.length > 0 ? [...subject] : [found[0]!.actor];
  if (subject.length > 0) discourse.subject = subject[0]!;
  if (subject.length > 1 && new Set(subject.map((actor) => rootOf(registry, actor))).size > 1) discourse.group = [...subject];
  for (const { actor } of found) moveToFront(discourse.recent, actor);
  for (const { source, target, polarity, rule } of relations) {
    const [from, to] = [rootOf(registry, source), rootOf(registry, target)];
    if (from === to || polarity === 0) continue;
    const side = polarity < 0 ? discourse.rivals : discourse.friends;
    side.set(from, target).set(to, source);
    if (FORCE.has(rule)) {
      blame(discourse, source, { registry, by: 2 });
      discourse.helped = target;
    } else if (polarity < 0 && BLAME.has(rule)) blame(discourse, target, { registry, by: 1 });
    else if (HELP.has(rule)) discourse.helped = target;
    if (!SPEECH.has(rule)) discourse.doer = source;
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

/** At whom an actor's blame, sanction or demand is aimed that names nobody: its rival so far, else who is blamed most. */
export function opponentOf({ rivals, friends, blamed, lead }: Discourse, actor: string, registry: Registry): string | null {
  const self = rootOf(registry, actor);
  const rival = rivals.get(self);
  if (rival !== undefined) return rival;
  const friend = friends.get(self);
  const apart = (other: string) => rootOf(registry, other) !== self && (friend === undefined || rootOf(registry, friend) !== rootOf(registry, other));
  let [most, count]: [string | null, number] = [null, 0];
  for (const [other, times] of blamed) if (apart(other) && times > count) [most, count] = [other, times];
  return most ?? lead.find(apart) ?? null;
}

/** Whom an actor's help, promise or praise is for that names nobody: for help who was attacked or helped, for praise who did what was told. */
export function partnerOf({ friends, rivals, helped, doer, lead }: Discourse, actor: string, { registry, help }: { registry: Registry; help: boolean }): string | null {
  const self = rootOf(registry, actor);
  const rival = rivals.get(self);
  const apart = (other: string | null | undefined): other is string =>
    other !== null && other !== undefined && rootOf(registry, other) !== self && (rival === undefined || rootOf(registry, rival) !== rootOf(registry, other));
  const first = help ? helped : doer;
  if (apart(first)) return first;
  const friend = friends.get(self);
  if (apart(friend)) return friend;
  return lead.find(apart) ?? null;
}

/** Two different states: those that did something together last, else those named last, the earlier first; empty where there is but one. */
export function lastPair({ group, recent }: Discourse, before: readonly Found[], { registry, persons }: { registry: Registry; persons: boolean }): string[] {
  const fits = (actor: string) => !persons || registry.actors.get(actor)?.kind === "person";
  if (!persons && group.length > 1) return group;
  const named = [...before.map(({ actor }) => actor).reverse(), ...recent].filter(fits);
  const pair: string[] = [];
  for (const actor of named) {
    if (pair.length < 2 && !pair.some((other) => rootOf(registry, other) === rootOf(registry, actor))) pair.unshift(actor);
  }
  return pair.length === 2 ? pair : group;
}
