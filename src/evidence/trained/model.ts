import { z } from "zod";
import { DataProblem } from "../../corpus/problem.js";
import type { Hit } from "../cues.js";
import type { Mention } from "../evidence.js";
import type { Reading } from "../reading.js";
import { toExample } from "./inputs.js";
import { CLASSES, Network, type Weights } from "./network.js";
import type { Vectors } from "./vectors.js";

/** How a model was made, and how well it did when it was. */
const schema = z.strictObject({
  about: z.strictObject({ command: z.string(), seed: z.number(), data: z.string(), n: z.number(), macroF1: z.number(), measured: z.string() }),
  filters: z.number(),
  networks: z.array(z.strictObject({ filter: z.string(), bias: z.string(), out: z.string(), outBias: z.string(), sparse: z.string() })),
});

/** The model's file. */
export type ModelFile = z.infer<typeof schema>;

/** A model that judges mentions from the words around them. */
export interface Trained {
  about: ModelFile["about"];
  /** Log-odds of unfavourable, neutral and favourable, each against the mean, rounded to three decimals. */
  judge(reading: Reading, mention: number, given: { hits: readonly Hit[]; found: Pick<Mention, "cues" | "voice" | "actor"> }): [number, number, number];
}

/**
 * A model from its file and its word vectors.
 *
 * @throws DataProblem where the file is no model.
 */
export function loadModel(text: string, vectors: Vectors, file: string): Trained {
  const checked = schema.safeParse(JSON.parse(text));
  if (!checked.success) throw new DataProblem("invalid model", { file, field: checked.error.issues[0]!.path.join("."), fix: checked.error.issues[0]!.message });
  const { about, filters, networks } = checked.data;
  const all = networks.map((parts) => new Network({
    filters, filter: decode(parts.filter), bias: decode(parts.bias), out: decode(parts.out), outBias: decode(parts.outBias), sparse: decode(parts.sparse),
  }, vectors));
  return {
    about,
    judge: (reading, mention, given) => {
      const example = toExample(reading, mention, { ...given, vectors });
      return logOdds(all.map((network) => network.judge(example)));
    },
  };
}

/** The model's file for networks that were trained. */
export function toModelFile(networks: readonly Weights[], about: ModelFile["about"]): ModelFile {
  return {
    about, filters: networks[0]!.filters,
    networks: networks.map(({ filter, bias, out, outBias, sparse }) => ({ filter: encode(filter), bias: encode(bias), out: encode(out), outBias: encode(outBias), sparse: encode(sparse) })),
  };
}

/** Mean log-probabilities of several networks, against their own mean. */
export function logOdds(logits: readonly ArrayLike<number>[]): [number, number, number] {
  const sums = new Float64Array(CLASSES);
  for (const one of logits) {
    const most = Math.max(one[0]!, one[1]!, one[2]!);
    const log = most + Math.log(Math.exp(one[0]! - most) + Math.exp(one[1]! - most) + Math.exp(one[2]! - most));
    for (let klass = 0; klass < CLASSES; klass++) sums[klass]! += (one[klass]! - log) / logits.length;
  }
  const mean = (sums[0]! + sums[1]! + sums[2]!) / CLASSES;
  const round = (value: number) => Number((value - mean).toFixed(3)) + 0;
  return [round(sums[0]!), round(sums[1]!), round(sums[2]!)];
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
