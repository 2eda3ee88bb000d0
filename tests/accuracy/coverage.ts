import { bootstrap, type Interval } from "../../src/resample/bootstrap.js";
import { permutationTest } from "../../src/resample/permutation.js";
import { randomStream } from "../../src/resample/random.js";
import { changePoints } from "../../src/shift/change-points.js";
import { theilSen } from "../../src/shift/theil-sen.js";
import { logOddsDirichlet } from "../../src/terms/measures/log-odds.js";
import { twoGroups } from "../../src/terms/measures/two-groups.js";
import type { Row } from "./text.js";

const RUNS = 1000;

/** One simulated sample: units in strata, a statistic of them, and the truth behind it. */
interface Sample {
  strata: number[];
  statistic: (weights: Float64Array) => number[];
  truth: number;
}

/**
 * How often 95 % intervals hold the truth, in 1,000 simulated samples each; beside it the plain percentile interval.
 */
export async function coverageRows(): Promise<Row[]> {
  const rows = SAMPLES.map(([measure, note, make]) => {
    const covered = (interval: "expanded" | "percentile") =>
      held(measure, (next, run) => {
        const { strata, statistic, truth } = make(next);
        return [bootstrap(strata, statistic, { interval, seed: run, stream: measure })[0]!, truth];
      });
    return toRow(`coverage of 95 % intervals: ${measure}`, covered("expanded"), {
      peer: "percentile bootstrap",
      peerValue: share(covered("percentile")),
      note,
    });
  });
  const slope = held("Theil-Sen", (next) => {
    const x = Array.from({ length: 15 }, () => 5 * next()).sort((a, b) => a - b);
    return [
      theilSen(
        x,
        x.map((value) => 0.2 * value + gauss(next)),
        { permutations: 2 },
      )!,
      0.2,
    ];
  });
  const date = held("change point", (next, run) => {
    const values = Array.from({ length: 40 }, (_, at) => (at < 18 ? 0 : 1.5) + gauss(next));
    const found = changePoints(values, { breaks: 1, replicates: 200, seed: run })!.points[0]!;
    return [found, 18];
  });
  const falsePositives = held("permutation", (next, run) => {
    const values = Array.from({ length: 24 }, () => stanceLike(next));
    const [p] = permutationTest(
      values.map((_, at) => (at < 9 ? 1 : 0)),
      (labels) => [difference(values, labels)],
      { permutations: 400, seed: run },
    ).p;
    return [{ low: 0.05, high: 1 }, p!];
  });
  return [
    ...rows,
    toRow("coverage of 95 % intervals: Theil-Sen slope, 15 uneven dates", slope, { note: "Sen's interval" }),
    toRow("coverage of 95 % intervals: date of a change of 1.5 standard deviations, 40 points", date, {
      note: "residual bootstrap; dates are whole points, so that it may hold more than it promises",
    }),
    toRow("samples without a difference that a permutation test at 5 % lets pass", falsePositives, { note: "9 against 15 sentences" }),
  ];
}

const stanceLike = (next: () => number): number => {
  const chance = next();
  return chance < 0.6 ? 0 : chance < 0.85 ? -0.46 : 0.38;
};
const STANCE = 0.25 * -0.46 + 0.15 * 0.38;
const gauss = (next: () => number): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
const times = (n: number): number[] => Array.from({ length: n }, (_, at) => at);

function difference(values: readonly number[], labels: ArrayLike<number>): number {
  const [sums, counts] = [
    [0, 0],
    [0, 0],
  ];
  values.forEach((value, at) => {
    sums[labels[at]!]! += value;
    counts[labels[at]!]!++;
  });
  return sums[1]! / counts[1]! - sums[0]! / counts[0]!;
}

const ratio =
  (sums: readonly number[], counts: readonly number[], from = 0, to = sums.length) =>
  (weights: Float64Array): number => {
    let [sum, n] = [0, 0];
    for (let at = from; at < to; at++) {
      sum += weights[at]! * sums[at]!;
      n += weights[at]! * counts[at]!;
    }
    return sum / n;
  };

function mean(n: number, value: (next: () => number) => number, truth: number): (next: () => number) => Sample {
  return (next) => {
    const values = times(n).map(() => value(next));
    return {
      strata: values.map(() => 0),
      statistic: (weights) => [
        ratio(
          values,
          values.map(() => 1),
        )(weights),
      ],
      truth,
    };
  };
}

const SAMPLES: [measure: string, note: string, make: (next: () => number) => Sample][] = [
  ["mean of 8 units", "normal", mean(8, gauss, 0)],
  ["mean score of 15 sentences", "mostly neutral, as stance is", mean(15, stanceLike, STANCE)],
  ["mean of 30 units", "exponential: as skewed as counts are", mean(30, (next) => -Math.log(1 - next()), 1)],
  [
    "difference of stance, 15 sentences against 45 in three articles",
    "one to three mentions a sentence, sentences within articles",
    (next) => {
      const counts = times(60).map(() => 1 + Math.floor(3 * next()));
      const sums = counts.map((n) => times(n).reduce((sum) => sum + stanceLike(next), 0));
      return {
        strata: times(60).map((at) => (at < 15 ? 0 : 1 + Math.floor((at - 15) / 15))),
        statistic: (weights) => [ratio(sums, counts, 0, 15)(weights) - ratio(sums, counts, 15)(weights)],
        truth: 0,
      };
    },
  ],
  [
    "share of a frame, 20 sentences",
    "no to four words of frames a sentence, a quarter of them of this one",
    (next) => {
      const counts = times(20).map(() => Math.floor(5 * next()));
      const sums = counts.map((n) => times(n).filter(() => next() < 0.25).length);
      return { strata: counts.map(() => 0), statistic: (weights) => [ratio(sums, counts)(weights)], truth: 0.25 };
    },
  ],
  [
    "mean stance, 12 articles that differ",
    "articles drawn anew; each has a mean of its own",
    (next) => {
      const counts = times(12).map(() => 3 + Math.floor(10 * next()));
      const sums = counts.map((n) => n * 0.2 * gauss(next) + times(n).reduce((sum) => sum + stanceLike(next), 0));
      return { strata: counts.map(() => 0), statistic: (weights) => [ratio(sums, counts)(weights)], truth: STANCE };
    },
  ],
  [
    "log-odds of a term, 20 against 60 sentences",
    "six and two per cent of 20 words a sentence; with a prior of 100 words",
    (next) => {
      const used = times(80).map((at) => times(20).filter(() => next() < (at < 20 ? 0.06 : 0.02)).length);
      const alpha = Float64Array.of(3, 97);
      const logOdds = (one: number, two: number, sizes: [number, number]) =>
        logOddsDirichlet(twoGroups([one, sizes[0] - one], [two, sizes[1] - two]), alpha).logOdds[0]!;
      return {
        strata: times(80).map((at) => Math.floor(at / 20)),
        truth: logOdds(24, 24, [400, 1200]),
        statistic: (weights) => {
          let [one, two] = [0, 0];
          used.forEach((n, at) => {
            if (at < 20) one += weights[at]! * n;
            else two += weights[at]! * n;
          });
          return [logOdds(one, two, [400, 1200])];
        },
      };
    },
  ],
];

function held(name: string, run: (next: () => number, run: number) => [Interval, number]): { hits: number; runs: number } {
  let [hits, runs] = [0, 0];
  for (let at = 1; at <= RUNS; at++) {
    const [{ low, high }, truth] = run(randomStream(at, "coverage", name), at);
    if (low === null || high === null) continue;
    runs++;
    if (low <= truth && truth <= high) hits++;
  }
  return { hits, runs };
}

const share = ({ hits, runs }: { hits: number; runs: number }): number => hits / runs;

/** With Wilson's interval of the share itself. */
function toRow(
  measure: string,
  { hits, runs }: { hits: number; runs: number },
  { peer = null, peerValue = null, note }: { peer?: string | null; peerValue?: number | null; note: string },
): Row {
  const [p, z] = [hits / runs, 1.96];
  const [middle, half] = [p + (z * z) / (2 * runs), z * Math.sqrt((p * (1 - p)) / runs + (z / (2 * runs)) ** 2)];
  const scale = 1 + (z * z) / runs;
  return { measure, value: p, low: (middle - half) / scale, high: (middle + half) / scale, n: runs, bar: 0.92, peer, peerValue, note };
}
