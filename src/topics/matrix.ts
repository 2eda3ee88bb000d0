import { DataProblem } from "../corpus/problem.js";
import type { Evidence } from "../evidence/evidence.js";
import { lengthOf } from "../resample/extremes.js";
import { inBothLanguages } from "../terms/concepts.js";
import { type CountOptions, countTerms, type TermCounts, type Unit } from "../terms/count.js";

/** Passages by terms, weighted, sparse; `starts[r]` to `starts[r + 1]` are the cells of row `r`. */
export interface TopicMatrix extends TermCounts {
  /** tf-idf, each row of length 1. */
  weights: Float64Array;
  /** Inverse document frequency of each term. */
  idf: Float64Array;
  /** Sentences that make a passage. */
  passage: number;
  /** What is counted. */
  unit: Unit;
}

/** What is counted and what is left out of it. */
export interface MatrixOptions extends CountOptions {
  /** Default `concept` for a corpus in two languages, whose topics would else be the languages; `term` for others. */
  unit?: Unit;
  /**
   * Terms in more than this share of the passages are left out: they tell no topic, and one that is made of them soaks
   * up the text. 0 to 1, default 0.2 where there are 1,000 sentences or more, else 1.
   */
  common?: number;
  /**
   * So many neighbouring sentences of an article are read as one passage; 1 or more, default 5 where there are 1,000
   * sentences or more, else 1. A single sentence has too few words to part topics: what has none of its own falls to
   * the most general topic, which then soaks up the text.
   */
  passage?: number;
}

/** From so many sentences on there are passages enough to read them in, and a share of them can be told. */
const MANY_SENTENCES = 1000;

/**
 * The matrix that topics are found in: passages by terms, tf-idf with length-1 rows. A row stands at the first sentence of
 * its passage.
 *
 * @throws DataProblem where fewer than two passages have a term that is counted.
 */
export function topicMatrix(evidence: readonly Evidence[], { common, passage, ...options }: MatrixOptions = {}): TopicMatrix {
  const unit = options.unit ?? (options.language === undefined && inBothLanguages(evidence) ? "concept" : "term");
  const counts = countTerms(evidence, { minCount: 2, ...options, unit });
  const many = counts.rows.length >= MANY_SENTENCES;
  const size = passage ?? (many ? 5 : 1);
  const passages = inPassages(counts, size);
  const kept = withoutCommon(passages, (common ?? (many ? 0.2 : 1)) * passages.rows.length);
  const spread = spreadOf(kept);
  const idf = spread.map((rows) => Math.log((1 + kept.rows.length) / (1 + rows)));
  const matrix = weighted(kept, { idf, passage: size, unit });
  const filled = matrix.rows.filter((_, row) => matrix.starts[row + 1]! > matrix.starts[row]!).length;
  if (filled < 2)
    throw new DataProblem("too little text for topics", { value: filled, fix: "two passages with counted terms are the least" });
  return matrix;
}

/**
 * Articles in the terms and weights of topics that stand.
 *
 * @throws DataProblem where no passage has one of the terms.
 */
export function matrixLike(
  evidence: readonly Evidence[],
  { unit, passage, terms, idf }: { unit: Unit; passage: number; terms: readonly string[]; idf: readonly number[] },
): TopicMatrix {
  const counts = inPassages(countTerms(evidence, { unit }), passage);
  const place = new Map(terms.map((term, at) => [term, at]));
  const found = placed(counts, (term) => place.get(term) ?? -1);
  if (found.columns.length === 0) throw new DataProblem("no term of the topics", { fix: "no passage has a term that they know" });
  return weighted({ ...found, terms: [...terms], labels: [...terms] }, { idf: Float64Array.from(idf), passage, unit });
}

/** Some rows of a matrix, in the order given; a row may stand there twice. */
export function select(matrix: TopicMatrix, rows: readonly number[]): TopicMatrix {
  const cells = rows.flatMap((row) =>
    Array.from({ length: matrix.starts[row + 1]! - matrix.starts[row]! }, (_, at) => matrix.starts[row]! + at),
  );
  const starts = new Int32Array(rows.length + 1);
  for (const [at, row] of rows.entries()) starts[at + 1] = starts[at]! + matrix.starts[row + 1]! - matrix.starts[row]!;
  return {
    ...matrix,
    rows: rows.map((row) => matrix.rows[row]!),
    starts,
    columns: Int32Array.from(cells, (at) => matrix.columns[at]!),
    values: Float64Array.from(cells, (at) => matrix.values[at]!),
    weights: Float64Array.from(cells, (at) => matrix.weights[at]!),
  };
}

/** The counts of so many neighbouring sentences as one row, which stands at the first of them. */
function inPassages(counts: TermCounts, passage: number): TermCounts {
  if (passage === 1) return counts;
  const rows: TermCounts["rows"] = [];
  const starts = [0];
  const columns: number[] = [];
  const values: number[] = [];
  let sums = new Map<number, number>();
  let inside = 0;
  const close = () => {
    for (const column of [...sums.keys()].sort((a, b) => a - b)) {
      columns.push(column);
      values.push(sums.get(column)!);
    }
    starts.push(columns.length);
    sums = new Map();
    inside = 0;
  };
  for (let row = 0; row < counts.rows.length; row++) {
    if (inside > 0 && (inside === passage || counts.rows[row]!.article !== counts.rows[row - 1]!.article)) close();
    if (inside === 0) rows.push(counts.rows[row]!);
    inside++;
    for (let at = counts.starts[row]!; at < counts.starts[row + 1]!; at++)
      sums.set(counts.columns[at]!, (sums.get(counts.columns[at]!) ?? 0) + counts.values[at]!);
  }
  if (inside > 0) close();
  return { ...counts, rows, starts: Int32Array.from(starts), columns: Int32Array.from(columns), values: Float64Array.from(values) };
}

/** How many sentences have each term. */
function spreadOf({ terms, columns }: TermCounts): Float64Array {
  const spread = new Float64Array(terms.length);
  for (const column of columns) spread[column]!++;
  return spread;
}

/** The counts without the terms that more than so many sentences have. */
function withoutCommon(counts: TermCounts, most: number): TermCounts {
  const spread = spreadOf(counts);
  const kept = [...counts.terms.keys()].filter((at) => spread[at]! <= most);
  if (kept.length === counts.terms.length) return counts;
  const place = new Int32Array(counts.terms.length).fill(-1);
  for (const [to, from] of kept.entries()) place[from] = to;
  return {
    ...placed(counts, (_, at) => place[at]!),
    terms: kept.map((at) => counts.terms[at]!),
    labels: kept.map((at) => counts.labels[at]!),
  };
}

/** The counts with their columns moved; those at -1 are left out. */
function placed(counts: TermCounts, to: (term: string, at: number) => number): TermCounts {
  const places = counts.terms.map(to);
  const cells = Int32Array.from(counts.columns.keys()).filter((at) => places[counts.columns[at]!] !== -1);
  const starts = new Int32Array(counts.starts.length);
  let cell = 0;
  for (let row = 0; row < counts.rows.length; row++) {
    while (cell < cells.length && cells[cell]! < counts.starts[row + 1]!) cell++;
    starts[row + 1] = cell;
  }
  return {
    ...counts,
    starts,
    columns: cells.map((at) => places[counts.columns[at]!]!),
    values: Float64Array.from(cells, (at) => counts.values[at]!),
  };
}

function weighted(counts: TermCounts, { idf, passage, unit }: Pick<TopicMatrix, "idf" | "passage" | "unit">): TopicMatrix {
  const { rows, starts, columns, values } = counts;
  const weights = values.map((n, at) => (1 + Math.log(n)) * idf[columns[at]!]!);
  for (let row = 0; row < rows.length; row++) {
    const cells = weights.subarray(starts[row]!, starts[row + 1]!);
    const length = lengthOf(cells);
    if (length > 0) for (let at = 0; at < cells.length; at++) cells[at]! /= length;
  }
  return { ...counts, weights, idf, passage, unit };
}
