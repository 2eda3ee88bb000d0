import { AUTHORITY } from "../../../lexicon/classes.js";
import type { Hit } from "../../cues/hit.js";
import type { Clause } from "../clause.js";
import { hitsPlace, seatsOf } from "../place.js";
import type { Parties, Sentence } from "../sentence.js";
import { actorsOf, agentOf, obliqueOf, subjectOf } from "./actors.js";
import { othersThing, targetOf } from "./objects.js";

/** Roles of a passive verb. */
export function passive(sentence: Sentence, hit: Hit, clause: Clause): Parties {
  const { form } = hit;
  let sources = agentOf(sentence, clause);
  let targets = subjectOf(sentence, clause);
  if (sources.length === 0) sources = seatsOf(sentence, clause, hit);
  const by = clause.obliques.some(({ preposition }) => preposition === "by");
  const others = othersThing(sentence, hit);
  const inside = sentence.insideOf(hit);
  // فُرضت عقوبات أمريكية على بيرو
  if (inside.length > 0 && sources.length === 0 && form.marker !== null && others.length === 0) sources = inside;
  if (others.length > 0) targets = others;
  else if (form.marker !== null) targets = targetOf(sentence, obliqueOf(clause, hit, new Set([form.marker])), hit);
  if (form.pattern.reciprocal) return { sources: [], targets: [], construction: "passive", sourceTold: true, targetTold: true };
  if (sources.length === 0 && !by && (form.pattern.is & AUTHORITY) !== 0) sources = seatOf(sentence, clause, hit);
  if (sources.length === 0 && !by && SUMMONED.test(form.pattern.rule)) sources = seatOf(sentence, clause, hit);
  if (targets.length === 0 && hitsPlace(form.pattern))
    targets = actorsOf(sentence, obliqueOf(clause, hit, sentence.reading.lexicons.words.ar.markers.place));
  return {
    sources: sources.filter((source) => !targets.includes(source)),
    targets: targets.filter((target) => !sources.includes(target)),
    construction: "passive",
    sourceTold: by || sources.length > 0,
    targetTold: true,
  };
}

/** Rules of acts of a state at its own seat: طُرد السفير من تركيا, استُدعي السفير في باريس. */
const SUMMONED = /^(?:expel|isolate|protest|summon|arrest|dismiss)$/;

/** Who is in power where it was done: في باريس, من تركيا, إلى وزارة الخارجية الفرنسية. */
function seatOf(sentence: Sentence, clause: Clause, hit: Hit): number[] {
  const phrases = [...clause.obliques, ...(clause.subject?.modifiers ?? [])].filter(
    ({ preposition, first }) => first > hit.first && /^(?:في|من|الي|لدي)$/.test(preposition),
  );
  for (const phrase of phrases) {
    const named = actorsOf(sentence, phrase);
    if (named.length > 0) return named;
  }
  return [];
}
