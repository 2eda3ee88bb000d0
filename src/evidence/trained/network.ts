import { CLASSES, type Weights } from "../../lexicon/model.js";
import { type Example, INPUTS } from "./example.js";
import { BUCKETS } from "./features.js";

/** Weights that are all zero. */
export function emptyWeights(hidden: number): Weights {
  const width = CLASSES + hidden;
  return {
    hidden,
    first: new Float32Array(INPUTS * width),
    bias: new Float32Array(width),
    second: new Float32Array(hidden * CLASSES),
    sparse: new Float32Array(BUCKETS * CLASSES),
  };
}

/** Log-odds (unnormalised) of unfavourable, neutral, favourable. */
export function logitsOf({ first, bias, second, sparse }: Weights, example: Example): Float64Array {
  const sums = Float64Array.from(bias);
  addInputs(sums, first, { values: example.dense, from: 0 });
  const logits = sums.slice(0, CLASSES);
  addHidden(logits, sums, second);
  for (const bucket of example.sparse) for (let klass = 0; klass < CLASSES; klass++) logits[klass]! += sparse[bucket * CLASSES + klass]!;
  return logits;
}

/** Adds what inputs from number `from` on give to each column; most sums are zero and cost nothing. */
export function addInputs(sums: Float64Array, first: Float32Array, { values, from }: { values: ArrayLike<number>; from: number }): void {
  const width = sums.length;
  for (let input = 0; input < values.length; input++) {
    const value = values[input]!;
    if (value === 0) continue;
    const row = (from + input) * width;
    for (let column = 0; column < width; column++) sums[column]! += first[row + column]! * value;
  }
}

/** Adds what the hidden units above zero give to each class. */
export function addHidden(logits: Float64Array, sums: Float64Array, second: Float32Array): void {
  for (let column = CLASSES, at = 0; column < sums.length; column++, at += CLASSES) {
    const value = sums[column]!;
    if (value <= 0) continue;
    for (let klass = 0; klass < CLASSES; klass++) logits[klass]! += second[at + klass]! * value;
  }
}
