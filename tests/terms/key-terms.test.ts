import { expect, it } from "vitest";
import { countTerms } from "../../src/terms/count.js";
import { keyTerms } from "../../src/terms/key-terms.js";
import { evidenceOf } from "./evidence-of.js";

const counts = countTerms(evidenceOf({ id: "a", sentences: ["war war", "peace", "war gas", "gas", "talks", "talks peace"] }));
const inTarget = counts.rows.map(({ sentence }) => sentence < 3);

it("takes any rows for the target, such as an actor's sentences", () => {
  const found = keyTerms(counts, inTarget, { replicates: 100 });
  expect(found.map(({ term, target, reference }) => [term, target, reference])).toEqual([
    ["war", 3, 0],
    ["gas", 1, 1],
    ["peace", 1, 1],
    ["talks", 0, 2],
  ]);
});
it("draws intervals for the terms farthest from alike", () => {
  expect(
    keyTerms(counts, inTarget, { replicates: 100, intervals: 2 })
      .filter(({ low }) => low !== null)
      .map(({ term }) => term),
  ).toEqual(["war", "talks"]);
});
