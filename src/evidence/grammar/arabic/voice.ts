import { AR, BOTH, is, isWhole } from "../../../lexicon/words.js";
import type { Hit } from "../../cues/hit.js";
import type { Entry } from "../../sentence/entry.js";
import { mentionOf } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import { trait } from "../../sentence/trait.js";
import { coordinated } from "../coordination.js";

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

/** A clause begins or a sentence ends. */
function ends(item: Entry | undefined): boolean {
  return isWhole(item, BOTH.relative) || isWhole(item, BOTH.conjunction) || item?.surface === ".";
}

/** How far before a noun the verb may stand that says that its deed was done. */
const REACH = 12;

/** The passive, or a verb such as تم, that tells that a noun's deed was done, or -1. */
export function doneBefore(reading: Reading, first: number): number {
  const { items } = reading;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    if (isPassive(reading, at) || is(items[at], AR.deedPassive)) return at;
    if (ends(items[at])) return -1;
  }
  return -1;
}

/** The verb that says that somebody underwent a noun's deed (تعرضت المدينة لقصف), or -1. */
export function undergoneBefore({ items }: Reading, first: number): number {
  if (!itemAt(items, first).prefix.includes("ل")) return -1;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) if (is(items[at], AR.undergoing)) return at;
  return -1;
}

/** من قبل, على يد, بأمر من: who does it follows. */
function opensAgent(item: Entry, next: Entry): boolean {
  if (item.norm === "من") return isWhole(next, AR.behalf);
  if (item.norm === "علي") return isWhole(next, AR.hand);
  return next.norm === "من" && isWhole(item, AR.command);
}

/** What somebody is hit by, whose owner did it: أصيب بنيران القوات البيروفية. */
function hitsWith(item: Entry): boolean {
  return is(item, BOTH.weapon) && item.prefix.endsWith("ب") && !item.core.startsWith("ال");
}

/** Who does what a passive tells: من قبل, على يد, بنيران. */
export function agentOf(reading: Reading, from: number): number[] {
  const { items, mentionAt } = reading;
  for (let at = from; at < Math.min(items.length - 1, from + 8); at++) {
    if (!itemAt(items, at).word && !/^[،,]$/.test(itemAt(items, at).surface)) return [];
    if (hitsWith(itemAt(items, at))) {
      const owner = [at + 1, at + 2].map((next) => mentionAt[next] ?? -1).find((mention) => mention !== -1);
      if (owner !== undefined) return coordinated(reading, owner);
    }
    if (!opensAgent(itemAt(items, at), itemAt(items, at + 1))) continue;
    for (let next = at + 2; next < Math.min(items.length, at + 6); next++)
      if (mentionAt[next] !== -1) return coordinated(reading, mentionOf(mentionAt, next));
  }
  return [];
}
