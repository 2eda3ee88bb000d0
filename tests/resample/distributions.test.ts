import { describe, expect, it } from "vitest";
import {
  logGamma,
  logTwoSided,
  logUpperChiSquare,
  logUpperNormal,
  normalQuantile,
  normalShare,
  studentQuantile,
  studentTwoSided,
} from "../../src/resample/distributions.js";

// Expectations: scipy 1.17, stats.norm.logsf, stats.chi2.logsf, stats.t.
describe("logUpperNormal", () => {
  it.each([
    [-3, -0.0013508099647481938],
    [0, -Math.LN2],
    [1.96, -3.6889636517296385],
    [10, -53.23128515051247],
    [34.999, -616.94007324],
    [35.001, -617.01013029],
    [40, -804.6084420137538],
    [640, -204807.38040915],
  ])("of %d is %d", (z, expected) => expect(logUpperNormal(z) / expected).toBeCloseTo(1, 7));
  it("is two-sided on both sides", () => expect(logTwoSided(-1.96)).toBe(logTwoSided(1.96)));
});

describe("logUpperChiSquare", () => {
  it.each([
    [0, 1, 0],
    [3.841458820694124, 1, Math.log(0.05)],
    [5.991464547107979, 2, Math.log(0.05)],
    [800, 3, -396.88223782],
    [1300, 3, -646.63996324],
    [1500, 3, -746.5685151578],
  ])("of %d with %d degrees of freedom", (x, df, expected) => expect(logUpperChiSquare(x, df)).toBeCloseTo(expected, 7));
  it("tells apart what underflows to the same p", () => expect(logUpperChiSquare(3000)).toBeLessThan(logUpperChiSquare(2000)));
});

describe("quantiles and shares", () => {
  it.each([
    ["normalQuantile", normalQuantile(0.975), 1.959963984540054],
    ["normalShare", normalShare(1.959963984540054), 0.975],
    ["normalShare, far out", normalShare(-100), 0],
    ["studentQuantile", studentQuantile(0.975, 5), 2.5705818356363146],
    ["studentTwoSided", studentTwoSided(-8.4145, 46), 7.29660109324909e-11],
    ["studentTwoSided, far out", studentTwoSided(1e9, 400), 0],
    ["logGamma", logGamma(1000.5), 5908.674175848678],
  ])("%s", (_, found, expected) => expect(found).toBeCloseTo(expected, 10));
});
