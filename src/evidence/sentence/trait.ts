import type { Entry } from "./entry.js";

/** As many traits as an integer has bits. */
const MOST = 32;
let traits = 0;

/**
 * A trait of words, which does not depend on where a word stands: it is found out once for each word
 * and then read off a bit, so that a set or an expression costs nothing however often its word occurs.
 *
 * @example const isAdverb = trait(({ norm }) => norm.endsWith("ly"))
 */
export function trait(has: (entry: Entry) => boolean): (entry: Entry | undefined) => boolean {
  if (traits === MOST) throw new RangeError(`more than ${MOST} traits`);
  const bit = 1 << traits++;
  return (entry) => {
    if (entry === undefined) return false;
    if ((entry.asked & bit) === 0) {
      entry.asked |= bit;
      if (has(entry)) entry.traits |= bit;
    }
    return (entry.traits & bit) !== 0;
  };
}
