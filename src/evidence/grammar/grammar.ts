import type { Hit } from "../cues/hit.js";
import type { Reading } from "../sentence/reading.js";

/** Who does it and to whom: indexes in `reading.found`; a class for what is kept, as `ReadSentence` is. */
export class Roles {
  constructor(
    readonly sources: number[],
    readonly targets: number[],
  ) {}
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
  /** Who does the verb at `first`..`last`, be it active or passive. */
  agents(reading: Reading, first: number, last: number): number[];
  /** Subject of the verb at `first`..`last`, looking on both sides. */
  subject(reading: Reading, first: number, last: number): number[];
}
