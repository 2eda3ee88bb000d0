import { logGamma } from "../../src/resample/distributions.js";

/**
 * How much two ways to part the same things tell of each other, beyond chance: 0 where it is what chance gives, 1 where they
 * are one. As scikit-learn has it, with the mean of the two entropies.
 *
 * Source: Vinh, Epps and Bailey (2010), Information theoretic measures for clusterings comparison, JMLR 11, equation 24a.
 */
export function adjustedMutualInformation(pairs: readonly (readonly [unknown, unknown])[]): number {
  const n = pairs.length;
  const one = sizesOf(pairs.map(([a]) => a));
  const two = sizesOf(pairs.map(([, b]) => b));
  const cells = new Map<string, { n: number; a: number; b: number }>();
  for (const [a, b] of pairs) {
    const key = JSON.stringify([a, b]);
    const cell = cells.get(key) ?? { n: 0, a: one.get(a)!, b: two.get(b)! };
    cell.n++;
    cells.set(key, cell);
  }
  const information = [...cells.values()].reduce((sum, cell) => sum + (cell.n / n) * Math.log((n * cell.n) / (cell.a * cell.b)), 0);
  const expected = expectedInformation([...one.values()], [...two.values()], n);
  const most = (entropy([...one.values()], n) + entropy([...two.values()], n)) / 2;
  return most === expected ? 1 : (information - expected) / (most - expected);
}

/** How many of each value there are. */
export function sizesOf(values: readonly unknown[]): Map<unknown, number> {
  const sizes = new Map<unknown, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return sizes;
}

function entropy(sizes: readonly number[], n: number): number {
  return -sizes.reduce((sum, size) => sum + (size / n) * Math.log(size / n), 0);
}

function expectedInformation(one: readonly number[], two: readonly number[], n: number): number {
  let sum = 0;
  for (const a of one)
    for (const b of two)
      for (let k = Math.max(1, a + b - n); k <= Math.min(a, b); k++) {
        const chance = [a, b, n - a, n - b].reduce((all, size) => all + logGamma(size + 1), 0);
        const against = [n, k, a - k, b - k, n - a - b + k].reduce((all, size) => all + logGamma(size + 1), 0);
        sum += (k / n) * Math.log((n * k) / (a * b)) * Math.exp(chance - against);
      }
  return sum;
}
