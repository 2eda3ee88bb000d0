import { createRequire } from "node:module";

type Cephes = Record<"lgam" | "erfc" | "ndtri" | "ndtr", (x: number) => number> & {
  igamc: (a: number, x: number) => number;
  stdtr: (df: number, x: number) => number;
  stdtri: (df: number, share: number) => number;
  incbet: (a: number, b: number, x: number) => number;
};

let loaded: Cephes | null = null;

/**
 * Cephes is what stands under scipy.special. Its CommonJS build compiles at once, the other waits for a promise; it is
 * read when the first probability is asked for.
 */
function cephes(): Cephes {
  loaded ??= createRequire(import.meta.url)("cephes") as Cephes;
  return loaded;
}

/** ln Γ(x), x above 0. */
export function logGamma(x: number): number {
  return cephes().lgam(x);
}

/** From here on the probability nears the smallest double, where cephes throws, and the tail's expansion takes over. */
const FAR = 35;

/**
 * ln P(Z > z) of a standard normal Z, exact far beyond where the probability itself is zero.
 *
 * @example logUpperNormal(1.96) // ln 0.025
 */
export function logUpperNormal(z: number): number {
  if (z < FAR) return Math.log(cephes().erfc(Math.max(z, -FAR) / Math.SQRT2) / 2);
  // Abramowitz and Stegun 26.2.12
  const square = z * z;
  return -square / 2 - Math.log(z * Math.sqrt(2 * Math.PI)) + Math.log1p((-1 + (3 - (15 - 105 / square) / square) / square) / square);
}

/** ln of the two-sided p of z. */
export function logTwoSided(z: number): number {
  return Math.min(0, Math.LN2 + logUpperNormal(Math.abs(z)));
}

/**
 * ln P(X > x) of a χ² with `df` degrees of freedom.
 *
 * Why: 1 − CDF is zero from about x = 70 on, so that the strongest terms of a corpus would all tie.
 *
 * @example logUpperChiSquare(764.4484) // −386: p = 10⁻¹⁶⁸
 */
export function logUpperChiSquare(x: number, df = 1): number {
  if (x <= 0) return 0;
  if (df === 1) return logTwoSided(Math.sqrt(x));
  const [a, y] = [df / 2, x / 2];
  const leading = (a - 1) * Math.log(y) - y - cephes().lgam(a);
  if (leading > -600 || y < 2 * a) return Math.min(0, Math.log(cephes().igamc(a, y)));
  // Abramowitz and Stegun 6.5.32; y is far above a here
  let [sum, term] = [1, 1];
  for (let k = 1; k < 1000 && Math.abs(term) > 1e-17; k++) sum += term *= (a - k) / y;
  return leading + Math.log(sum);
}

/** The z below which a share of a standard normal lies; share between 0 and 1. */
export function normalQuantile(share: number): number {
  return cephes().ndtri(share);
}

/** The share of a standard normal below z. */
export function normalShare(z: number): number {
  return cephes().ndtr(Math.min(FAR, Math.max(-FAR, z)));
}

/** The t below which a share of Student's distribution lies; whole degrees of freedom. */
export function studentQuantile(share: number, df: number): number {
  return cephes().stdtri(df, share);
}

/** Two-sided p of Student's t; degrees of freedom need not be whole. */
export function studentTwoSided(t: number, df: number): number {
  const share = df / (df + t * t);
  return (df / 2) * Math.log(share) < -600 ? 0 : cephes().incbet(df / 2, 0.5, share);
}
