import type { Hit } from "../cues/hit.js";
import type { Roles } from "../grammar/grammar.js";

/** A word that judges, with the mentions that it qualifies. */
export class Evaluation {
  constructor(
    readonly hit: Hit,
    readonly qualified: number[],
  ) {}
}

/** A predicate with its roles. */
export class Predicate {
  constructor(
    readonly hit: Hit,
    readonly roles: Roles,
  ) {}
}
