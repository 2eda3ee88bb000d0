import { randomStream } from "../../resample/random.js";
import type { Example } from "./inputs.js";
import { PLACES, SUMS } from "./inputs.js";
import { addInputs, CLASSES, emptyWeights, inPool, INPUTS, outLength, POOLS, SLOTS, type Weights } from "./network.js";
import { Adam } from "./optimize.js";
import { DIMENSIONS, type Vectors } from "./vectors.js";

/** An example with its class: 0 unfavourable, 1 neutral, 2 favourable. */
export interface Labelled {
  example: Example;
  label: number;
}

/** How the network is trained. */
export interface TrainOptions {
  /** Filters of each width; default 32. */
  filters?: number;
  /** Times the examples are gone through; default 6. */
  epochs?: number;
  /** Default 1. */
  seed?: number;
  /** Share of inputs, pooled values and sparse features left out in training; default 0.4. */
  dropout?: number;
  /** Step of the dense weights; default 0.001. */
  rate?: number;
  /** Step of the sparse weights; default 0.003. */
  sparseRate?: number;
  onEpoch?: (epoch: number, loss: number) => void;
}

const BATCH = 64;
const SMOOTHING = 0.1;

/**
 * Trains the network: filters of one and three words over word vectors, maxima on both sides of the mention
 * and around it, beside a linear part over hashed features.
 *
 * Sources: Kim (2014) for the filters, Cheng et al. (2016) for the wide and deep parts side by side.
 * Cost: some seconds an epoch for ten thousand mentions.
 */
export function train(data: readonly Labelled[], vectors: Vectors, options: TrainOptions = {}): Weights {
  const { filters = 32, epochs = 6, seed = 1, dropout = 0.4, rate = 0.001, sparseRate = 0.003, onEpoch } = options;
  const next = randomStream(seed, "train");
  const weights = emptyWeights(filters);
  for (let at = 0; at < weights.filter.length; at++) weights.filter[at] = (2 * next() - 1) / Math.sqrt(INPUTS * 2);
  const length = outLength(filters);
  for (let at = 0; at < weights.out.length; at++) weights.out[at] = at % length < length - SUMS ? (2 * next() - 1) / 20 : 0;
  const pass = new Pass(weights, vectors, { next, dropout });
  const adam = new Adam([weights.filter, weights.bias, weights.out, weights.outBias], rate);
  const squares = new Float32Array(weights.sparse.length).fill(1e-8);
  const order = [...data.keys()];
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    let loss = 0;
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      for (const at of batch) loss += pass.learn(data[at]!, { squares, sparseRate, share: 1 / batch.length });
      adam.step(pass.gradients);
    }
    onEpoch?.(epoch + 1, loss / data.length);
  }
  return weights;
}

/** Goes through examples with parts left out, and gathers the gradients of the dense weights. */
class Pass {
  readonly gradients: [Float32Array, Float32Array, Float32Array, Float32Array];
  private inputs = new Float32Array(0);
  private readonly pooled: Float32Array;
  private readonly where: Int16Array;

  constructor(private readonly weights: Weights, private readonly vectors: Vectors, private readonly chance: { next: () => number; dropout: number }) {
    const { filter, bias, out, outBias, filters } = weights;
    this.gradients = [filter, bias, out, outBias].map((values) => new Float32Array(values.length)) as Pass["gradients"];
    this.pooled = new Float32Array(outLength(filters));
    this.where = new Int16Array(outLength(filters));
  }

  /** One example forward and back; its sparse weights move at once. Gives the loss. */
  learn({ example, label }: Labelled, { squares, sparseRate, share }: { squares: Float32Array; sparseRate: number; share: number }): number {
    const { next, dropout } = this.chance;
    const { weights: { filters, out, outBias, sparse }, pooled, gradients: [, , outGradient, outBiasGradient] } = this;
    this.fillInputs(example);
    this.pool(example);
    const length = pooled.length;
    pooled.set(example.sums, length - SUMS);
    const keep = Float32Array.from(pooled, (_, at) => (at >= length - SUMS || next() >= dropout ? 1 / (at >= length - SUMS ? 1 : 1 - dropout) : 0));
    const used = example.sparse.filter(() => next() >= dropout);
    const logits = Float64Array.from(outBias);
    for (let klass = 0; klass < CLASSES; klass++) {
      for (let at = 0; at < length; at++) logits[klass]! += out[klass * length + at]! * pooled[at]! * keep[at]!;
      for (const bucket of used) logits[klass]! += sparse[bucket * CLASSES + klass]! / (1 - dropout);
    }
    const shares = softmax(logits);
    const back = new Float32Array(length);
    for (let klass = 0; klass < CLASSES; klass++) {
      const slope = shares[klass]! - (klass === label ? 1 - SMOOTHING : 0) - SMOOTHING / CLASSES;
      outBiasGradient[klass]! += slope * share;
      for (let at = 0; at < length; at++) {
        outGradient[klass * length + at]! += slope * share * pooled[at]! * keep[at]!;
        back[at]! += slope * share * out[klass * length + at]! * keep[at]!;
      }
      for (const bucket of used) {
        const at = bucket * CLASSES + klass;
        squares[at]! += slope * slope;
        sparse[at]! -= (sparseRate * slope) / Math.sqrt(squares[at]!);
      }
    }
    this.backToFilters(example.words.length, back, filters);
    return -Math.log(shares[label]! + 1e-12);
  }

  private fillInputs({ words, places }: Example): void {
    const { next, dropout } = this.chance;
    const size = words.length * INPUTS;
    if (this.inputs.length < size) this.inputs = new Float32Array(size);
    words.forEach((row, at) => {
      const vector = this.vectors.vector(row);
      for (let index = 0; index < INPUTS; index++) {
        const value = index < DIMENSIONS ? vector[index]! : places[at * PLACES + index - DIMENSIONS]!;
        this.inputs[at * INPUTS + index] = next() >= dropout ? value / (1 - dropout) : 0;
      }
    });
  }

  /** The filters' maxima over each pool, and the word at which each stands; -1 where none is above 0. */
  private pool({ words, away }: Example): void {
    const { weights: { filters, filter, bias }, inputs, pooled, where } = this;
    pooled.fill(0);
    where.fill(-1);
    const size = words.length;
    const given = Array.from({ length: size }, (_, at) => {
      const sums = new Float32Array(SLOTS * filters);
      addInputs(sums, filter, { values: inputs.subarray(at * INPUTS, (at + 1) * INPUTS), first: 0 });
      return sums;
    });
    for (let at = 0; at < size; at++) {
      const [before, here, after] = [given[at - 1], given[at]!, given[at + 1]];
      for (let unit = 0; unit < 2 * filters; unit++) {
        let sum = bias[unit]!;
        if (unit < filters) sum += here[unit]!;
        else sum += here[unit + filters]! + (before === undefined ? 0 : before[unit]!) + (after === undefined ? 0 : after[unit + 2 * filters]!);
        if (sum <= 0) continue;
        for (let pool = 0; pool < POOLS; pool++) {
          const slot = pool * 2 * filters + unit;
          if (inPool(pool, away[at]!) && sum > pooled[slot]!) {
            pooled[slot] = sum;
            where[slot] = at;
          }
        }
      }
    }
  }

  private backToFilters(size: number, back: Float32Array, filters: number): void {
    const { inputs, where, gradients: [filterGradient, biasGradient] } = this;
    const width = SLOTS * filters;
    for (let slot = 0; slot < POOLS * 2 * filters; slot++) {
      const at = where[slot]!;
      const slope = back[slot]!;
      if (at === -1 || slope === 0) continue;
      const unit = slot % (2 * filters);
      const wide = unit >= filters;
      biasGradient[unit]! += slope;
      for (let part = wide ? 1 : 0; part <= (wide ? SLOTS - 1 : 0); part++) {
        const place = at + (wide ? part - 2 : 0);
        if (place < 0 || place >= size) continue;
        const column = part * filters + (wide ? unit - filters : unit);
        for (let index = 0; index < INPUTS; index++) {
          const value = inputs[place * INPUTS + index]!;
          if (value !== 0) filterGradient[index * width + column]! += slope * value;
        }
      }
    }
  }
}

function softmax(logits: Float64Array): Float64Array {
  const most = Math.max(...logits);
  const powers = logits.map((value) => Math.exp(value - most));
  const total = powers.reduce((sum, value) => sum + value, 0);
  return powers.map((value) => value / total);
}

function shuffle(order: number[], next: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}
