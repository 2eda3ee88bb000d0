import { DataProblem } from "../corpus/problem.js";
import type { TopicMatrix } from "./matrix.js";
import { nndsvd } from "./nndsvd.js";

/** How topics are found. */
export interface FactorizeOptions {
  /** Number of topics; 2 to 50, default 6. */
  topics?: number;
  /** Most rounds of updates; 1 or more, default 200. It mostly ends before, when nothing moves any more. */
  rounds?: number;
  /** Of the sketch that the beginning is made from; any whole number, default 1. */
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

/** It ends when what still moves is less than this share of what moved in the first round. */
const TOLERANCE = 1e-4;

/**
 * Non-negative matrix factorisation of the squared error, by coordinate descent from the singular vectors (see `nndsvd`).
 *
 * Source: Cichocki and Phan (2009), Fast local algorithms for large scale nonnegative matrix and tensor factorizations,
 * IEICE Transactions E92-A (HALS); Hsieh and Dhillon (2011), Fast coordinate descent methods with variable selection for
 * non-negative matrix factorization, KDD, for where it ends.
 * Cost: rounds × topics × (filled cells + topics × (rows + terms)); nothing is as large as rows × terms.
 *
 * @throws DataProblem where there are fewer sentences or terms than topics.
 */
export function factorize(matrix: TopicMatrix, { topics = 6, rounds = 200, seed = 1 }: FactorizeOptions = {}): Factors {
  const least = Math.min(matrix.rows.length, matrix.terms.length);
  if (!Number.isInteger(topics) || topics < 2 || topics > least) {
    throw new DataProblem("invalid number of topics", { value: topics, fix: `expected a whole number from 2 to ${least}` });
  }
  const { rows, terms } = nndsvd(matrix, { topics, seed });
  const pair = { topics, rows, terms };
  let first = 0;
  for (let round = 0; round < rounds; round++) {
    const moved = descend(matrix, pair, "rows") + descend(matrix, pair, "terms");
    if (round === 0) first = moved;
    if (moved <= TOLERANCE * first) break;
  }
  return inShares(matrix, { ...pair, error: errorOf(matrix, pair) });
}

type Pair = Pick<Factors, "topics" | "rows" | "terms">;

/** Each weight of one side in turn becomes the best that it can be while the others stand; gives how much could still be gained. */
function descend(matrix: TopicMatrix, { topics, rows, terms }: Pair, side: "rows" | "terms"): number {
  const [moving, still] = side === "rows" ? [rows, terms] : [terms, rows];
  const wanted = products(matrix, { topics, rows, terms }, side);
  const square = gram(still, topics);
  let moved = 0;
  for (let topic = 0; topic < topics; topic++) {
    const own = square[topic * topics + topic]!;
    if (own === 0) continue;
    for (let at = 0; at < moving.length; at += topics) {
      let slope = -wanted[at + topic]!;
      for (let other = 0; other < topics; other++) slope += square[topic * topics + other]! * moving[at + other]!;
      const weight = moving[at + topic]!;
      // at zero only what would rise can still move
      moved += Math.abs(weight === 0 ? Math.min(0, slope) : slope);
      moving[at + topic] = Math.max(0, weight - slope / own);
    }
  }
  return moved;
}

/** Rounds of placing passages; each is exact for one topic while the others stand. */
const PLACING = 50;

/** The weights of topics that fit rows best, while the topics themselves stand. */
export function foldIn(matrix: TopicMatrix, { topics, terms }: Pick<Factors, "topics" | "terms">): Pair {
  const pair = { topics, terms, rows: new Float64Array(matrix.rows.length * topics).fill(1 / topics) };
  let first = 0;
  for (let round = 0; round < PLACING; round++) {
    const moved = descend(matrix, pair, "rows");
    if (round === 0) first = moved;
    if (moved <= TOLERANCE * first) break;
  }
  return pair;
}

/** V Hᵀ for the rows' side, Vᵀ W for the terms'. */
function products(
  { rows: all, starts, columns, weights }: TopicMatrix,
  { topics, rows, terms }: Pair,
  side: "rows" | "terms",
): Float64Array {
  const result = new Float64Array(side === "rows" ? rows.length : terms.length);
  for (let row = 0; row < all.length; row++) {
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const weight = weights[at]!;
      const [own, other] = [row * topics, columns[at]! * topics];
      if (side === "rows") for (let topic = 0; topic < topics; topic++) result[own + topic]! += weight * terms[other + topic]!;
      else for (let topic = 0; topic < topics; topic++) result[other + topic]! += weight * rows[own + topic]!;
    }
  }
  return result;
}

/** Topics by topics: the products of a side's columns. */
function gram(values: Float64Array, topics: number): Float64Array {
  const square = new Float64Array(topics * topics);
  for (let at = 0; at < values.length; at += topics)
    for (let i = 0; i < topics; i++) for (let j = 0; j < topics; j++) square[i * topics + j]! += values[at + i]! * values[at + j]!;
  return square;
}

/** ‖V − WH‖² over ‖V‖², from products alone: the difference itself would fill every cell. */
export function errorOf(matrix: TopicMatrix, pair: Pair): number {
  const whole = matrix.weights.reduce((sum, weight) => sum + weight * weight, 0);
  const wanted = products(matrix, pair, "rows");
  let met = 0;
  for (let at = 0; at < wanted.length; at++) met += wanted[at]! * pair.rows[at]!;
  const [one, two] = [gram(pair.rows, pair.topics), gram(pair.terms, pair.topics)];
  let made = 0;
  for (let at = 0; at < one.length; at++) made += one[at]! * two[at]!;
  return whole === 0 ? 0 : Math.max(0, (whole - 2 * met + made) / whole);
}

/** Scales terms to sum to one in each topic and rows to shares, the largest topic first. */
function inShares(matrix: TopicMatrix, { topics, rows, terms, error }: Factors): Factors {
  const mass = new Float64Array(topics);
  for (let at = 0; at < terms.length; at++) mass[at % topics]! += terms[at]!;
  const scaled = sharesOfRows(matrix, { topics, rows: rows.map((weight, at) => weight * mass[at % topics]!) });
  const size = new Float64Array(topics);
  for (let at = 0; at < scaled.length; at++) size[at % topics]! += scaled[at]!;
  const order = [...size.keys()].sort((a, b) => size[b]! - size[a]! || a - b);
  const reorder = (values: Float64Array, scale: (topic: number) => number) =>
    values.map((_, at) => values[at - (at % topics) + order[at % topics]!]! * scale(order[at % topics]!));
  return { topics, rows: reorder(scaled, () => 1), terms: reorder(terms, (topic) => 1 / (mass[topic]! || 1)), error };
}

/** Weights of rows as shares that sum to one; a row without terms is all zeros. */
export function sharesOfRows(matrix: TopicMatrix, { topics, rows }: Pick<Factors, "topics" | "rows">): Float64Array {
  const shares = Float64Array.from(rows);
  for (let at = 0; at < shares.length; at += topics) {
    const cells = matrix.starts[at / topics + 1]! - matrix.starts[at / topics]!;
    const total = shares.subarray(at, at + topics).reduce((sum, weight) => sum + weight, 0);
    for (let topic = 0; topic < topics; topic++) shares[at + topic] = cells === 0 || total === 0 ? 0 : shares[at + topic]! / total;
  }
  return shares;
}
