import { randomStream } from "../../resample/random.js";
import type { LabelledExample } from "./examples.js";
import { logOdds } from "./model.js";
import { Network, type Weights } from "./network.js";
import { train, type TrainOptions } from "./train.js";
import type { Vectors } from "./vectors.js";

/** Several networks that differ in their seed: their mean is steadier than any. */
export function trainSeveral(data: readonly LabelledExample[], vectors: Vectors, { networks, seed = 1, ...options }: TrainOptions & { networks: number }): Weights[] {
  return Array.from({ length: networks }, (_, at) => train(data, vectors, { ...options, seed: seed + at }));
}

/** The class that networks find likeliest. */
export function classOf(networks: readonly Network[], { example }: Pick<LabelledExample, "example">): number {
  const odds = logOdds(networks.map((network) => network.judge(example)));
  return odds.indexOf(Math.max(...odds));
}

/**
 * Cross-validation by article: each example judged by networks that saw no sentence of its article.
 *
 * @returns The class given to each example.
 */
export function crossValidate(data: readonly LabelledExample[], vectors: Vectors, { folds, onFold, ...options }: TrainOptions & { networks: number; folds: number; onFold?: (fold: number) => void }): Int8Array {
  const fold = foldsOf(data.map(({ article }) => article), folds, options.seed ?? 1);
  const given = new Int8Array(data.length);
  for (let held = 0; held < folds; held++) {
    const networks = trainSeveral(data.filter((_, at) => fold[at] !== held), vectors, options).map((weights) => new Network(weights, vectors));
    data.forEach((one, at) => {
      if (fold[at] === held) given[at] = classOf(networks, one);
    });
    onFold?.(held + 1);
  }
  return given;
}

/** A fold for each article, drawn by its name alone. */
function foldsOf(articles: readonly string[], folds: number, seed: number): number[] {
  return articles.map((article) => Math.floor(randomStream(seed, "fold", article)() * folds));
}
