import { expect, it } from "vitest";
import { randomStream } from "../../src/resample/random.js";

const first = (...name: [number, ...(string | number)[]]) => Array.from({ length: 3 }, randomStream(...name));

it("gives the same numbers for the same seed and name, whatever else was drawn", () => {
  const one = first(1, "stance", "RU");
  first(1, "stance", "US");
  expect(first(1, "stance", "RU")).toEqual(one);
  expect(first(2, "stance", "RU")).not.toEqual(one);
  expect(first(1, "stance", "US")).not.toEqual(one);
});
it("is even over 0 to 1", () => {
  const next = randomStream(1, "even");
  const cells = new Float64Array(10);
  for (let at = 0; at < 100000; at++) cells[Math.floor(next() * 10)]!++;
  for (const n of cells) expect(Math.abs(n - 10000)).toBeLessThan(400);
});
