import { z } from "zod";
import { DataProblem } from "../../corpus/problem.js";
import type { About, Quantised, Weights } from "../model.js";

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

/** A model's file, checked; `weights` as the file quantised them. */
export interface Model {
  about: About;
  hidden: number;
  weights: Record<"first" | "bias" | "second" | "sparse", Quantised>;
}

/**
 * Reads a model's file.
 *
 * @throws DataProblem where the file is no model.
 */
export function readModel(text: string, file: string): Model {
  const checked = schema.safeParse(JSON.parse(text));
  if (!checked.success)
    throw new DataProblem("invalid model", { file, field: checked.error.issues[0]!.path.join("."), fix: checked.error.issues[0]!.message });
  const { about, hidden, first, bias, second, sparse } = checked.data;
  return {
    about,
    hidden,
    weights: { first: decode(first), bias: decode(bias), second: decode(second), sparse: decode(sparse) },
  };
}

/** The model's file for a network that was trained. */
export function toModelFile({ hidden, first, bias, second, sparse }: Weights, about: About): ModelFile {
  return { about, hidden, first: encode(first), bias: encode(bias), second: encode(second), sparse: encode(sparse) };
}

/** Weights as base64 of one byte each, after their largest magnitude. */
function encode(values: Float32Array): string {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  const bytes = Int8Array.from(values, (value) => Math.round((value / (most || 1)) * 127));
  return `${most}:${Buffer.from(bytes.buffer).toString("base64")}`;
}

function decode(text: string): Quantised {
  const colon = text.indexOf(":");
  const bytes = Buffer.from(text.slice(colon + 1), "base64");
  return { most: Number(text.slice(0, colon)), bytes: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) };
}
