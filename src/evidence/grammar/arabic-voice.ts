import type { Hit } from "../cues.js";
import { WORDS, type Reading } from "../reading.js";
import { coordinated } from "./grammar.js";

const { conjunction, relative } = WORDS.ar;
const UNDERGO = /^(?:تعرض|تعرضت|يتعرض|تتعرض|تعرضوا|خضع|خضعت)$/;
const AGENT = [["من", "قبل"], ["من", "جانب"], ["علي", "يد"], ["علي", "ايدي"], ["علي", "لسان"], ["بامر", "من"], ["بقرار", "من"], ["من", "طرف"]] as const;
/** Verbs that say that something was done, and leave the deed to a noun: تم فرض عقوبات, قوبل القرار بالإدانة. */
const LIGHT_PASSIVE = new Set(["تم", "يتم", "جري", "جرت", "يجري", "صدر", "صدرت", "قوبل", "قوبلت", "لقي", "لقيت", "وجه", "وجهت", "ورد", "وردت", "حظي", "حظيت", "جاء", "جاءت", "لاقي", "لاقت", "واجه", "واجهت", "تقرر", "تقررت"]);

/** Vowel signs show a passive: فُرضت, اتُّهمت. */
export function isPassive({ items }: Reading, at: number): boolean {
  const sign = items[at]!.surface.indexOf("\u064F");
  return sign !== -1 && sign < 4;
}

/** A verb whose letters show its passive: أدينت, أصيب, هوجم, يدان; but تجري is active as well. */
export function isWrittenPassive({ items }: Reading, { first, form: { part, features } }: Hit): boolean {
  if (part !== "verb" || !features.includes("passive") || features.includes("past")) return false;
  return !features.includes("present") || items[first]!.core.startsWith("ا");
}

/** How far before a noun the verb may stand that says that its deed was done. */
const REACH = 12;

/** The passive, or a verb such as تم, that tells that a noun's deed was done, or -1. */
export function doneBefore(reading: Reading, first: number): number {
  const { items } = reading;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    if (isPassive(reading, at) || LIGHT_PASSIVE.has(items[at]!.core)) return at;
    if (relative.has(items[at]!.norm) || conjunction.has(items[at]!.norm) || items[at]!.surface === ".") return -1;
  }
  return -1;
}

/** The verb that says that somebody underwent a noun's deed (تعرضت المدينة لقصف), or -1. */
export function undergoneBefore({ items }: Reading, first: number): number {
  if (!items[first]!.prefix.includes("ل")) return -1;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) if (UNDERGO.test(items[at]!.core)) return at;
  return -1;
}

/** What somebody is hit by, whose owner did it: أصيب بنيران القوات البيروفية. */
const WEAPON = /^ب(?:نيران|رصاص|صواريخ|صاروخ|قصف|غاره|غارات|قذائف|مسيره|مسيرات|ضربه|هجوم)$/;

/** Who does what a passive tells: من قبل, على يد, بنيران. */
export function agentOf(reading: Reading, from: number): number[] {
  const { items, mentionAt } = reading;
  for (let at = from; at < Math.min(items.length - 1, from + 8); at++) {
    if (!items[at]!.word && !/^[،,]$/.test(items[at]!.surface)) return [];
    if (WEAPON.test(items[at]!.norm)) {
      const owner = [at + 1, at + 2].map((next) => mentionAt[next] ?? -1).find((mention) => mention !== -1);
      if (owner !== undefined) return coordinated(reading, owner);
    }
    if (!AGENT.some(([one, two]) => items[at]!.norm === one && items[at + 1]!.norm === two)) continue;
    for (let next = at + 2; next < Math.min(items.length, at + 6); next++) if (mentionAt[next] !== -1) return coordinated(reading, mentionAt[next]!);
  }
  return [];
}
