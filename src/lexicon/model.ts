import { z } from "zod";
import { DataProblem } from "../corpus/problem.js";
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
const schema = z.strictObject({
  about: z.strictObject({
    command: z.string(),
    seed: z.number(),
    data: z.string(),
    n: z.number(),
    macroF1: z.number(),
    measured: z.string(),
  }),
  hidden: z.number(),
  first: z.string(),
  bias: z.string(),
  second: z.string(),
  sparse: z.string(),
});

/** The model's file. */
export type ModelFile = z.infer<typeof schema>;

/** A model that judges mentions from the words around them, as data: `evidence/trained` reads with it. */
export interface Trained {
  about: ModelFile["about"];
  weights: Weights;
  vectors: Vectors;
}

/**
 * A model from its file and its word vectors.
 *
 * @throws DataProblem where the file is no model.
 */
export function loadModel(text: string, vectors: Vectors, file: string): Trained {
  const checked = schema.safeParse(JSON.parse(text));
  if (!checked.success)
    throw new DataProblem("invalid model", { file, field: checked.error.issues[0]!.path.join("."), fix: checked.error.issues[0]!.message });
  const { about, hidden, first, bias, second, sparse } = checked.data;
  return {
    about,
    weights: { hidden, first: decode(first), bias: decode(bias), second: decode(second), sparse: decode(sparse) },
    vectors,
  };
}

/** The model's file for a network that was trained. */
export function toModelFile({ hidden, first, bias, second, sparse }: Weights, about: ModelFile["about"]): ModelFile {
  return { about, hidden, first: encode(first), bias: encode(bias), second: encode(second), sparse: encode(sparse) };
}

/** Weights as base64 of one byte each, after their largest magnitude. */
function encode(values: Float32Array): string {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  const bytes = Int8Array.from(values, (value) => Math.round((value / (most || 1)) * 127));
  return `${most}:${Buffer.from(bytes.buffer).toString("base64")}`;
}

function decode(text: string): Float32Array {
  const colon = text.indexOf(":");
  const most = Number(text.slice(0, colon));
  const bytes = Buffer.from(text.slice(colon + 1), "base64");
  return Float32Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), (value) => (value / 127) * most);
}
