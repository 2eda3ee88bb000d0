import { WORDS } from "../../../lexicon/words.js";
import type { Hit } from "../../cues/hit.js";
import { mentionOf } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import { trait } from "../../sentence/trait.js";
import { coordinated } from "../coordination.js";

const { conjunction, relative } = WORDS.ar;
const UNDERGO = /^(?:تعرض|تعرضت|يتعرض|تتعرض|تعرضوا|خضع|خضعت)$/;
const AGENT = [
  ["من", "قبل"],
  ["من", "جانب"],
  ["علي", "يد"],
  ["علي", "ايدي"],
  ["علي", "لسان"],
  ["بامر", "من"],
  ["بقرار", "من"],
  ["من", "طرف"],
] as const;
const opensAgent = trait(({ norm }) => AGENT.some(([one]) => one === norm));
/** Verbs that say that something was done, and leave the deed to a noun: تم فرض عقوبات, قوبل القرار بالإدانة. */
const LIGHT_PASSIVE = new Set([
  "تم",
  "يتم",
  "جري",
  "جرت",
  "يجري",
  "صدر",
  "صدرت",
  "قوبل",
  "قوبلت",
  "لقي",
  "لقيت",
  "وجه",
  "وجهت",
  "ورد",
  "وردت",
  "حظي",
  "حظيت",
  "جاء",
  "جاءت",
  "لاقي",
  "لاقت",
  "واجه",
  "واجهت",
  "تقرر",
  "تقررت",
]);

/** Vowel signs show a passive: فُرضت, اتُّهمت. */
export function isPassive({ items }: Reading, at: number): boolean {
  return hasPassiveSign(items[at]);
}

/** A verb whose letters show its passive: أدينت, أصيب, هوجم, يدان; but تجري is active as well. */
export function isWrittenPassive({ items }: Reading, { first, form: { part, features } }: Hit): boolean {
  if (part !== "verb" || !features.includes("passive") || features.includes("past")) return false;
  return !features.includes("present") || itemAt(items, first).core.startsWith("ا");
}

const hasPassiveSign = trait(({ surface }) => surface.slice(0, 4).includes("\u064F"));
const tellsDeed = trait(({ core }) => LIGHT_PASSIVE.has(core));
/** A clause begins or a sentence ends. */
const ends = trait(({ norm, surface }) => relative.has(norm) || conjunction.has(norm) || surface === ".");
const undergoes = trait(({ core }) => UNDERGO.test(core));

/** How far before a noun the verb may stand that says that its deed was done. */
const REACH = 12;

/** The passive, or a verb such as تم, that tells that a noun's deed was done, or -1. */
export function doneBefore(reading: Reading, first: number): number {
  const { items } = reading;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    if (isPassive(reading, at) || tellsDeed(items[at])) return at;
    if (ends(items[at])) return -1;
  }
  return -1;
}

/** The verb that says that somebody underwent a noun's deed (تعرضت المدينة لقصف), or -1. */
export function undergoneBefore({ items }: Reading, first: number): number {
  if (!itemAt(items, first).prefix.includes("ل")) return -1;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) if (undergoes(items[at])) return at;
  return -1;
}

function marksAgent(first: string, second: string): boolean {
  return AGENT.some(([one, two]) => first === one && second === two);
}

/** What somebody is hit by, whose owner did it: أصيب بنيران القوات البيروفية. */
const WEAPON = /^ب(?:نيران|رصاص|صواريخ|صاروخ|قصف|غاره|غارات|قذائف|مسيره|مسيرات|ضربه|هجوم)$/;

const hitsWith = trait(({ norm }) => WEAPON.test(norm));

/** Who does what a passive tells: من قبل, على يد, بنيران. */
export function agentOf(reading: Reading, from: number): number[] {
  const { items, mentionAt } = reading;
  for (let at = from; at < Math.min(items.length - 1, from + 8); at++) {
    if (!itemAt(items, at).word && !/^[،,]$/.test(itemAt(items, at).surface)) return [];
    if (hitsWith(items[at])) {
      const owner = [at + 1, at + 2].map((next) => mentionAt[next] ?? -1).find((mention) => mention !== -1);
      if (owner !== undefined) return coordinated(reading, owner);
    }
    if (!opensAgent(items[at]) || !marksAgent(itemAt(items, at).norm, itemAt(items, at + 1).norm)) continue;
    for (let next = at + 2; next < Math.min(items.length, at + 6); next++)
      if (mentionAt[next] !== -1) return coordinated(reading, mentionOf(mentionAt, next));
  }
  return [];
}
