import type { TopicMatrix } from "./matrix.js";

/**
 * Coherence of terms: their mean normalised pointwise mutual information over sentences, −1 to 1.
 * A pair that never meets counts −1, one that always meets 1; null for fewer than two terms.
 *
 * Source: Bouma (2009), Normalized (pointwise) mutual information in collocation extraction.
 */
export function coherence({ rows, starts, columns }: TopicMatrix, terms: readonly number[]): number | null {
  if (terms.length < 2) return null;
  const where = terms.map(() => new Set<number>());
  for (let row = 0; row < rows.length; row++) {
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const place = terms.indexOf(columns[at]!);
      if (place !== -1) where[place]!.add(row);
    }
  }
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

function npmi(one: Set<number>, two: Set<number>, n: number): number {
  const both = [...one].filter((row) => two.has(row)).length;
  if (both === 0) return -1;
  if (both === n) return 1;
  return Math.log((both * n) / (one.size * two.size)) / -Math.log(both / n);
}
