import { placeAt, type Found } from "./actors.js";
import { lastPair, type Discourse } from "./discourse.js";
import { mentionIndex, type Reading } from "./reading.js";
import type { Registry } from "./lexicon/actors.js";

const PERSON = new Set(["he", "she", "him"]);
const THING = new Set(["it"]);
const PLURAL = new Set(["they", "them"]);
/** What may open an anaphor. */
const OPENERS = new Set([...PERSON, ...THING, ...PLURAL, "the", "both"]);
/** Heads of "the two …", "both …". */
const SIDES = /^(?:sides?|leaders|countries|powers|presidents|delegations|governments|capitals|nations|parties|ministers|neighbou?rs|teams|states|allies|men)$/;
const ARABIC_SIDES = /^(?:ال)(?:بلد|جانب|طرف|رئيس|زعيم|وفد|وزير|قايد|حليف|جار|فريق)(?:ان|ين)$|^(?:ال)(?:حكوم|دول|قو|عاصم)(?:تان|تين)$/;
const BE = new Set(["is", "was", "be", "would", "will", "has", "had", "took", "takes", "seems", "remains"]);

/**
 * A sentence with what stands for actors named before: pronouns, "the two sides", الجانبان.
 * They carry relations; they are no mentions of their own.
 */
export function withAnaphors(reading: Reading, discourse: Discourse): Reading {
  const { items, mentionAt, found, lexicons, language } = reading;
  const anaphors: Found[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    if (mentionAt[at] !== -1 || !item.word) continue;
    const place = placeAt(items, at);
    if (place !== undefined) {
      if (!found.some(({ first, last }) => first < place.last && last > at)) anaphors.push(place);
      at = place.last - 1;
      continue;
    }
    if (language === "en" ? !OPENERS.has(item.norm) : !/[ني]ن$|ان$/.test(item.core)) continue;
    // most of these open no anaphor
    if (item.norm === "the" && items[at + 1]?.norm !== "two" && items[at + 1]?.norm !== "both") continue;
    const before = found.filter(({ first }) => first < at);
    const { actors, last } = language === "ar" ? arabic(reading, at, { before, discourse }) : english(reading, at, { before, discourse });
    if (actors.length === 0) continue;
    const { from, to } = item;
    anaphors.push({ actor: actors[0]!, also: actors.slice(1), kind: "title", first: at, last, from, to, prefix: item.prefix, anaphor: true });
  }
  if (anaphors.length === 0) return reading;
  const all = [...found, ...anaphors].sort((a, b) => a.first - b.first);
  return { language, items, found: all, mentionAt: mentionIndex(items, all), clause: reading.clause, lexicons };
}

interface Context {
  before: readonly Found[];
  discourse: Discourse;
}

interface Meant {
  actors: string[];
  last: number;
}

function english({ items, lexicons }: Reading, at: number, { before, discourse }: Context): Meant {
  const { norm } = items[at]!;
  const { registry } = lexicons;
  const last = at + 1;
  const next = items[at + 1]?.norm ?? "";
  const pair = (head: string) => lastPair(discourse, before, { registry, persons: /^(?:leaders|presidents|men|ministers)$/.test(head) });
  if (PERSON.has(norm)) return { actors: one(before, discourse, (actor) => isPerson(registry, actor)), last };
  if (THING.has(norm)) return { actors: norm === "it" && BE.has(next) ? [] : one(before, discourse, (actor) => !isPerson(registry, actor)), last };
  if (norm === "the" && (next === "two" || next === "both")) {
    const step = [2, 3].find((step) => SIDES.test(items[at + step]?.norm ?? ""));
    return step === undefined ? { actors: [], last } : { actors: pair(items[at + step]!.norm), last: at + step + 1 };
  }
  if (norm === "both" && SIDES.test(next)) return { actors: pair(next), last: at + 2 };
  if (PLURAL.has(norm)) return { actors: before.length > 0 ? [] : discourse.group, last };
  return { actors: [], last };
}

function arabic({ items, lexicons }: Reading, at: number, { before, discourse }: Context): Meant {
  const last = at + 1;
  if (ARABIC_SIDES.test(items[at]!.core)) return { actors: lastPair(discourse, before, { registry: lexicons.registry, persons: /رييس|زعيم|وزير/.test(items[at]!.core) }), last };
  return { actors: [], last };
}

/** The first of the sentence that fits, as its likely subject; else the one named last before it. */
function one(before: readonly Found[], discourse: Discourse, fits: (actor: string) => boolean): string[] {
  const here = before.find(({ actor }) => fits(actor))?.actor;
  const found = here ?? (discourse.subject !== null && fits(discourse.subject) ? discourse.subject : discourse.recent.find(fits));
  return found === undefined ? [] : [found];
}

function isPerson({ actors }: Registry, actor: string): boolean {
  return actors.get(actor)?.kind === "person";
}
