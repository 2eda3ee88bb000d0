import { logitsOf } from "../evidence/trained/network.js";
import type { Weights } from "../lexicon/model.js";
import { most } from "../resample/extremes.js";
import { randomStream } from "../resample/random.js";
import type { LabelledExample } from "./examples.js";
import { type TrainOptions, train } from "./train.js";

/** The class that a network finds likeliest. */
export function classOf(weights: Weights, { example }: Pick<LabelledExample, "example">): number {
  const logits = logitsOf(weights, example);
  return logits.indexOf(most(logits));
}

/**
 * Cross-validation by article: each example judged by a network that saw no sentence of its article.
 *
 * @returns The class given to each example.
 */
export function crossValidate(
  data: readonly LabelledExample[],
  { folds, onFold, ...options }: TrainOptions & { folds: number; onFold?: (fold: number) => void },
): Int8Array {
  const fold = foldsOf(
    data.map(({ article }) => article),
    folds,
    options.seed ?? 1,
  );
  const given = new Int8Array(data.length);
  for (let held = 0; held < folds; held++) {
    const weights = train(
      data.filter((_, at) => fold[at] !== held),
      options,
    );
    data.forEach((one, at) => {
      if (fold[at] === held) given[at] = classOf(weights, one);
    });
    onFold?.(held + 1);
  }
  return given;
}

/** A fold for each article, drawn by its name alone. */
function foldsOf(articles: readonly string[], folds: number, seed: number): number[] {
  return articles.map((article) => Math.floor(randomStream(seed, "fold", article)() * folds));
}
