import type { Hit } from "../cues/hit.js";
import type { Parties } from "../grammar/sentence.js";
import type { Status } from "../grammar/status.js";

/** A word that judges, with the mentions that it qualifies. */
export class Evaluation {
  constructor(
    readonly hit: Hit,
    readonly qualified: number[],
  ) {}
}

/** A predicate with its roles; a class for what is kept, as `ReadSentence` is. */
export class Predicate {
  constructor(
    readonly hit: Hit,
    readonly parties: Parties,
    readonly status: Status,
    /** Those whose accusation tells the deed, as indexes in `reading.found`; null where no accusation does. */
    readonly accusers: readonly number[] | null,
  ) {}
}
