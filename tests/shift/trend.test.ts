import { describe, expect, it } from "vitest";
import { smoothed, trends } from "../../src/shift/trend.js";
import { articles } from "./articles.js";

const rows = (table: { objects(): object[] }) => table.objects() as Record<string, unknown>[];

describe("trends", () => {
  it("follow each name over the dates", () => {
    const [ru, us] = rows(trends(articles));
    expect(us).toMatchObject({ name: "US", articles: 9, from: "2020-01-10", to: "2024-05-10" });
    expect(us!.slope).toBeLessThan(-0.15);
    expect(us!.p).toBeLessThan(0.01);
    expect(ru!.slope).toBeCloseTo(0, 10);
  });
  it("say nothing of two dates", () => expect(rows(trends(articles.slice(0, 3)))[0]).toMatchObject({ slope: null, p: null, q: null }));
});

describe("smoothed", () => {
  it("draws a curve, without an interval under ten articles, and none under five", () => {
    const curve = rows(smoothed(articles, { names: ["US"], places: 5 }));
    expect(curve).toHaveLength(5);
    expect(curve.every(({ value, low }) => typeof value === "number" && low === null)).toBe(true);
    expect(rows(smoothed(articles.slice(0, 4), { names: ["US"] }))).toEqual([]);
  });
});
