import type { Hit } from "../cues.js";
import type { Reading } from "../reading.js";

/** Who does it and to whom: indexes in `reading.found`. */
export interface Roles {
  sources: number[];
  targets: number[];
}

/**
 * How a language says who does what to whom. Shallow by intent: it reads word order, prepositions,
 * voice and clause borders, not a tree, so that it is fast and every decision can be explained.
 */
export interface Grammar {
  /** Source and target of a predicate. */
  roles(reading: Reading, hit: Hit): Roles;
  /** The mentions that an evaluation qualifies: the noun phrase it stands in, or its subject. */
  qualified(reading: Reading, hit: Hit): number[];
  /** Subject of the verb at `first`..`last`, looking on both sides. */
  subject(reading: Reading, first: number, last: number): number[];
}

/** The mention and those joined to it by "and" or a comma: the US and its allies, موسكو وواشنطن. */
export function coordinated({ found, items, language }: Reading, index: number): number[] {
  const group = [index];
  for (let next = index + 1; next < found.length; next++) {
    const gap = items.slice(found[next - 1]!.last, found[next]!.first);
    const joined = language === "ar"
      ? gap.length <= 1 && found[next]!.prefix.startsWith("و") && gap.every((item) => item.word || /[,،]/.test(item.surface))
      : gap.length > 0 && gap.length <= 2 && gap.every((item) => /^(?:and|or|,|&|the)$/i.test(item.surface));
    if (!joined) break;
    group.push(next);
  }
  return group;
}
