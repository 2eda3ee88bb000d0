import type { CueForm } from "../../lexicon/cues.js";

/** A cue where it stands in a sentence: items `first` up to but not including `last`. */
export class Hit {
  readonly first: number;
  readonly last: number;
  /** The items of an expression after its first word. */
  readonly used: readonly number[];
  negated = false;
  /** The negation tells a will: refused to, will not. */
  refused = false;
  hedged = false;
  intensity = 1;
  future = false;
  hypothetical = false;
  past = false;

  constructor(
    readonly form: CueForm,
    { first, last, used }: Pick<Hit, "first" | "last" | "used">,
  ) {
    this.first = first;
    this.last = last;
    this.used = used;
  }
}
