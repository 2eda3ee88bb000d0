import { describe, expect, it } from "vitest";
import { where } from "../../src/evidence/columns.js";
import type { KeynessOptions } from "../../src/terms/key-terms.js";
import { keyness } from "../../src/terms/keyness.js";
import { MEASURES } from "../../src/terms/measures/measures.js";
import { evidenceOf } from "./evidence-of.js";

const evidence = evidenceOf(
  { id: "a", date: "2021", sentences: ["peace talks", "peace gas", "talks talks", "gas war"] },
  { id: "b", date: "2022", sentences: ["war gas", "war war talks", "war", "missile gas"] },
);
const [target, reference] = [where(evidence, { year: 2022 }), where(evidence, { year: 2021 })];
const rows = (options: KeynessOptions = {}) => keyness(target, reference, options).objects() as Record<string, number | string | null>[];

describe("keyness", () => {
  it("keeps its columns and puts what is typical of the target first", () => {
    const table = keyness(target, reference);
    expect(table.columnNames()).toEqual(["term", "label", "target", "reference", "logOdds", "z", "low", "high", "p", "logP", "q"]);
    expect(table.get("term", 0)).toBe("war");
    expect(table.get("target", 0)).toBe(4);
  });
  it("is antisymmetric", () => {
    const back = new Map((keyness(reference, target).objects() as { term: string; z: number; p: number }[]).map((row) => [row.term, row]));
    for (const { term, z, p } of rows()) {
      expect(Number(z) + back.get(String(term))!.z).toBeCloseTo(0, 10);
      expect(p).toBeCloseTo(back.get(String(term))!.p, 10);
    }
  });
  it.each(Object.keys(MEASURES) as (keyof typeof MEASURES)[])(
    "by %s gives its column, an interval that holds it, and no NaN",
    (measure) => {
      for (const row of rows({ measure, replicates: 200 })) {
        for (const value of Object.values(row)) expect(value).not.toBeNaN();
        if (row.low !== null && row[measure] !== null) {
          expect(Number(row.low)).toBeLessThanOrEqual(Number(row[measure]) + 1e-12);
          expect(Number(row.high)).toBeGreaterThanOrEqual(Number(row[measure]) - 1e-12);
        }
        expect(Number(row.q)).toBeGreaterThanOrEqual(Number(row.p) - 1e-12);
      }
    },
  );
  it("gives every measure's column where all are asked for", () => {
    expect(Object.keys(rows({ all: true })[0]!)).toEqual(expect.arrayContaining(Object.keys(MEASURES)));
  });
  it("has no row by tidylo's log-odds for a term that the target lacks, as tidylo has none", () => {
    expect(rows({ measure: "logOddsTidylo" }).every(({ target }) => Number(target) > 0)).toBe(true);
    const absent = rows({ all: true }).filter(({ target }) => target === 0);
    expect(absent.map(({ logOddsTidylo }) => logOddsTidylo)).toEqual(absent.map(() => null));
    expect(absent.length).toBeGreaterThan(0);
  });
  it("does not depend on the order of the articles", () => {
    expect(keyness([...target].reverse(), [...reference].reverse()).objects()).toEqual(keyness(target, reference).objects());
  });
  it("draws no interval for terms beyond those asked for", () =>
    expect(rows({ intervals: 0 }).every(({ low }) => low === null)).toBe(true));
  it.each([
    [() => keyness([], reference), 'empty group: "target"; no article meets its conditions'],
    [() => keyness(target, target), 'article in both groups: "b"; target and reference must not overlap'],
    [() => keyness(target, evidenceOf({ id: "c", sentences: ["THE"] })), 'empty group: "reference"; no sentence of it meets the options'],
    [() => keyness(target, reference, { measure: "logRaito" as "logRatio" }), 'unknown measure: "logRaito"; did you mean "logRatio"?'],
  ])("refuses bad input", (run, message) => expect(run).toThrow(message));
});
