import { describe, expect, it } from "vitest";
import { cliffDelta } from "../../src/shift/effect.js";
import { interruptedSeries, mannWhitney, welch } from "../../src/shift/event.js";
import { oracle } from "../oracle.js";

const { nile, eventStudy: study } = oracle("change-points");

describe("the Nile before and after 1898", () => {
  const [before, after]: [number[], number[]] = [nile.volume.slice(0, 28), nile.volume.slice(28)];
  it("by Welch's t", () => {
    const { difference, t, df, p } = welch(after, before)!;
    for (const [found, expected] of [
      [difference, study.diff],
      [t, study.welchT],
      [df, study.welchDf],
      [p / study.welchP, 1],
    ])
      expect(found).toBeCloseTo(expected, 9);
  });
  it("by Mann and Whitney's U and Cliff's delta", () => {
    const { u, p } = mannWhitney(after, before);
    expect([u, before.length * after.length - u]).toContain(study.mannWhitneyU);
    expect(p / study.mannWhitneyP).toBeCloseTo(1, 6);
    expect(cliffDelta(after, before)).toBeCloseTo(study.cliffsDelta, 12);
  });
  it("as an interrupted series", () => {
    const { beta, se, neweyWest, rss } = interruptedSeries(nile.volume, 28);
    for (const [at, value] of beta.entries()) expect(value).toBeCloseTo(study.itsOls.beta[at], 8);
    for (const [at, value] of se.entries()) expect(value).toBeCloseTo(study.itsOls.se[at], 8);
    for (const [at, value] of neweyWest.entries()) expect(value).toBeCloseTo(study.itsOls.neweyWestLag4Se[at], 8);
    expect(rss).toBeCloseTo(study.itsOls.rss, 4);
  });
});

describe("small samples", () => {
  it("have no t where nothing varies or a value stands alone", () =>
    expect([welch([1], [2, 3]), welch([1, 1], [1, 1])]).toEqual([null, null]));
  it("have p 1 where all values are the same", () => expect(mannWhitney([1, 1], [1, 1]).p).toBe(1));
  it("make no interrupted series", () => expect(() => interruptedSeries([1, 2, 3, 4], 2)).toThrow("needs two values before"));
});
