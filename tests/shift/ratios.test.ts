import { expect, it } from "vitest";
import type { Measured } from "../../src/shift/measure.js";
import { byUnit, informative, ratios } from "../../src/shift/ratios.js";

const all: Measured = {
  measure: "stance",
  names: ["a", "b"],
  articles: [],
  rows: Int32Array.of(0, 0, 1),
  sums: Float64Array.of(1, 0, 2, 0, 3, 4),
  counts: Float64Array.of(1, 0, 1, 0, 2, 1),
};

it("adds rows up by unit and leaves out those of none", () => {
  expect([...byUnit(all, [0, 0, 1]).sums]).toEqual([3, 0, 3, 4]);
  expect([...byUnit(all, [0, -1, 0]).counts]).toEqual([3, 1]);
});
it("weighs units", () => {
  expect([...ratios(byUnit(all, [0, 0, 1]), (unit) => unit + 1).values]).toEqual([9 / 6, 4]);
  expect(ratios(byUnit(all, [0, 0, 1]), (unit) => 1 - unit).values[1]).toBeNaN();
});
it("counts the units that have something to say", () => expect([...informative(byUnit(all, [0, 0, 1]))]).toEqual([2, 1]));
