import { describe, expect, it } from "vitest";
import { changes } from "../../src/shift/changes.js";
import { dayOf, seriesOf, yearsOf } from "../../src/shift/series.js";
import { smoothed, trends } from "../../src/shift/trend.js";
import { evidenceOf } from "../terms/evidence-of.js";
import { articles } from "./articles.js";

const rows = (table: { objects(): object[] }) => table.objects() as Record<string, unknown>[];

describe("trends", () => {
  it("follow each name over the dates", () => {
    const [ru, us] = rows(trends(articles));
    expect(us).toMatchObject({ name: "US", articles: 9, from: "2020-01-10", to: "2024-05-10" });
    expect(us!["slope"]).toBeLessThan(-0.15);
    expect(us!["p"]).toBeLessThan(0.01);
    expect(ru!["slope"]).toBeCloseTo(0, 10);
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

describe("changes", () => {
  const jump = evidenceOf(...Array.from({ length: 12 }, (_, at) => ({ id: `a${10 + at}`, date: `${2010 + at}`, sentences: [`war @US=${at < 5 ? 0.8 : -0.8 - at / 100}`] })));
  it("find when the level changes, between which days, and how sure", () => {
    const [found] = rows(changes(jump, { most: 1, replicates: 200 }));
    expect(found).toMatchObject({ name: "US", articles: 12, changes: 1, after: "2014-07-01", before: "2015-07-01", low: "2015-07-01", high: "2015-07-01" });
    expect(found!["p"]).toBeLessThan(0.05);
  });
  it("give a row of nulls where there are too few articles", () => expect(rows(changes(jump.slice(0, 3)))[0]).toMatchObject({ changes: 0, shift: null, p: null }));
});

describe("seriesOf", () => {
  it("leaves out articles without a date, and turns days into years and back", () => {
    const [series] = seriesOf([...articles.slice(0, 2), { ...articles[2]!, id: "x", date: null }], { names: ["US"] });
    expect(series!.articles).toEqual(["2020-one", "2020-two"]);
    expect(dayOf(yearsOf("2022-02-24"))).toBe("2022-02-24");
  });
});
