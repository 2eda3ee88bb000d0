import type { TopicMatrix } from "./matrix.js";

/**
 * Coherence of terms: their mean normalised pointwise mutual information over sentences, −1 to 1.
 * A pair that never meets counts −1, one that always meets 1; null for fewer than two terms.
 *
 * Source: Bouma (2009), Normalized (pointwise) mutual information in collocation extraction.
 */
export function coherence({ rows, starts, columns }: TopicMatrix, terms: readonly number[]): number | null {
  if (terms.length < 2) return null;
  const where = rowsWith({ rows, starts, columns }, terms);
  let sum = 0;
  let pairs = 0;
  where.forEach((one, i) => {
    for (const two of where.slice(i + 1)) {
      sum += npmi(one, two, rows.length);
      pairs++;
    }
  });
  return sum / pairs;
}

/**
 * Coherence of terms, the heaviest first: how probable each is where a heavier one stands, as a logarithm; the nearer to
 * zero the better. Null for fewer than two terms.
 *
 * Source: Mimno et al. (2011), Optimizing semantic coherence in topic models, EMNLP.
 */
export function umass(matrix: TopicMatrix, terms: readonly number[]): number | null {
  if (terms.length < 2) return null;
  const where = rowsWith(matrix, terms);
  const pairs = where.flatMap((later, at) =>
    where.slice(0, at).map((earlier) => {
      const both = [...later].filter((row) => earlier.has(row)).length;
      return Math.log((both + 1) / Math.max(1, earlier.size));
    }),
  );
  return pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
}

/** The rows that have each term. */
function rowsWith({ rows, starts, columns }: Pick<TopicMatrix, "rows" | "starts" | "columns">, terms: readonly number[]): Set<number>[] {
  const where = terms.map(() => new Set<number>());
  for (let row = 0; row < rows.length; row++) {
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const place = terms.indexOf(columns[at]!);
      if (place !== -1) where[place]!.add(row);
    }
  }
  return where;
}

function npmi(one: Set<number>, two: Set<number>, n: number): number {
  const both = [...one].filter((row) => two.has(row)).length;
  if (both === 0) return -1;
  if (both === n) return 1;
  return Math.log((both * n) / (one.size * two.size)) / -Math.log(both / n);
}
