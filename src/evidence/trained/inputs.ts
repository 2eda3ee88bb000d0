import type { Hit } from "../cues.js";
import type { Mention } from "../evidence.js";
import type { Reading } from "../reading.js";
import { clauseAround, features, hiddenWords, NAME, SELF } from "./features.js";
import { DIMENSIONS, type Vectors } from "./vectors.js";

/** Numbers beside its vector that each word brings: side, nearness, and what the cue lexicon says of it. */
export const PLACES = 9;
/** Sums of the mention's cues by role and sign, and of events. */
const CUES = 10;
/** Mean vectors: of all words, of those before and after the mention, around it, and in its clause. */
const MEANS = 5;
/** Numbers that the mention brings: the sums, then the means. */
export const SUMS = CUES + MEANS * DIMENSIONS;
/** Words around a mention that are read; further ones are cut. */
const REACH = 25;

/** A mention as the network reads it. */
export interface Example {
  /** Row of each word's vector: 0 unknown, 1 a name, 2 the mention. */
  words: Int32Array;
  /** `PLACES` numbers a word. */
  places: Float32Array;
  /** Words from the mention, below 0 before it. */
  away: Int16Array;
  sums: Float32Array;
  /** Hashed features. */
  sparse: Int32Array;
}

/** Turns a mention into what the network reads. */
export function toExample(reading: Reading, mention: number, { hits, found, vectors }: { hits: readonly Hit[]; found: Pick<Mention, "cues" | "voice" | "actor">; vectors: Vectors }): Example {
  const { words, at, places: moved } = hiddenWords(reading, mention);
  const first = Math.max(0, at - REACH);
  const last = Math.min(words.length, at + REACH);
  const size = last - first;
  const example: Example = {
    words: new Int32Array(size), places: new Float32Array(size * PLACES), away: new Int16Array(size), sums: new Float32Array(SUMS),
    sparse: features({ words, at }, found),
  };
  for (let index = 0; index < size; index++) {
    const word = words[first + index]!;
    const away = first + index - at;
    example.words[index] = word === SELF ? 2 : word === NAME ? 1 : vectors.row(word);
    example.away[index] = away;
    example.places.set([away < 0 ? 1 : 0, away > 0 ? 1 : 0, away === 0 ? 1 : 0, Math.exp(-Math.abs(away) / 3)], index * PLACES);
  }
  example.sums.set(sumsOf(found.cues));
  example.sums.set(meansOf(example, clauseAround(words, at).map((end) => end - first) as [number, number], vectors), CUES);
  for (const { first: item, form: { pattern }, negated } of hits) {
    const index = moved[item]! - first;
    if (index < 0 || index >= size) continue;
    const told = pattern.kind === "evaluation" ? [pattern.source, 0, 0, 0, 0] : [0, pattern.source, pattern.target, pattern.toward, pattern.event];
    told.forEach((value, slot) => (example.places[index * PLACES + 4 + slot]! += 2 * value * (negated ? -0.6 : 1)));
  }
  return example;
}

const SLOT = { source: 0, target: 2, modified: 4, near: 6 } as const;

/** Weights of the cues by role and sign, then events by sign. */
function sumsOf(cues: Mention["cues"]): Float32Array {
  const sums = new Float32Array(CUES);
  for (const { role, weight, event, negated, hedged, intensity, distance } of cues) {
    const factor = (negated ? -0.6 : 1) * (hedged ? 0.6 : 1) * intensity * (role === "near" ? Math.exp(-distance / 8) : 1);
    sums[SLOT[role] + (weight * factor > 0 ? 0 : 1)]! += weight * factor;
    sums[8 + (event * factor > 0 ? 0 : 1)]! += event * factor;
  }
  return sums;
}

/** Mean vectors of the words with one, scaled; nearer words weigh more on each side and around. */
function meansOf({ words, away }: Pick<Example, "words" | "away">, [from, to]: [number, number], vectors: Vectors): Float32Array {
  const means = new Float32Array(MEANS * DIMENSIONS);
  const totals = new Float64Array(MEANS);
  for (let at = 0; at < words.length; at++) {
    const row = words[at]!;
    if (row < 3) continue;
    const vector = vectors.vector(row);
    const far = Math.abs(away[at]!);
    const shares = [1, away[at]! < 0 ? Math.exp(-far / 6) : 0, away[at]! > 0 ? Math.exp(-far / 6) : 0, Math.exp(-far / 2.5), at >= from && at < to ? 1 : 0];
    for (let mean = 0; mean < MEANS; mean++) {
      const share = shares[mean]!;
      if (share === 0) continue;
      totals[mean]! += share;
      for (let index = 0; index < DIMENSIONS; index++) means[mean * DIMENSIONS + index]! += share * vector[index]!;
    }
  }
  for (let mean = 0; mean < MEANS; mean++) {
    // vectors have length 3; the means are brought to about 4
    const scale = 4 / 3 / Math.max(totals[mean]!, mean === 0 || mean === 4 ? 1 : 0.1);
    for (let index = 0; index < DIMENSIONS; index++) means[mean * DIMENSIONS + index]! *= scale;
  }
  return means;
}
