import { expect, it } from "vitest";
import { byStratum, leaveOneOut, redraw } from "../../src/resample/draw.js";

const members = byStratum([0, 0, 1, 2, 2, 2]);

it("gathers units by stratum", () => expect(members.map((units) => [...units])).toEqual([[0, 1], [2], [3, 4, 5]]));
it("draws as many of each stratum as it has", () => {
  let seen = 0;
  redraw(members, 6, { replicates: 20 }, (weights) => {
    seen++;
    expect([weights[0]! + weights[1]!, weights[2], weights[3]! + weights[4]! + weights[5]!]).toEqual([2, 1, 3]);
  });
  expect(seen).toBe(20);
});
it("leaves out one after the other, but never a stratum's only unit", () => {
  const gone: number[] = [];
  leaveOneOut(members, 6, (weights) => gone.push(weights.indexOf(0)));
  expect(gone).toEqual([0, 1, 3, 4, 5]);
});
