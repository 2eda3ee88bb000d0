import { describe, expect, it } from "vitest";
import { collocations } from "../../src/terms/collocations.js";
import { evidenceOf } from "./evidence-of.js";

const evidence = evidenceOf(
  { id: "a", sentences: ["war gas @RU", "war troops @RU/putin", "peace talks", "peace gas", "talks gas @UA"] },
  { id: "b", sentences: ["war @RU", "talks", "peace talks gas"] },
);
const rows = (options: object) => collocations(evidence, options).objects() as Record<string, unknown>[];

describe("collocations", () => {
  it("counts sentences with the actor and the word", () => {
    expect(
      rows({ actor: "RU", minTogether: 1 }).map(({ term, together, node, collocate, all }) => [term, together, node, collocate, all]),
    ).toEqual([
      ["war", 3, 3, 3, 8],
      ["troops", 1, 3, 1, 8],
      ["gas", 1, 3, 4, 8],
    ]);
  });
  it("leaves the node itself out, and what it meets too seldom", () =>
    expect(rows({ term: "gas" }).map(({ term }) => term)).toEqual(["peace", "talks"]));
  it("gives intervals that hold λ, and no NaN", () => {
    for (const row of rows({ term: "gas" })) {
      for (const value of Object.values(row)) expect(value).not.toBeNaN();
      expect(Number(row.low)).toBeLessThanOrEqual(Number(row.lambda));
      expect(Number(row.high)).toBeGreaterThanOrEqual(Number(row.lambda));
    }
  });
  it.each([
    [{}, "no node; give an actor or a term, and not both"],
    [{ actor: "RI" }, 'unknown actor: "RI"; did you mean "RU"?'],
    [{ term: "gass" }, 'unknown term: "gass"; did you mean "gas"?'],
    [{ actor: "RU", mentioning: "RU" }, 'no contrast: "RU"; every counted sentence has it'],
  ])("with %j says: %s", (options, message) => expect(() => collocations(evidence, options)).toThrow(message));
});
