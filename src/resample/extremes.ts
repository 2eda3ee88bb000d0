/**
 * The largest of some numbers, −∞ of none. A list is not spread into arguments: the stack ends at some 100,000 of them.
 *
 * @example most([1, 3, 2]) // 3
 */
export function most(values: Iterable<number>): number {
  let found = Number.NEGATIVE_INFINITY;
  for (const value of values) found = Math.max(found, value);
  return found;
}

/** The smallest of some numbers, ∞ of none. */
export function least(values: Iterable<number>): number {
  let found = Number.POSITIVE_INFINITY;
  for (const value of values) found = Math.min(found, value);
  return found;
}

/** The length of a vector, to the bit as `Math.hypot` gives it: scaled by its largest value, and summed with compensation. */
export function lengthOf(vector: ArrayLike<number>): number {
  let largest = 0;
  for (let at = 0; at < vector.length; at++) largest = Math.max(largest, Math.abs(vector[at]!));
  if (largest === 0 || !Number.isFinite(largest)) return largest;
  let sum = 0;
  let compensation = 0;
  for (let at = 0; at < vector.length; at++) {
    const part = Math.abs(vector[at]!) / largest;
    const summand = part * part - compensation;
    const next = sum + summand;
    compensation = next - sum - summand;
    sum = next;
  }
  return Math.sqrt(sum) * largest;
}
