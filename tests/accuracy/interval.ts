import { bootstrap } from "../../src/resample/bootstrap.js";

/**
 * A statistic of labelled cases with its 95 % interval: percentile bootstrap over clusters
 * (articles, briefs, posts), 1,000 resamples, seed 1.
 */
export function withInterval<T>(
  clusters: readonly T[][],
  statistic: (cases: readonly T[]) => number,
): { value: number; low: number | null; high: number | null; n: number } {
  const all = clusters.flat();
  const [interval] = bootstrap(
    new Int32Array(clusters.length),
    (weights) => {
      const drawn: T[] = [];
      clusters.forEach((cluster, at) => {
        for (let times = 0; times < weights[at]!; times++) drawn.push(...cluster);
      });
      return [statistic(drawn)];
    },
    { stream: "accuracy", replicates: 1000 },
  );
  return { value: statistic(all), low: interval!.low, high: interval!.high, n: all.length };
}

/** Mean over the classes of F1; a class that is neither given nor predicted counts 0. */
export function macroF1(cases: readonly { gold: number; guess: number }[], classes: readonly number[]): number {
  const scores = classes.map((wanted) => {
    let [hit, extra, missed] = [0, 0, 0];
    for (const { gold, guess } of cases) {
      if (guess === wanted && gold === wanted) hit++;
      else if (guess === wanted) extra++;
      else if (gold === wanted) missed++;
    }
    return hit === 0 ? 0 : (2 * hit) / (2 * hit + extra + missed);
  });
  return scores.reduce((sum, f1) => sum + f1, 0) / scores.length;
}
