import type { Reading } from "../reading.js";

const AGENT = [["من", "قبل"], ["من", "جانب"], ["علي", "يد"], ["علي", "ايدي"], ["علي", "لسان"], ["بامر", "من"]] as const;
/** Verbs that say that something was done, and leave the deed to a noun: تم فرض عقوبات, قوبل القرار بالإدانة. */
const LIGHT_PASSIVE = new Set(["تم", "يتم", "جري", "جرت", "يجري", "صدر", "صدرت", "قوبل", "قوبلت", "لقي", "لقيت", "وجه", "وجهت", "جاء", "جاءت", "تقرر", "تقررت"]);

/** Vowel signs show a passive: فُرضت, اتُّهمت. */
export function isPassive({ items }: Reading, at: number): boolean {
  const sign = items[at]!.surface.indexOf("\u064F");
  return sign !== -1 && sign < 4;
}

/** A passive, or a verb such as تم, tells that the noun's deed was done. */
export function isDone(reading: Reading, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 5); at--) if (isPassive(reading, at) || LIGHT_PASSIVE.has(reading.items[at]!.core)) return true;
  return false;
}

export function agentOf(reading: Reading, from: number): number[] {
  const { items, mentionAt } = reading;
  for (let at = from; at < Math.min(items.length - 1, from + 8); at++) {
    if (!items[at]!.word) return [];
    if (!AGENT.some(([one, two]) => items[at]!.norm === one && items[at + 1]!.norm === two)) continue;
    for (let next = at + 2; next < Math.min(items.length, at + 6); next++) if (mentionAt[next] !== -1) return [mentionAt[next]!];
  }
  return [];
}
