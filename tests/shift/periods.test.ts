import { describe, expect, it } from "vitest";
import { where } from "../../src/evidence/columns.js";
import { contrast } from "../../src/shift/contrast.js";
import { contrastPeriods, periodsOf } from "../../src/shift/periods.js";
import { articles } from "./articles.js";

describe("contrastPeriods", () => {
  const found = contrastPeriods(articles, { by: "year", names: ["US"] }).objects() as Record<string, number>[];
  it("holds every period against the first", () => {
    expect(found.map(({ year, first }) => [year, first])).toEqual([
      [2021, 2020],
      [2022, 2020],
      [2023, 2020],
      [2024, 2020],
    ]);
    const alone = contrast(where(articles, { year: 2022 }), where(articles, { year: 2020 })).objects() as { name: string; shift: number }[];
    expect(found[1]!.shift).toBe(alone.find(({ name }) => name === "US")!.shift);
  });
  it("weighs all its comparisons together", () => {
    for (const { p, q } of found) expect(q).toBeGreaterThanOrEqual(p!);
  });
  it("leaves out articles that have no period, and keeps each period's articles in order", () => {
    const found = periodsOf([...articles.slice(0, 3).reverse(), { ...articles[0]!, id: "x", date: null }], "year");
    expect(found.map(({ period, articles: own }) => [period, ...own.map(({ id }) => id)])).toEqual([
      [2020, "2020-one", "2020-two"],
      [2021, "2021-one"],
    ]);
  });
  it("puts periods in order of time", () =>
    expect(periodsOf([...articles].reverse(), "year").map(({ period }) => period)).toEqual([2020, 2021, 2022, 2023, 2024]));
  it.each([
    [() => contrastPeriods(where(articles, { year: 2020 }), { by: "year" }), 'too few periods: "year"; a contrast needs two periods'],
    [() => contrastPeriods(articles, { by: "outlets" }), 'unknown column: "outlets" in record "2020-one"; did you mean "outlet"?'],
  ])("refuses bad input", (run, message) => expect(run).toThrow(message));
});
