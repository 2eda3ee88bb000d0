import { describe, expect, it } from "vitest";
import { rowsOf } from "../../src/figures/figure.js";
import { type Evidence, where } from "../../src/index.js";
import { type ContrastOptions, contrast } from "../../src/shift/contrast.js";
import { evidenceOf } from "../terms/evidence-of.js";
import { articles } from "./articles.js";

const [target, reference] = [where(articles, { year: [2023, 2024] }), where(articles, { year: [2020, 2021] })];
const rows = (options: ContrastOptions = {}) => contrast(target, reference, options).objects() as Record<string, number | string | null>[];
const row = (name: string, options: ContrastOptions = {}) => rows(options).find((one) => one.name === name)!;

describe("contrast", () => {
  it("keeps its columns", () => {
    expect(contrast(target, reference).columnNames()).toEqual([
      "name",
      "reference",
      "target",
      "shift",
      "low",
      "high",
      "nReference",
      "nTarget",
      "p",
      "q",
      "effect",
      "permuted",
      "agree",
    ]);
  });
  it("says of each shift whether interval and p agree on zero", () => {
    const rows = rowsOf(contrast(target, reference, { permutations: 200 }));
    for (const { low, high, p, agree } of rows) {
      if (low === null || p === null) expect(agree).toBeNull();
      else expect(agree).toBe((Number(low) > 0 || Number(high) < 0) === Number(p) < 0.05);
    }
    expect(rows.some(({ agree }) => agree !== null)).toBe(true);
  });
  it("sees what shifts and what does not", () => {
    const [us, ru] = [row("US"), row("RU")];
    expect(us.shift).toBeLessThan(-0.5);
    expect(us.high).toBeLessThan(0);
    expect(us.p).toBeLessThan(0.01);
    expect(us.effect).toBeLessThan(-0.8);
    expect(ru.shift).toBeCloseTo(0, 10);
    expect(ru.p).toBeGreaterThan(0.5);
  });
  it.each([
    ["event", "US"],
    ["frames", "conflict"],
    ["terms", "war"],
    ["relations", "US>RU"],
  ] as const)("takes %s, with an interval that holds the shift, and no NaN", (measure, name) => {
    const found = row(name, { measure });
    expect(Number(found.low)).toBeLessThanOrEqual(Number(found.shift));
    expect(Number(found.high)).toBeGreaterThanOrEqual(Number(found.shift));
    for (const one of rows({ measure })) for (const value of Object.values(one)) expect(value).not.toBeNaN();
  });
  it("is antisymmetric", () => {
    const back = contrast(reference, target).objects() as { name: string; shift: number }[];
    for (const { name, shift } of back) expect(shift).toBeCloseTo(-Number(row(name).shift), 12);
  });
  it("deals articles where it is asked to: seven articles, three of them in the target, can't give less than 1 in 35", () => {
    const found = row("US", { permute: "article" });
    expect(found.permuted).toBe("article");
    expect(found.p).toBeCloseTo(1 / 35, 12);
  });
  it("says nothing sure of one sentence", () => {
    const found = (
      contrast(where(articles, { article: "2024-one" }), reference, { minCount: 9 }).objects() as Record<string, unknown>[]
    ).find(({ name }) => name === "US")!;
    expect(found).toMatchObject({ low: null, high: null, p: null, q: null });
  });
  it("counts terms that stand five times in both groups together, however few words either has", () => {
    const [after, before] = [
      ["war war war war new", "talks", "talks", "talks", "talks", "talks"],
      ["war", "rare", "rare", "rare"],
    ].map((sentences, at) => evidenceOf({ id: String(at), sentences })) as [Evidence[], Evidence[]];
    const found = (options: ContrastOptions = {}) =>
      (contrast(after, before, { measure: "terms", ...options }).objects() as { name: string; p: number | null }[]).map(
        ({ name, p }) => `${name}${p === null ? "" : " p"}`,
      );
    expect(found()).toEqual(["talks p", "war p"]);
    expect(found({ minCount: 3 })).toEqual(["rare p", "talks p", "war p"]);
  });
  it("does not depend on the order of the articles", () =>
    expect(contrast([...target].reverse(), [...reference].reverse()).objects()).toEqual(contrast(target, reference).objects()));
  it.each([
    [() => contrast([], reference), 'empty group: "target"'],
    [() => contrast(target, target), "article in both groups"],
    [() => contrast(target, reference, { measure: "frame" as "frames" }), 'unknown measure: "frame"; did you mean "frames"?'],
    [() => contrast(target, reference, { names: ["UK"] }), 'unknown name: "UK"; did you mean "US"?'],
  ])("refuses bad input", (run, message) => expect(run).toThrow(message));
});
