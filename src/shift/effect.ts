/**
 * Cohen's h of two shares: the distance of their arcsines; 0.2 is called small, 0.5 medium, 0.8 large.
 *
 * Source: Cohen (1988), Statistical power analysis, chapter 6.
 */
export function cohenH(one: number, two: number): number {
  return 2 * Math.asin(Math.sqrt(one)) - 2 * Math.asin(Math.sqrt(two));
}

/** A mean, the variance around it, and the weight of what it is of. */
export interface Moments {
  mean: number;
  variance: number;
  n: number;
}

/**
 * Hedges's g: the difference of two means in pooled standard deviations, corrected for few observations.
 *
 * Source: Hedges (1981), Distribution theory for Glass's estimator, J. Educational Statistics 6(2).
 *
 * @returns null where there is no variance, or too few observations.
 */
export function hedgesG(one: Moments, two: Moments): number | null {
  const df = one.n + two.n - 2;
  if (df < 1) return null;
  const sd = Math.sqrt(((one.n - 1) * one.variance + (two.n - 1) * two.variance) / df);
  return sd > 0 ? ((one.mean - two.mean) / sd) * (1 - 3 / (4 * df - 1)) : null;
}

/** Mean and variance of values. */
export function moments(values: readonly number[]): Moments {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  return { n, mean, variance: n < 2 ? 0 : values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1) };
}

/**
 * Cliff's δ: how much likelier a value of the first is above one of the second than below, −1 to 1.
 *
 * Source: Cliff (1993), Dominance statistics, Psychological Bulletin 114(3).
 */
export function cliffDelta(one: readonly number[], two: readonly number[]): number {
  let above = 0;
  for (const a of one) for (const b of two) above += Math.sign(a - b);
  return above / (one.length * two.length);
}
