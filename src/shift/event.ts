import { inverse, Matrix, solve } from "ml-matrix";
import { DataProblem } from "../corpus/problem.js";
import { logUpperNormal, studentTwoSided } from "../resample/distributions.js";
import { moments } from "./effect.js";

/** Welch's t of two samples that need not vary alike. */
export interface Welch {
  difference: number;
  t: number;
  df: number;
  p: number;
}

/**
 * Welch's t test, target minus reference; null where a sample has fewer than two values or nothing varies.
 *
 * Source: Welch (1947), Biometrika 34.
 */
export function welch(target: readonly number[], reference: readonly number[]): Welch | null {
  const [one, two] = [moments(target), moments(reference)];
  if (one.n < 2 || two.n < 2) return null;
  const [a, b] = [one.variance / one.n, two.variance / two.n];
  if (a + b === 0) return null;
  const t = (one.mean - two.mean) / Math.sqrt(a + b);
  const df = (a + b) ** 2 / (a ** 2 / (one.n - 1) + b ** 2 / (two.n - 1));
  return { difference: one.mean - two.mean, t, df, p: studentTwoSided(t, df) };
}

/**
 * Mann and Whitney's U of the target, with the normal's two-sided p, corrected for ties and continuity.
 *
 * Source: Mann and Whitney (1947), Annals of Mathematical Statistics 18(1).
 */
export function mannWhitney(target: readonly number[], reference: readonly number[]): { u: number; p: number } {
  let u = 0;
  for (const a of target) for (const b of reference) u += a > b ? 1 : a === b ? 0.5 : 0;
  const [m, n] = [target.length, reference.length];
  const ties = new Map<number, number>();
  for (const value of [...target, ...reference]) ties.set(value, (ties.get(value) ?? 0) + 1);
  const tied = [...ties.values()].reduce((sum, k) => sum + k ** 3 - k, 0);
  const sd = Math.sqrt(((m * n) / 12) * (m + n + 1 - tied / ((m + n) * (m + n - 1))));
  const z = sd === 0 ? 0 : Math.max(0, Math.abs(u - (m * n) / 2) - 0.5) / sd;
  return { u, p: Math.min(1, 2 * Math.exp(logUpperNormal(z))) };
}

/** An interrupted series: level and slope before, and how both change at the event. */
export interface InterruptedSeries {
  /** Intercept, slope, step at the event, change of slope after it. */
  beta: [number, number, number, number];
  se: [number, number, number, number];
  /** Newey and West's standard errors, for neighbours that are alike. */
  neweyWest: [number, number, number, number];
  rss: number;
}

/**
 * Interrupted time series by least squares: 1, t, a step after the event, and a ramp from it.
 *
 * Source: Wagner et al. (2002), J. Clinical Pharmacy and Therapeutics 27(4); Newey and West (1987), Econometrica 55(3), for the second errors.
 *
 * @param values In order of time; t counts them from 1.
 * @param before How many stand before the event; two or more on either side.
 * @param options `lag` of the Newey-West errors; 0 or more, default 4.
 */
export function interruptedSeries(values: readonly number[], before: number, { lag = 4 }: { lag?: number } = {}): InterruptedSeries {
  const n = values.length;
  if (before < 2 || n - before < 2 || n < 5)
    throw new DataProblem("an interrupted series needs two values before the event, two after, and five in all");
  const design = new Matrix(values.map((_, at) => [1, at + 1, at >= before ? 1 : 0, Math.max(0, at + 1 - before)]));
  const y = Matrix.columnVector([...values]);
  const crossed = design.transpose().mmul(design);
  const beta = solve(crossed, design.transpose().mmul(y)).to1DArray();
  const residuals = values.map((value, at) => value - design.getRow(at).reduce((sum, x, k) => sum + x * beta[k]!, 0));
  const rss = residuals.reduce((sum, e) => sum + e * e, 0);
  const bread = inverse(crossed);
  const meat = Matrix.zeros(4, 4);
  for (let l = 0; l <= lag; l++) {
    const weight = l === 0 ? 0.5 : 1 - l / (lag + 1);
    for (let t = l; t < n; t++) {
      const [x, w] = [design.getRow(t), design.getRow(t - l)];
      for (let i = 0; i < 4; i++)
        for (let j = 0; j < 4; j++)
          meat.set(i, j, meat.get(i, j) + weight * residuals[t]! * residuals[t - l]! * (x[i]! * w[j]! + w[i]! * x[j]!));
    }
  }
  const sandwich = bread.mmul(meat).mmul(bread);
  const roots = (value: (k: number) => number) => [0, 1, 2, 3].map((k) => Math.sqrt(value(k))) as InterruptedSeries["se"];
  return {
    beta: beta as InterruptedSeries["beta"],
    se: roots((k) => (bread.get(k, k) * rss) / (n - 4)),
    neweyWest: roots((k) => sandwich.get(k, k)),
    rss,
  };
}
