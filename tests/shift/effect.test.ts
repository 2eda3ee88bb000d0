import { expect, it } from "vitest";
import { cliffDelta, cohenH, hedgesG, moments } from "../../src/shift/effect.js";

// by hand: means 5 and 3, pooled variance 2.5, 8 degrees of freedom, correction 1 − 3 / 31
it("gives Hedges's g", () =>
  expect(hedgesG(moments([3, 4, 5, 6, 7]), moments([1, 2, 3, 4, 5]))).toBeCloseTo((2 / Math.sqrt(2.5)) * (1 - 3 / 31), 12));
it.each([
  [[1], [2]],
  [
    [1, 1],
    [1, 1],
  ],
])("gives none for %j and %j", (one, two) => expect(hedgesG(moments(one), moments(two))).toBeNull());
it("gives Cohen's h", () => expect([cohenH(0.5, 0.5), cohenH(1, 0)]).toEqual([0, Math.PI]));
it("gives Cliff's delta", () => expect([cliffDelta([2, 3], [1, 2]), cliffDelta([1], [1])]).toEqual([0.75, 0]));
