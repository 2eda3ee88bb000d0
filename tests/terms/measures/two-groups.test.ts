import { expect, it } from "vitest";
import { direction, distinctPairs, perTerm, spread, sum, twoGroups } from "../../../src/terms/measures/two-groups.js";

const groups = twoGroups([3, 0, 3, 1], [1, 2, 1, 1]);

it("takes the sums for totals where none are given", () =>
  expect([groups.targetTotal, groups.referenceTotal, sum([1, 2, 3])]).toEqual([7, 5, 6]));
it("hands over each term's table", () =>
  expect([...perTerm(groups, ({ a, b, c, d, n }) => a * 1e4 + b * 1e3 + c * 100 + d * 10 + n - 12)]).toEqual([31440, 2730, 31440, 11640]));
it("works equal pairs out once and gives them back to every term", () => {
  const { pairs, pairOf } = distinctPairs(groups);
  expect(pairs.target).toHaveLength(3);
  expect([...spread(pairs.target, pairOf)]).toEqual([...groups.target]);
  expect([...spread(pairs.reference, pairOf)]).toEqual([...groups.reference]);
});
it("tells which way a term leans", () => expect([...perTerm(groups, direction)]).toEqual([1, -1, 1, -1]));
