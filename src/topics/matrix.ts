import { DataProblem } from "../corpus/problem.js";
import type { Evidence } from "../evidence/evidence.js";
import { lengthOf } from "../resample/extremes.js";
import { type CountOptions, countTerms, type TermCounts } from "../terms/count.js";

/** Sentences by terms, weighted, sparse; `starts[r]` to `starts[r + 1]` are the cells of row `r`. */
export interface TopicMatrix extends TermCounts {
  /** tf-idf, each row of length 1. */
  weights: Float64Array;
}

/**
 * The matrix that topics are found in: sentences by terms, tf-idf with length-1 rows.
 *
 * @throws DataProblem where fewer than two sentences have a term that is counted.
 */
export function topicMatrix(evidence: readonly Evidence[], options: CountOptions = {}): TopicMatrix {
  const counts = countTerms(evidence, { minCount: 2, ...options });
  const { rows, starts, columns, values, terms } = counts;
  const spread = new Float64Array(terms.length);
  for (const column of columns) spread[column]!++;
  const weights = values.map((n, at) => (1 + Math.log(n)) * Math.log((1 + rows.length) / (1 + spread[columns[at]!]!)));
  let filled = 0;
  for (let row = 0; row < rows.length; row++) {
    const cells = weights.subarray(starts[row]!, starts[row + 1]!);
    const length = lengthOf(cells);
    if (length > 0) {
      filled++;
      for (let at = 0; at < cells.length; at++) cells[at]! /= length;
    }
  }
  if (filled < 2)
    throw new DataProblem("too little text for topics", { value: filled, fix: "two sentences with counted terms are the least" });
  return { ...counts, weights };
}
