import { type ColumnTable, table } from "arquero";
import { checkOptions, OPTIONS } from "../corpus/options.js";
import type { Evidence } from "../evidence/evidence.js";
import { round } from "../evidence/round.js";
import type { BootstrapOptions } from "../resample/bootstrap.js";
import { coherence } from "./coherence.js";
import { type FactorizeOptions, type Factors, factorize } from "./factorize.js";
import { labelTopics } from "./label.js";
import { type MatrixOptions, type TopicMatrix, topicMatrix } from "./matrix.js";
import type { TopicModel } from "./model.js";
import { filledRows, sharesOf } from "./shares.js";

/** How topics are found and counted. */
export interface TopicsOptions extends MatrixOptions, FactorizeOptions, BootstrapOptions {
  /** Column of the articles to give shares by; default `article`. */
  by?: string;
}

/** Topics of a corpus: what each is about, and its share in each group. */
export interface Topics {
  /** `topic, label, share` (of all passages), `coherence` (NPMI of its top terms, −1 to 1). */
  topics: ColumnTable;
  /** `topic, label, term, weight`: the ten heaviest terms of each. */
  terms: ColumnTable;
  /** `[by], topic, label, share, low, high, n` (passages with counted terms). */
  shares: ColumnTable;
  matrix: TopicMatrix;
  factors: Factors;
  /** The topics as plain JSON, for `assignTopics`. */
  model: TopicModel;
}

/**
 * Topics on passages (sentences, where there are fewer than 1,000) by non-negative matrix factorisation.
 *
 * A corpus in two languages is read by concepts, so that both share one set of topics; what share of its words has one is
 * in `conceptCoverage(evidence)`. The intervals are of the shares given the topics: they do not hold the uncertainty of
 * the topics themselves.
 *
 * @example findTopics(evidence, { topics: 6, by: "year" }).shares
 */
export function findTopics(evidence: readonly Evidence[], options: TopicsOptions = {}): Topics {
  checkOptions(options, ["by", "topics", "rounds", "common", "passage", ...OPTIONS.count, ...OPTIONS.bootstrap]);
  const { by = "article" } = options;
  const matrix = topicMatrix(evidence, options);
  const factors = factorize(matrix, options);
  const labels = labelTopics(matrix, factors);
  const names = labels.map(({ label }) => label);
  return {
    ...tablesOf(matrix, factors, labels),
    shares: sharesOf(matrix, factors, { labels: names, by, options }),
    matrix,
    factors,
    model: {
      kind: "frameshift topics",
      unit: matrix.unit,
      passage: matrix.passage,
      topics: names,
      terms: matrix.terms,
      idf: Array.from(matrix.idf, (value) => round(value, 6)),
      weights: matrix.terms.map((_, at) =>
        Array.from(factors.terms.subarray(at * factors.topics, (at + 1) * factors.topics), (value) => round(value, 8)),
      ),
    },
  };
}

function tablesOf(matrix: TopicMatrix, factors: Factors, labels: ReturnType<typeof labelTopics>): Pick<Topics, "topics" | "terms"> {
  const filled = filledRows(matrix);
  const share = labels.map((_, topic) => filled.reduce((sum, row) => sum + factors.rows[row * factors.topics + topic]!, 0) / filled.length);
  const all = labels.flatMap(({ label, terms }, topic) =>
    terms.map(({ at, weight }) => ({ topic: topic + 1, label, term: matrix.labels[at]!, weight })),
  );
  return {
    topics: table({
      topic: labels.map((_, topic) => topic + 1),
      label: labels.map(({ label }) => label),
      share,
      coherence: labels.map(({ terms }) =>
        coherence(
          matrix,
          terms.map(({ at }) => at),
        ),
      ),
    }),
    terms: table({
      topic: all.map((row) => row.topic),
      label: all.map((row) => row.label),
      term: all.map((row) => row.term),
      weight: all.map((row) => row.weight),
    }),
  };
}
