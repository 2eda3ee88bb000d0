import { ACCUSATION } from "../../lexicon/classes.js";
import type { Hit } from "../cues/hit.js";
import type { Clause } from "./clause.js";
import type { Sentence } from "./sentence.js";

/** Who makes the accusation that tells a deed; null where none does. */
export function accusersOf(sentence: Sentence, hit: Hit): number[] | null {
  const clause = sentence.parse.verbAt[hit.first];
  let above: Clause | null = null;
  if (clause !== undefined) above = clause.kind === "gerund" || clause.kind === "complement" ? clause.parent : null;
  else {
    const phrase = sentence.parse.phraseAt[hit.first];
    let root = phrase?.root ?? phrase;
    while (root?.host !== null && root?.host !== undefined && root.preposition === "of") root = root.host;
    above = root !== undefined && root.preposition !== "" && root.first > root.clause.verb ? root.clause : null;
  }
  const accusation = above?.hit ?? null;
  if (accusation === null || accusation === hit || (accusation.form.pattern.is & ACCUSATION) === 0) return null;
  return sentence.rolesOf(accusation).sources;
}
