import type { Mention } from "../evidence.js";
import type { Units } from "./units.js";

/** Buckets that features are hashed into. */
export const BUCKETS = 1 << 17;

/** Kinds of features: what a word is to the mention, and what the rules found. */
const KIND = { any: 1, near: 2, beside: 4, edge: 6, negated: 11, three: 12, cue: 13, sign: 14, voice: 15, place: 16 };

/** Places of a word seen from the mention: far, three to five words before, two before, one before, and after likewise. */
export const PLACES = 7;
/** Words that are near. */
const NEAR = 5;

/** The place of a word by how far it stands after the mention. */
export function placeOf(away: number): number {
  if (away < -NEAR || away > NEAR) return 0;
  return away < 0 ? (away < -2 ? 1 : away + 4) : away > 2 ? 6 : away + 3;
}

/** The buckets of a word at a place. */
export function wordBuckets(row: number, place: number): number[] {
  const buckets = [bucket(KIND.any, row, 0)];
  if (place === 0) return buckets;
  const after = place > 3 ? 1 : 0;
  buckets.push(bucket(KIND.near + after, row, place === 1 || place === 6 ? 5 : 2));
  if (place !== 1 && place !== 6) buckets.push(bucket(KIND.edge, row, place));
  return buckets;
}

/** The bucket of a word after a negation. */
export function negatedBucket(row: number): number {
  return bucket(KIND.negated, row, 0);
}

/** The buckets of what is no single word: threes of words with the mention among them, its cues, its voice and its place. */
export function otherBuckets(
  { rows, length }: Units,
  at: number,
  { cues, voice, actor }: Pick<Mention, "cues" | "voice" | "actor">,
): number[] {
  const buckets = [
    bucket(KIND.voice, voice === "narrator" ? 0 : voice === actor ? 1 : 2, 0),
    bucket(KIND.place, at === 0 ? 0 : at < length / 2 ? 1 : 2, 0),
  ];
  for (let from = Math.max(0, at - 2); from <= at && from + 2 < length; from++) {
    buckets.push(bucket(KIND.three + (at - from) * 32, rows[from]! * 0x8000 + rows[from + 1]!, rows[from + 2]!));
  }
  for (const { rule, role, negated, weight, distance } of cues) {
    const sign = Math.sign(weight) * (negated ? -1 : 1);
    buckets.push(bucket(KIND.cue, hash(rule), ROLE[role] * 2 + (negated ? 1 : 0)));
    buckets.push(bucket(KIND.sign, ROLE[role] * 3 + sign + 1, distance < 3 ? 1 : 0));
  }
  return buckets;
}

const ROLE = { source: 0, target: 1, modified: 2, near: 3, untied: 3 } as const;

/** Mixes three numbers, after the finisher of MurmurHash3. */
function bucket(kind: number, one: number, two: number): number {
  let value = Math.imul(one ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13) ^ Math.imul(two, 0x27d4eb2f), 0xc2b2ae35);
  value ^= value >>> 15;
  return (Math.imul(value, 0x2c1b3c6d) >>> 12) & (BUCKETS - 1);
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}
