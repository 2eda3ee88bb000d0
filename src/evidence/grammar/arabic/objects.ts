import type { Hit } from "../../cues/hit.js";
import { itemAt } from "../../sentence/items.js";
import type { Phrase } from "../clause.js";
import { hitsPlace } from "../place.js";
import type { Sentence } from "../sentence.js";
import { actorsOf, subjectOf } from "./actors.js";

/** Whom what is done to a phrase is done to; where a deed is judged, who did it. */
export function targetOf(sentence: Sentence, phrase: Phrase | null, hit: Hit): number[] {
  if (phrase === null) return [];
  const deed = sentence.nounAt(phrase);
  // انتقد حرب العراق: where it is, not whose
  if (deed !== null && sentence.judges(hit) && deed.form.pattern.rule === "clash") return [];
  if (deed !== null && sentence.judges(hit)) return sentence.doerOf(deed);
  if (deed !== null) return deed.form.pattern.reciprocal || phrase.governor !== null ? [] : phrase.named;
  const own = actorsOf(sentence, phrase);
  if (own.length > 0) return own;
  // رحبت بالقرار الذي اتخذته بيرو
  if (sentence.judges(hit)) {
    const taken = sentence.parse.clauses.find((one) => one.kind === "relative" && one.host === phrase && one.pronounObject);
    if (taken !== undefined) return subjectOf(sentence, taken);
  }
  if (hitsPlace(hit.form.pattern)) {
    const place = phrase.modifiers.find(
      ({ preposition }) => sentence.reading.lexicons.words.ar.markers.place.has(preposition) || preposition === "من",
    );
    if (place !== undefined) return actorsOf(sentence, place);
  }
  return [];
}

/** An expression that tells of somebody's own thing (استدعى سفيره) may be told of another's: استدعت سفير بيرو. */
export function othersThing({ parse, reading: { items } }: Sentence, { used, form }: Hit): number[] {
  if (!/سفيره?$|سفيره /.test(form.cue)) return [];
  const own = used.find((at) => itemAt(items, at).suffix === "");
  const phrase = own === undefined ? undefined : parse.phraseAt[own];
  // for consultations it is called home
  return phrase === undefined || isRecall(items) ? [] : phrase.named;
}

export function isRecall(items: Sentence["reading"]["items"]): boolean {
  return items.some(({ norm }) => norm === "للتشاور" || norm === "لاجراء" || norm === "مشاورات");
}
