import { DIMENSIONS, type Vectors } from "../../lexicon/vectors.js";
import type { Mention } from "../evidence.js";
import { negatedBucket, otherBuckets, placeOf, wordBuckets } from "./features.js";
import { POOLS, Surroundings } from "./surroundings.js";
import type { Units } from "./units.js";

/** What the model asks of a mention that the rules have read. */
export type Read = Pick<Mention, "cues" | "voice" | "actor">;

/** Sums of the mention's cues by role and sign, and of events. */
const CUES = 10;
/** Numbers that the model multiplies: the sums, the valence of each pool, then the mean vector of each pool. */
export const SUMS = CUES + 2 * POOLS;
export const INPUTS = SUMS + POOLS * DIMENSIONS;

/** A mention as training sees it. */
export interface Example {
  dense: Float32Array;
  /** Hashed features. */
  sparse: Int32Array;
}

/** Turns a mention into what is learnt from. */
export function toExample(units: Units, mention: number, { found, vectors }: { found: Read; vectors: Vectors }): Example {
  const at = units.at[mention]!;
  const around = new Surroundings().read(units, at);
  const dense = new Float32Array(INPUTS);
  addSums(dense, found.cues);
  dense.set(around.valence, CUES);
  const sparse = otherBuckets(units, at, found);
  for (let unit = around.from; unit < around.to; unit++) {
    if (unit === at) continue;
    const row = units.rows[unit]!;
    sparse.push(...wordBuckets(row, placeOf(unit - at)));
    if (units.negated[unit] === 1) sparse.push(negatedBucket(row));
    const vector = vectors.vector(row);
    for (let pool = 0; pool < POOLS; pool++) {
      const share = around.shares[(unit - around.from) * POOLS + pool]!;
      if (share === 0) continue;
      for (let index = 0; index < DIMENSIONS; index++) dense[SUMS + pool * DIMENSIONS + index]! += share * vector[index]!;
    }
  }
  return { dense, sparse: Int32Array.from(sparse) };
}

const SLOT = { source: 0, target: 2, modified: 4, near: 6, untied: 6 } as const;

/** Adds the weights of the cues by role and sign, and events by sign. */
export function addSums(sums: Float32Array | Float64Array, cues: Mention["cues"]): void {
  for (const { role, weight, event, negated, hedged, intensity, distance } of cues) {
    const factor = (negated ? -0.6 : 1) * (hedged ? 0.6 : 1) * intensity * (SLOT[role] === SLOT.near ? Math.exp(-distance / 8) : 1);
    sums[SLOT[role] + (weight * factor > 0 ? 0 : 1)]! += weight * factor;
    sums[8 + (event * factor > 0 ? 0 : 1)]! += event * factor;
  }
}
