import { type ColumnTable, table } from "arquero";
import { checkOptions, OPTIONS } from "../corpus/options.js";
import { DataProblem } from "../corpus/problem.js";
import type { Evidence } from "../evidence/evidence.js";
import { most } from "../resample/extremes.js";
import { randomStream } from "../resample/random.js";
import { coherence, umass } from "./coherence.js";
import { errorOf, type Factors, factorize, foldIn } from "./factorize.js";
import { labelTopics } from "./label.js";
import { match } from "./match.js";
import { type MatrixOptions, select, type TopicMatrix, topicMatrix } from "./matrix.js";

/** Which numbers of topics are tried. */
export interface ChooseOptions extends MatrixOptions {
  /** The least and the most; default 2 and 12. */
  from?: number;
  to?: number;
  /** Resamples of the articles for the stability; default 5. */
  resamples?: number;
  seed?: number;
}

/** Every so-manieth passage is kept back, to see how well the topics of the others fit it. */
const KEPT_BACK = 5;

/**
 * What speaks for each number of topics, side by side; no one number is right, and they need not agree.
 *
 * @returns `topics, coherence` (mean NPMI of the ten heaviest terms, −1 to 1), `umass` (at most 0 or a little above),
 * `exclusivity` (mean share that a topic has of its ten heaviest terms, 0 to 1), `diversity` (share of the heaviest terms
 * that are no other topic's, 0 to 1), `stability` (mean likeness of the topics to those of resampled articles, matched one
 * to one, 0 to 1), `error` (of the passages themselves, 0 to 1), `keptBack` (of passages that were not seen), `largest`
 * (share of the largest topic).
 *
 * Source: Röder, Both and Hinneburg (2015) for NPMI; Mimno et al. (2011) for UMass; Bischof and Airoldi (2012) for
 * exclusivity; Dieng, Ruiz and Blei (2020) for diversity; Greene, O'Callaghan and Cunningham (2014) for stability.
 *
 * @throws DataProblem where no number in the range is possible.
 * @example chooseTopics(evidence, { unit: "concept", from: 3, to: 9 })
 */
export function chooseTopics(evidence: readonly Evidence[], options: ChooseOptions = {}): ColumnTable {
  checkOptions(options, ["from", "to", "resamples", "seed", "common", "passage", ...OPTIONS.count]);
  const { from = 2, to = 12, resamples = 5, seed = 1 } = options;
  const matrix = topicMatrix(evidence, options);
  const least = Math.min(matrix.rows.length - Math.ceil(matrix.rows.length / KEPT_BACK), matrix.terms.length);
  const tried = Array.from({ length: Math.max(0, Math.min(to, least) - from + 1) }, (_, at) => from + at);
  if (tried.length === 0)
    throw new DataProblem("no number of topics to try", {
      value: `${from} to ${to}`,
      fix: `there can be ${least} at most, and from must not be above to`,
    });
  const seen = select(
    matrix,
    [...matrix.rows.keys()].filter((row) => row % KEPT_BACK !== 0),
  );
  const kept = select(
    matrix,
    [...matrix.rows.keys()].filter((row) => row % KEPT_BACK === 0),
  );
  const samples = Array.from({ length: resamples }, (_, at) => resampled(matrix, seed, at));
  const records = tried.map((topics) => {
    const factors = factorize(matrix, { topics, seed });
    const tops = topsOf(matrix, factors);
    const inner = factorize(seen, { topics, seed });
    return {
      topics,
      coherence: mean(tops.map((terms) => coherence(matrix, terms))),
      umass: mean(tops.map((terms) => umass(matrix, terms))),
      exclusivity: mean(tops.map((terms, topic) => mean(terms.map((term) => shareOf(factors, term, topic))))),
      diversity: new Set(tops.flat()).size / Math.max(1, tops.flat().length),
      stability: mean(samples.map((sample) => likeness(tops, topsOf(sample, factorize(sample, { topics, seed }))))),
      error: factors.error,
      keptBack: errorOf(kept, foldIn(kept, inner)),
      largest: most(sharesOfAll(factors)),
    };
  });
  const column = (name: keyof (typeof records)[number]) => records.map((record) => record[name]);
  return table({
    topics: column("topics"),
    coherence: column("coherence"),
    umass: column("umass"),
    exclusivity: column("exclusivity"),
    diversity: column("diversity"),
    stability: column("stability"),
    error: column("error"),
    keptBack: column("keptBack"),
    largest: column("largest"),
  });
}

function mean(values: readonly (number | null)[]): number | null {
  const there = values.filter((value) => value !== null);
  return there.length === 0 ? null : there.reduce((sum, value) => sum + value, 0) / there.length;
}

/** The heaviest terms of each topic. */
function topsOf(matrix: TopicMatrix, factors: Factors): number[][] {
  return labelTopics(matrix, factors).map(({ terms }) => terms.map(({ at }) => at));
}

/** How much of a term's weight over all topics, each of which sums to one, is a topic's. */
function shareOf({ topics, terms }: Factors, term: number, topic: number): number {
  const all = terms.subarray(term * topics, term * topics + topics).reduce((sum, weight) => sum + weight, 0);
  return all === 0 ? 0 : terms[term * topics + topic]! / all;
}

function sharesOfAll({ topics, rows }: Factors): number[] {
  const sums = new Array<number>(topics).fill(0);
  for (let at = 0; at < rows.length; at++) sums[at % topics]! += rows[at]!;
  const total = sums.reduce((sum, value) => sum + value, 0);
  return sums.map((value) => value / (total || 1));
}

/** Mean Jaccard likeness of topics that are matched one to one. */
function likeness(one: readonly number[][], two: readonly number[][]): number {
  const alike = one.map((a) => two.map((b) => jaccard(a, b)));
  const pairs = match(alike);
  return pairs.reduce((sum, column, row) => sum + alike[row]![column]!, 0) / pairs.length;
}

function jaccard(one: readonly number[], two: readonly number[]): number {
  const both = one.filter((term) => two.includes(term)).length;
  return both / Math.max(1, one.length + two.length - both);
}

/** The passages of articles drawn with replacement; of one article, its passages drawn so. */
function resampled(matrix: TopicMatrix, seed: number, at: number): TopicMatrix {
  const random = randomStream(seed, `topics resample ${at}`);
  const groups = new Map<number, number[]>();
  for (const [row, { article }] of matrix.rows.entries()) groups.set(article, [...(groups.get(article) ?? []), row]);
  const units = groups.size > 4 ? [...groups.values()] : [...matrix.rows.keys()].map((row) => [row]);
  return select(
    matrix,
    units.flatMap(() => units[Math.floor(random() * units.length)]!),
  );
}
