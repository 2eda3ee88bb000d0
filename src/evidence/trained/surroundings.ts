import { WORD } from "../../lexicon/vectors.js";
import type { Units } from "./units.js";

/** Units on each side of a mention that are read. */
export const REACH = 25;
/** Stretches over which vectors are averaged: everything, before the mention, after it, around it. */
export const POOLS = 4;

const SIDE = decay(6);
const AROUND = decay(2.5);
/** Vectors have length 3; their means are brought to about 4. */
const SCALE = 4 / 3;

/** Shares by distance. */
function decay(words: number): Float64Array {
  return Float64Array.from({ length: REACH + 1 }, (_, away) => Math.exp(-away / words));
}

/** What stands around a mention: how much each unit counts in each pool, and the valence of each pool. Made once, filled for each mention. */
export class Surroundings {
  /** The units that are read: `from` up to but not including `to`. */
  from = 0;
  to = 0;
  /** `[unit - from][pool]`; nothing for units without a vector. */
  readonly shares = new Float64Array(2 * REACH * POOLS);
  /** `[pool]`: the favourable words, then the unfavourable ones. */
  readonly valence = new Float64Array(2 * POOLS);

  read({ rows, valence, length }: Units, at: number): this {
    const { shares, valence: sums } = this;
    this.from = Math.max(0, at - REACH);
    this.to = Math.min(length, at + REACH);
    sums.fill(0);
    let all = 0;
    let left = 0;
    let right = 0;
    let around = 0;
    for (let unit = this.from, slot = 0; unit < this.to; unit++, slot += POOLS) {
      const away = unit - at;
      const far = away < 0 ? -away : away;
      const value = valence[unit]!;
      if (value !== 0) {
        const signed = value > 0 ? 0 : POOLS;
        const size = value > 0 ? value : -value;
        sums[signed]! += size;
        sums[signed + (away < 0 ? 1 : 2)]! += size * SIDE[far]!;
        sums[signed + 3]! += size * AROUND[far]!;
      }
      const known = rows[unit]! >= WORD;
      const one = known ? 1 : 0;
      shares[slot] = one;
      shares[slot + 1] = known && away < 0 ? SIDE[far]! : 0;
      shares[slot + 2] = known && away > 0 ? SIDE[far]! : 0;
      shares[slot + 3] = known ? AROUND[far]! : 0;
      all += one;
      left += shares[slot + 1]!;
      right += shares[slot + 2]!;
      around += shares[slot + 3]!;
    }
    all = SCALE / Math.max(all, 1);
    left = SCALE / Math.max(left, 0.1);
    right = SCALE / Math.max(right, 0.1);
    around = SCALE / Math.max(around, 0.1);
    for (let slot = 0; slot < (this.to - this.from) * POOLS; slot += POOLS) {
      shares[slot]! *= all;
      shares[slot + 1]! *= left;
      shares[slot + 2]! *= right;
      shares[slot + 3]! *= around;
    }
    return this;
  }
}
