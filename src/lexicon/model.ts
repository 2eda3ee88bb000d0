import type { Vectors } from "./vectors.js";

/** Classes: unfavourable, neutral, favourable. */
export const CLASSES = 3;

/** The weights: a linear part over all inputs and hashed features, beside a hidden layer over the inputs. */
export interface Weights {
  /** Hidden units. */
  hidden: number;
  /** `[input][class, then hidden unit]`. */
  first: Float32Array;
  /** `[class, then hidden unit]`. */
  bias: Float32Array;
  /** `[hidden unit][class]`. */
  second: Float32Array;
  /** `[bucket][class]`. */
  sparse: Float32Array;
}

/** How a model was made, and how well it did when it was. */
export interface About {
  command: string;
  seed: number;
  data: string;
  n: number;
  macroF1: number;
  measured: string;
}

/** A model that judges mentions from the words around them, as data: `evidence/trained` reads with it. */
export interface Trained {
  about: About;
  weights: Weights;
  vectors: Vectors;
}

/** Weights as a file holds them: one signed byte each, after their largest magnitude. */
export interface Quantised {
  most: number;
  bytes: Int8Array;
}

/** The weights that a file holds. */
export function dequantise({ most, bytes }: Quantised): Float32Array {
  const values = new Float32Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) values[at] = (bytes[at]! / 127) * most;
  return values;
}
