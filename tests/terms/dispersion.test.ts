import { describe, expect, it } from "vitest";
import { dispersions } from "../../src/terms/dispersion.js";
import { evidenceOf } from "./evidence-of.js";

const evidence = evidenceOf(
  { id: "a", date: "2021", sentences: ["war war peace gas"] },
  { id: "b", date: "2022", sentences: ["gas", "talks gas gas"] },
);

describe("dispersions", () => {
  it("gives each term's spread over the articles", () => {
    const rows = dispersions(evidence).objects() as Record<string, unknown>[];
    expect(rows.map(({ term, n, range, dp }) => [term, n, range, dp])).toEqual([
      ["gas", 4, 2, 0.25],
      ["war", 2, 1, 0.5],
      ["peace", 1, 1, 0.5],
      ["talks", 1, 1, 0.5],
    ]);
    for (const row of rows) for (const value of Object.values(row)) expect(value).not.toBeNaN();
  });
  it("needs two parts", () =>
    expect(() => dispersions(evidence.slice(1))).toThrow('too few parts: "article"; dispersion needs two parts with counted terms'));
});
