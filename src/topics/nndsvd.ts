import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { randomStream } from "../resample/random.js";
import type { TopicMatrix } from "./matrix.js";

/** Further directions that the sketch holds beside those wanted, and how often it is sharpened. */
const EXTRA = 10;
const PASSES = 6;

/**
 * Where a factorisation begins: the leading singular vectors, the positive or the negative part of each, whichever is
 * longer, with the mean in place of zeros, so that no cell is closed from the beginning.
 *
 * Source: Boutsidis and Gallopoulos (2008), SVD based initialization: a head start for nonnegative matrix factorization,
 * Pattern Recognition 41 (NNDSVDa); Halko, Martinsson and Tropp (2011), Finding structure with randomness, SIAM Review 53,
 * for the singular vectors.
 *
 * @returns `rows` and `terms`, both row-major with a column a topic.
 */
export function nndsvd(
  matrix: TopicMatrix,
  { topics, seed }: { topics: number; seed: number },
): { rows: Float64Array; terms: Float64Array } {
  const [n, m] = [matrix.rows.length, matrix.terms.length];
  const { left, right, values } = singular(matrix, { topics, seed });
  const rows = new Float64Array(n * topics);
  const terms = new Float64Array(m * topics);
  for (let topic = 0; topic < topics; topic++) {
    const [u, v] = [left[topic]!, right[topic]!];
    const up = lengths(u);
    const vp = lengths(v);
    // the sides of both vectors that belong together: of the first, both are of one sign
    const side = up.positive * vp.positive >= up.negative * vp.negative ? 1 : -1;
    const [lu, lv] = side === 1 ? [up.positive, vp.positive] : [up.negative, vp.negative];
    const scale = lu * lv === 0 ? 0 : Math.sqrt(values[topic]! * lu * lv);
    for (let row = 0; row < n; row++) rows[row * topics + topic] = Math.max(0, side * u[row]!) * (scale / (lu || 1));
    for (let term = 0; term < m; term++) terms[term * topics + topic] = Math.max(0, side * v[term]!) * (scale / (lv || 1));
  }
  const mean = matrix.weights.reduce((sum, weight) => sum + weight, 0) / (n * m);
  for (const side of [rows, terms]) for (let at = 0; at < side.length; at++) if (side[at]! < 1e-6) side[at] = mean;
  return { rows, terms };
}

function lengths(vector: Float64Array): { positive: number; negative: number } {
  let [positive, negative] = [0, 0];
  for (const value of vector) {
    if (value > 0) positive += value * value;
    else negative += value * value;
  }
  return { positive: Math.sqrt(positive), negative: Math.sqrt(negative) };
}

/** The leading singular vectors and values, by a random sketch of the terms' side that is sharpened by the matrix itself. */
function singular(
  matrix: TopicMatrix,
  { topics, seed }: { topics: number; seed: number },
): { left: Float64Array[]; right: Float64Array[]; values: number[] } {
  const [n, m] = [matrix.rows.length, matrix.terms.length];
  const size = Math.min(topics + EXTRA, n, m);
  const next = randomStream(seed, "topics", "sketch");
  let basis: Float64Array[] = Array.from({ length: size }, () => Float64Array.from({ length: m }, () => next() - 0.5));
  orthonormal(basis);
  for (let pass = 0; pass < PASSES; pass++) {
    basis = basis.map((vector) => turned(matrix, times(matrix, vector)));
    orthonormal(basis);
  }
  // within the sketch the problem is small: the eigenvectors of (V Q)ᵀ (V Q)
  const images = basis.map((vector) => times(matrix, vector));
  const small = new Matrix(images.map((one) => images.map((two) => dot(one, two))));
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(small, { assumeSymmetric: true });
  const order = [...realEigenvalues.keys()].sort((a, b) => realEigenvalues[b]! - realEigenvalues[a]!).slice(0, topics);
  const values = order.map((at) => Math.sqrt(Math.max(0, realEigenvalues[at]!)));
  const combine = (vectors: readonly Float64Array[], at: number, length: number, scale: number) => {
    const sum = new Float64Array(length);
    for (const [index, vector] of vectors.entries()) {
      const weight = eigenvectorMatrix.get(index, at) * scale;
      for (let cell = 0; cell < length; cell++) sum[cell]! += weight * vector[cell]!;
    }
    return sum;
  };
  return {
    left: order.map((at, topic) => combine(images, at, n, values[topic]! > 0 ? 1 / values[topic]! : 0)),
    right: order.map((at) => combine(basis, at, m, 1)),
    values,
  };
}

/** V x, and Vᵀ y. */
function times({ rows, starts, columns, weights }: TopicMatrix, x: Float64Array): Float64Array {
  const y = new Float64Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    let sum = 0;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) sum += weights[at]! * x[columns[at]!]!;
    y[row] = sum;
  }
  return y;
}

function turned({ rows, terms, starts, columns, weights }: TopicMatrix, y: Float64Array): Float64Array {
  const x = new Float64Array(terms.length);
  for (let row = 0; row < rows.length; row++)
    for (let at = starts[row]!; at < starts[row + 1]!; at++) x[columns[at]!]! += weights[at]! * y[row]!;
  return x;
}

function dot(one: Float64Array, two: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += one[at]! * two[at]!;
  return sum;
}

/** Gram and Schmidt's, twice, which is as good as Householder's; what depends on the vectors before becomes zero. */
function orthonormal(vectors: readonly Float64Array[]): void {
  for (const [at, vector] of vectors.entries()) {
    const before = Math.sqrt(dot(vector, vector));
    for (let round = 0; round < 2; round++)
      for (const other of vectors.slice(0, at)) {
        const share = dot(vector, other);
        for (let cell = 0; cell < vector.length; cell++) vector[cell]! -= share * other[cell]!;
      }
    const length = Math.sqrt(dot(vector, vector));
    const scale = length > before * 1e-10 && length > 0 ? 1 / length : 0;
    for (let cell = 0; cell < vector.length; cell++) vector[cell]! *= scale;
  }
}
