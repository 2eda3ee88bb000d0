import { type Example, INPUTS } from "../evidence/trained/example.js";
import { addHidden, addInputs, emptyWeights } from "../evidence/trained/network.js";
import { CLASSES, type Weights } from "../lexicon/model.js";
import { most } from "../resample/extremes.js";
import { randomStream } from "../resample/random.js";
import { Adam } from "./optimize.js";

/** An example with its class: 0 unfavourable, 1 neutral, 2 favourable. */
export interface Labelled {
  example: Example;
  label: number;
}

/** How the network is trained. */
export interface TrainOptions {
  /** Hidden units; default 16. */
  hidden?: number;
  /** Times the examples are gone through; default 14. */
  epochs?: number;
  /** Default 1. */
  seed?: number;
  /** Share of hidden units and hashed features left out in training; default 0.4. */
  dropout?: number;
  /** Step of the dense weights at the start, falling to 0; default 0.002. */
  rate?: number;
  /** Step of the hashed features; default 0.005. */
  sparseRate?: number;
  onEpoch?: (epoch: number, loss: number) => void;
}

const BATCH = 64;
const SMOOTHING = 0.1;

/**
 * Trains the network: a linear part over hashed features, cues and mean word vectors, and a hidden layer over the latter.
 *
 * Sources: Cheng et al. (2016) for the wide and deep parts side by side, Joulin et al. (2017) for mean vectors.
 * Cost: half a second an epoch for ten thousand mentions.
 */
export function train(data: readonly Labelled[], options: TrainOptions = {}): Weights {
  const { hidden = 16, epochs = 14, seed = 1, dropout = 0.4, rate = 0.002, sparseRate = 0.005, onEpoch } = options;
  const next = randomStream(seed, "train");
  const weights = emptyWeights(hidden);
  const width = CLASSES + hidden;
  for (let at = 0; at < weights.first.length; at++) if (at % width >= CLASSES) weights.first[at] = (2 * next() - 1) * 0.08;
  for (let at = 0; at < weights.second.length; at++) weights.second[at] = (2 * next() - 1) * 0.15;
  const pass = new Pass(weights, { next, dropout, sparseRate });
  const adam = new Adam([weights.first, weights.bias, weights.second]);
  const order = [...data.keys()];
  const batches = Math.ceil(order.length / BATCH);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    let loss = 0;
    for (let batch = 0; batch < batches; batch++) {
      const last = Math.min(order.length, (batch + 1) * BATCH);
      for (let at = batch * BATCH; at < last; at++) loss += pass.learn(data[order[at]!]!, 1 / (last - batch * BATCH));
      adam.step(pass.gradients, rate * (1 - (epoch * batches + batch) / (epochs * batches)));
    }
    onEpoch?.(epoch + 1, loss / data.length);
  }
  return weights;
}

/** Goes through examples with parts left out, and gathers the gradients of the dense weights. */
class Pass {
  readonly gradients: [Float32Array, Float32Array, Float32Array];
  private readonly squares: Float32Array;
  private readonly columns: Float64Array;
  private readonly slopes: Float64Array;
  private readonly keep: Float64Array;
  private readonly logits = new Float64Array(CLASSES);

  constructor(
    private readonly weights: Weights,
    private readonly chance: { next: () => number; dropout: number; sparseRate: number },
  ) {
    const { first, bias, second, sparse } = weights;
    this.gradients = [new Float32Array(first.length), new Float32Array(bias.length), new Float32Array(second.length)];
    this.squares = new Float32Array(sparse.length).fill(1e-4);
    [this.columns, this.slopes, this.keep] = [new Float64Array(bias.length), new Float64Array(bias.length), new Float64Array(bias.length)];
  }

  /** One example forward and back; its hashed features move at once. Gives the loss. */
  learn({ example: { dense, sparse }, label }: Labelled, share: number): number {
    const { next, dropout } = this.chance;
    const {
      weights: { first, bias, second, sparse: table },
      columns,
      keep,
      logits,
    } = this;
    const kept = 1 / (1 - dropout);
    columns.set(bias);
    addInputs(columns, first, { values: dense, from: 0 });
    for (let column = 0; column < columns.length; column++) {
      keep[column] = column < CLASSES ? 1 : columns[column]! <= 0 || next() < dropout ? 0 : kept;
      columns[column]! *= keep[column]!;
    }
    for (let klass = 0; klass < CLASSES; klass++) logits[klass] = columns[klass]!;
    addHidden(logits, columns, second);
    const used = sparse.filter(() => next() >= dropout);
    for (const bucket of used) for (let klass = 0; klass < CLASSES; klass++) logits[klass]! += table[bucket * CLASSES + klass]! * kept;
    softmax(logits);
    const loss = -Math.log(logits[label]! + 1e-12);
    for (let klass = 0; klass < CLASSES; klass++) logits[klass]! -= (klass === label ? 1 - SMOOTHING : 0) + SMOOTHING / CLASSES;
    this.back(dense, used, { kept, share });
    return loss;
  }

  /** From the slopes of the classes, left in `logits`. */
  private back(dense: Float32Array, used: Int32Array, { kept, share }: { kept: number; share: number }): void {
    const {
      weights: { second, sparse },
      gradients: [firstGradient, biasGradient, secondGradient],
      columns,
      slopes,
      keep,
      logits,
      squares,
    } = this;
    const width = columns.length;
    for (let klass = 0; klass < CLASSES; klass++) slopes[klass] = logits[klass]! * share;
    for (let column = CLASSES, at = 0; column < width; column++, at += CLASSES) {
      slopes[column] = 0;
      if (keep[column] === 0) continue;
      for (let klass = 0; klass < CLASSES; klass++) {
        slopes[column]! += second[at + klass]! * slopes[klass]! * keep[column]!;
        secondGradient[at + klass]! += slopes[klass]! * columns[column]!;
      }
    }
    for (let column = 0; column < width; column++) biasGradient[column]! += slopes[column]!;
    for (let input = 0; input < INPUTS; input++) {
      const value = dense[input]!;
      if (value === 0) continue;
      const row = input * width;
      for (let column = 0; column < width; column++) firstGradient[row + column]! += value * slopes[column]!;
    }
    for (const bucket of used) {
      for (let klass = 0; klass < CLASSES; klass++) {
        const at = bucket * CLASSES + klass;
        const slope = logits[klass]! * kept;
        squares[at]! += slope * slope;
        sparse[at]! -= (this.chance.sparseRate * slope) / Math.sqrt(squares[at]!);
      }
    }
  }
}

/** Turns log-odds into shares, in place. */
function softmax(logits: Float64Array): void {
  const top = most(logits);
  let total = 0;
  for (let klass = 0; klass < logits.length; klass++) total += logits[klass] = Math.exp(logits[klass]! - top);
  for (let klass = 0; klass < logits.length; klass++) logits[klass]! /= total;
}

function shuffle(order: number[], next: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}
