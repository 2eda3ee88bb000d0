import { describe, expect, it } from "vitest";
import { where } from "../../src/evidence/columns.js";
import { divergences, wordShifts } from "../../src/shift/words.js";
import { evidenceOf } from "../terms/evidence-of.js";
import { articles } from "./articles.js";

const corpus = evidenceOf(
  { id: "a", date: "2021", sentences: ["peace talks", "peace talks gas", "talks gas", "peace", "talks", "gas"] },
  { id: "b", date: "2022", sentences: ["war talks", "war gas", "war war", "missile war", "gas", "talks war"] },
);
const [target, reference] = [where(corpus, { year: 2022 }), where(corpus, { year: 2021 })];
const rows = (table: { objects(): object[] }) => table.objects() as Record<string, unknown>[];

describe("wordShifts", () => {
  it("name the terms that make the difference, their parts summing to one", () => {
    const found = rows(wordShifts(target, reference));
    expect(found[0]!.term).toBe("war");
    expect(found.reduce((sum, { part }) => sum + Math.abs(Number(part)), 0)).toBeCloseTo(1, 12);
  });
  it("take scores, and leave out terms without one", () => {
    const found = rows(
      wordShifts(target, reference, {
        kind: "weighted",
        scores: new Map([
          ["war", -1],
          ["peace", 1],
        ]),
      }),
    );
    expect(found.map(({ term, part }) => [term, Math.sign(Number(part))])).toEqual(
      expect.arrayContaining([
        ["war", -1],
        ["peace", -1],
      ]),
    );
    expect(found).toHaveLength(2);
    expect(found[0]!.difference).toBeCloseTo(-2, 12);
  });
  it("give null for what is infinite", () =>
    expect(rows(wordShifts(target, reference, { kind: "kullback-leibler" })).find(({ term }) => term === "war")!.part).toBeNull());
  it.each([
    [() => wordShifts([], reference), "empty group"],
    [() => wordShifts(target, reference, { kind: "weighted", scores: new Map() }), "no scored term"],
  ])("refuse bad input", (run, message) => expect(run).toThrow(message));
});

describe("divergences", () => {
  it("exceed chance where the words change, and not where they don't", () => {
    const [far] = rows(divergences(corpus, { block: 1 }));
    expect(Number(far!.divergence)).toBeGreaterThan(Number(far!.expected));
    expect(far!.p).toBeLessThan(0.05);
    const near = rows(divergences(where(articles, { year: [2020, 2021] }), { block: 1, permutations: 200 }))[0]!;
    expect(near.divergence).toBeCloseTo(0, 10);
    expect(near.p).toBe(1);
  });
  it("lie between 0 and 1, within their interval", () => {
    for (const { divergence, low, high } of rows(divergences(corpus))) {
      expect(Number(low)).toBeGreaterThanOrEqual(0);
      expect(Number(low)).toBeLessThanOrEqual(Number(divergence));
      expect(Number(high)).toBeLessThanOrEqual(1);
      expect(Number(high)).toBeGreaterThanOrEqual(Number(divergence));
    }
  });
  it("need two periods", () => expect(() => divergences(target)).toThrow('too few periods: "year"; a divergence needs two'));
});
