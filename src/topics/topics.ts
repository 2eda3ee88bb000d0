import { type ColumnTable, table } from "arquero";
import { checkOptions, OPTIONS } from "../corpus/options.js";
import { beside } from "../evidence/beside.js";
import { columnOf } from "../evidence/columns.js";
import type { Evidence } from "../evidence/evidence.js";
import { type BootstrapOptions, bootstrap } from "../resample/bootstrap.js";
import { coherence } from "./coherence.js";
import { type FactorizeOptions, type Factors, factorize } from "./factorize.js";
import { labelTopics } from "./label.js";
import { type MatrixOptions, type TopicMatrix, topicMatrix } from "./matrix.js";

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
}

/**
 * Topics on passages (sentences, where there are fewer than 1,000) by non-negative matrix factorisation.
 *
 * With `unit: "concept"` both languages share one set of topics; the intervals are of the shares
 * given the topics: they do not hold the uncertainty of the topics themselves.
 *
 * @example findTopics(evidence, { unit: "concept", topics: 6, by: "year" }).shares
 */
export function findTopics(evidence: readonly Evidence[], options: TopicsOptions = {}): Topics {
  checkOptions(options, ["by", "topics", "rounds", "common", "passage", ...OPTIONS.count, ...OPTIONS.bootstrap]);
  const { by = "article" } = options;
  const matrix = topicMatrix(evidence, options);
  const factors = factorize(matrix, options);
  const labels = labelTopics(matrix, factors);
  return { ...tablesOf(matrix, factors, labels), shares: sharesOf(matrix, factors, { labels, by, options }), matrix, factors };
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

function sharesOf(
  matrix: TopicMatrix,
  { rows, topics }: Factors,
  { labels, by, options }: { labels: ReturnType<typeof labelTopics>; by: string; options: BootstrapOptions },
): ColumnTable {
  const filled = filledRows(matrix);
  const groupOf = (row: number) => columnOf(matrix.articles[matrix.rows[row]!.article]!, by);
  const groups = [...new Set(filled.map(groupOf))];
  const records = groups.flatMap((group) => {
    const inside = filled.filter((row) => groupOf(row) === group);
    const shares = (weights: Float64Array) =>
      labels.map((_, topic) => {
        let sum = 0;
        let all = 0;
        inside.forEach((row, at) => {
          sum += weights[at]! * rows[row * topics + topic]!;
          all += weights[at]!;
        });
        return sum / all;
      });
    const intervals = bootstrap(
      inside.map((row) => matrix.rows[row]!.article),
      shares,
      { ...options, stream: `topics ${String(group)}` },
    );
    return shares(new Float64Array(inside.length).fill(1)).map((share, topic) => ({
      group,
      topic,
      share,
      ...intervals[topic]!,
      n: inside.length,
    }));
  });
  return beside(
    { [by]: records.map(({ group }) => group) },
    {
      topic: records.map(({ topic }) => topic + 1),
      label: records.map(({ topic }) => labels[topic]!.label),
      share: records.map(({ share }) => share),
      low: records.map(({ low }) => low),
      high: records.map(({ high }) => high),
      n: records.map(({ n }) => n),
    },
  );
}

function filledRows({ rows, starts }: TopicMatrix): number[] {
  return [...rows.keys()].filter((row) => starts[row + 1]! > starts[row]!);
}
