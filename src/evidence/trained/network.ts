import { BUCKETS } from "./features.js";
import { PLACES, SUMS, type Example } from "./inputs.js";
import { DIMENSIONS, type Vectors } from "./vectors.js";

/** Numbers that each word brings. */
export const INPUTS = DIMENSIONS + PLACES;
/** Classes: unfavourable, neutral, favourable. */
export const CLASSES = 3;
/** Words that a filter sees: one, or three in a row. */
export const SLOTS = 4;
/** Stretches over which the filters' maxima are taken: up to the mention, from it on, and around it. */
export const POOLS = 3;
/** Words on each side that are around the mention. */
const AROUND = 4;

/** The weights of the network. */
export interface Weights {
  /** Filters of each width. */
  filters: number;
  /** Filter weights, `[input][slot][filter]`: slot 0 for width one, 1 to 3 for width three. */
  filter: Float32Array;
  /** `[width][filter]`. */
  bias: Float32Array;
  /** `[class][pool × width × filter, then sums]`. */
  out: Float32Array;
  outBias: Float32Array;
  /** `[bucket][class]`. */
  sparse: Float32Array;
}

/** Length of the row of `out` for one class. */
export function outLength(filters: number): number {
  return POOLS * 2 * filters + SUMS;
}

/** Weights that are all zero. */
export function emptyWeights(filters: number): Weights {
  return {
    filters, filter: new Float32Array(SLOTS * filters * INPUTS), bias: new Float32Array(2 * filters),
    out: new Float32Array(CLASSES * outLength(filters)), outBias: new Float32Array(CLASSES), sparse: new Float32Array(BUCKETS * CLASSES),
  };
}

/** Whether a word belongs to a pool, by its distance from the mention. */
export function inPool(pool: number, away: number): boolean {
  return pool === 0 ? away <= 0 : pool === 1 ? away >= 0 : Math.abs(away) <= AROUND;
}

/**
 * A network with weights, ready to judge. What a word's vector gives to the filters does not depend on
 * its place, so it is computed once a word.
 */
export class Network {
  private readonly cache = new Map<number, Float32Array>();

  constructor(private readonly weights: Weights, private readonly vectors: Vectors) {}

  /** Log-odds (unnormalised) of unfavourable, neutral, favourable. */
  judge({ words, places, away, sums, sparse }: Example): Float32Array {
    const { filters, bias, out, outBias } = this.weights;
    const size = words.length;
    const given = Array.from(words, (row, at) => this.given(row, places.subarray(at * PLACES, (at + 1) * PLACES)));
    const length = outLength(filters);
    const pooled = new Float32Array(length);
    for (let at = 0; at < size; at++) {
      for (let filter = 0; filter < filters; filter++) {
        const one = bias[filter]! + given[at]![filter]!;
        let three = bias[filters + filter]! + given[at]![2 * filters + filter]!;
        if (at > 0) three += given[at - 1]![filters + filter]!;
        if (at + 1 < size) three += given[at + 1]![3 * filters + filter]!;
        for (let pool = 0; pool < POOLS; pool++) {
          if (!inPool(pool, away[at]!)) continue;
          const slot = pool * 2 * filters + filter;
          if (one > pooled[slot]!) pooled[slot] = one;
          if (three > pooled[slot + filters]!) pooled[slot + filters] = three;
        }
      }
    }
    pooled.set(sums, length - SUMS);
    const logits = Float32Array.from(outBias);
    for (let klass = 0; klass < CLASSES; klass++) {
      for (let at = 0; at < length; at++) logits[klass]! += out[klass * length + at]! * pooled[at]!;
      for (const bucket of sparse) logits[klass]! += this.weights.sparse[bucket * CLASSES + klass]!;
    }
    return logits;
  }

  /** What a word at its place gives to each filter in each slot: `[slot][filter]`. */
  private given(row: number, places: Float32Array): Float32Array {
    const { filters, filter } = this.weights;
    const width = SLOTS * filters;
    let base = this.cache.get(row);
    if (base === undefined) {
      base = new Float32Array(width);
      addInputs(base, filter, { values: this.vectors.vector(row), first: 0 });
      this.cache.set(row, base);
    }
    const given = base.slice();
    addInputs(given, filter, { values: places, first: DIMENSIONS });
    return given;
  }
}

/** Adds what inputs from number `first` on give to `[slot][filter]`; most inputs are zero and cost nothing. */
export function addInputs(given: Float32Array, filter: Float32Array, { values, first }: { values: ArrayLike<number>; first: number }): void {
  const width = given.length;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (value === 0) continue;
    const row = (first + index) * width;
    for (let at = 0; at < width; at++) given[at]! += filter[row + at]! * value;
  }
}
