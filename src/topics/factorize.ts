import { DataProblem } from "../corpus/problem.js";
import { randomStream } from "../resample/random.js";
import type { TopicMatrix } from "./matrix.js";

/** How topics are found. */
export interface FactorizeOptions {
  /** Number of topics; 2 to 50, default 6. */
  topics?: number;
  /** Most rounds of updates; default 300. */
  rounds?: number;
  /** Different beginnings, of which the best is kept; default 5. */
  starts?: number;
  /** Default 1. */
  seed?: number;
}

/** Topics as two non-negative matrices, rows by topics and topics by terms, both row-major. */
export interface Factors {
  topics: number;
  /** Share of each topic in each row; a row without terms is all zeros. */
  rows: Float64Array;
  /** Weight of each term in each topic. */
  terms: Float64Array;
  /** Squared error over the matrix's squared length, 0 to 1. */
  error: number;
}

const TINY = 1e-12;

/**
 * Non-negative matrix factorisation, by multiplicative updates of the squared error.
 *
 * Source: Lee and Seung (2001), Algorithms for non-negative matrix factorization, NIPS 13.
 * Cost: rounds × topics × cells.
 *
 * @throws DataProblem where there are fewer sentences or terms than topics.
 */
export function factorize(matrix: TopicMatrix, { topics = 6, rounds = 300, starts = 5, seed = 1 }: FactorizeOptions = {}): Factors {
  const least = Math.min(matrix.rows.length, matrix.terms.length);
  if (!Number.isInteger(topics) || topics < 2 || topics > least) {
    throw new DataProblem("invalid number of topics", { value: topics, fix: `expected a whole number from 2 to ${least}` });
  }
  let best: Factors | undefined;
  for (let start = 0; start < starts; start++) {
    const next = randomStream(seed, "topics", start);
    const rows = Float64Array.from({ length: matrix.rows.length * topics }, () => 0.1 + next());
    const terms = Float64Array.from({ length: matrix.terms.length * topics }, () => 0.1 + next());
    for (let round = 0; round < rounds; round++) {
      update(matrix, { topics, rows, terms }, "terms");
      update(matrix, { topics, rows, terms }, "rows");
    }
    const error = errorOf(matrix, { topics, rows, terms });
    if (best === undefined || error < best.error - 1e-9) best = { topics, rows, terms, error };
  }
  return inShares(matrix, best!);
}

type Pair = Pick<Factors, "topics" | "rows" | "terms">;

/** One multiplicative update of one side: times (Wᵀ V) over (Wᵀ W H), or the same turned round. */
function update(matrix: TopicMatrix, { topics, rows, terms }: Pair, side: "rows" | "terms"): void {
  const [moving, still] = side === "terms" ? [terms, rows] : [rows, terms];
  const above = new Float64Array(moving.length);
  forCells(matrix, (row, column, weight) => {
    const [to, from] = side === "terms" ? [column * topics, row * topics] : [row * topics, column * topics];
    for (let topic = 0; topic < topics; topic++) above[to + topic]! += weight * still[from + topic]!;
  });
  const square = new Float64Array(topics * topics);
  for (let at = 0; at < still.length; at += topics) {
    for (let i = 0; i < topics; i++) for (let j = 0; j < topics; j++) square[i * topics + j]! += still[at + i]! * still[at + j]!;
  }
  const below = new Float64Array(topics);
  for (let at = 0; at < moving.length; at += topics) {
    below.fill(0);
    for (let i = 0; i < topics; i++) for (let j = 0; j < topics; j++) below[i]! += square[i * topics + j]! * moving[at + j]!;
    for (let topic = 0; topic < topics; topic++) moving[at + topic]! *= above[at + topic]! / (below[topic]! + TINY);
  }
}

function forCells({ rows, starts, columns, weights }: TopicMatrix, visit: (row: number, column: number, weight: number) => void): void {
  for (let row = 0; row < rows.length; row++) {
    for (let at = starts[row]!; at < starts[row + 1]!; at++) visit(row, columns[at]!, weights[at]!);
  }
}

function errorOf(matrix: TopicMatrix, { topics, rows, terms }: Pair): number {
  let whole = 0;
  let left = 0;
  for (let row = 0; row < matrix.rows.length; row++) {
    const dense = new Float64Array(matrix.terms.length);
    for (let at = matrix.starts[row]!; at < matrix.starts[row + 1]!; at++) dense[matrix.columns[at]!] = matrix.weights[at]!;
    for (let column = 0; column < dense.length; column++) {
      let guess = 0;
      for (let topic = 0; topic < topics; topic++) guess += rows[row * topics + topic]! * terms[column * topics + topic]!;
      whole += dense[column]! ** 2;
      left += (dense[column]! - guess) ** 2;
    }
  }
  return left / whole;
}

/** Scales terms to sum to one in each topic and rows to shares, the largest topic first. */
function inShares(matrix: TopicMatrix, { topics, rows, terms, error }: Factors): Factors {
  const mass = new Float64Array(topics);
  for (let at = 0; at < terms.length; at++) mass[at % topics]! += terms[at]!;
  const scaled = rows.map((weight, at) => weight * mass[at % topics]!);
  for (let at = 0; at < scaled.length; at += topics) {
    const cells = matrix.starts[at / topics + 1]! - matrix.starts[at / topics]!;
    const total = scaled.subarray(at, at + topics).reduce((sum, weight) => sum + weight, 0);
    for (let topic = 0; topic < topics; topic++) scaled[at + topic] = cells === 0 || total === 0 ? 0 : scaled[at + topic]! / total;
  }
  const size = new Float64Array(topics);
  for (let at = 0; at < scaled.length; at++) size[at % topics]! += scaled[at]!;
  const order = [...size.keys()].sort((a, b) => size[b]! - size[a]! || a - b);
  const reorder = (values: Float64Array, scale: (topic: number) => number) =>
    values.map((_, at) => values[at - (at % topics) + order[at % topics]!]! * scale(order[at % topics]!));
  return { topics, rows: reorder(scaled, () => 1), terms: reorder(terms, (topic) => 1 / (mass[topic]! || 1)), error };
}
