import { describe, expect, it } from "vitest";
import { where } from "../../src/evidence/columns.js";
import { keyness } from "../../src/terms/keyness.js";
import { keynessByGroup } from "../../src/terms/keyness-by-group.js";
import { g2ManyGroups } from "../../src/terms/measures/likelihood.js";
import { evidenceOf } from "./evidence-of.js";

const evidence = evidenceOf(
  { id: "a", date: "2021", sentences: ["peace talks", "peace gas"] },
  { id: "b", date: "2022", sentences: ["war gas", "war war talks"] },
  { id: "c", date: "2023", sentences: ["gas gas missile", "talks"] },
);

describe("keynessByGroup", () => {
  const found = keynessByGroup(evidence, { by: "year" }).objects() as Record<string, unknown>[];
  it("holds each group against the rest", () => {
    const alone = keyness(where(evidence, { year: 2022 }), where(evidence, { year: [2021, 2023] })).objects() as Record<string, unknown>[];
    expect(found.filter(({ year }) => year === 2022).map(({ term, z }) => [term, z])).toEqual(alone.map(({ term, z }) => [term, z]));
  });
  it("tells whether a term differs between the groups at all", () => {
    expect(found.find(({ term }) => term === "war")!.g2Groups).toBeCloseTo(g2ManyGroups([0, 3, 0], [4, 5, 4]), 12);
    expect(found.every(({ qGroups }) => Number(qGroups) <= 1)).toBe(true);
  });
  it("needs two groups", () =>
    expect(() => keynessByGroup(evidence.slice(0, 1), { by: "year" })).toThrow(
      'too few groups: "year"; keyness needs two groups with counted terms',
    ));
});
