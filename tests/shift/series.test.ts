import { describe, expect, it } from "vitest";
import { dayOf, seriesOf, yearsOf } from "../../src/shift/series.js";
import { evidenceOf } from "../terms/evidence-of.js";
import { articles } from "./articles.js";

describe("seriesOf", () => {
  it("leaves out articles without a date, and turns days into years and back", () => {
    const [series] = seriesOf([...articles.slice(0, 2), { ...articles[2]!, id: "x", date: null }], { names: ["US"] });
    expect(series!.articles).toEqual(["2020-one", "2020-two"]);
    expect(dayOf(yearsOf("2022-02-24"))).toBe("2022-02-24");
  });
  it("has the mean of each article at its day, months and years in their middle, and those that have enough of it", () => {
    const dated = evidenceOf(
      { id: "c", date: "2023-06-01", sentences: ["@RU @US"] },
      { id: "b", date: "2022", sentences: ["@RU=0.5 @RU", "@RU=-0.2", "talks"] },
      { id: "a", date: "2021-11", sentences: ["@RU=0.3 @RU=0.3"] },
    );
    const [series] = seriesOf(dated, { names: ["RU"] });
    expect(series).toMatchObject({ name: "RU", articles: ["a", "b", "c"], days: ["2021-11-15", "2022-07-01", "2023-06-01"], n: [2, 3, 1] });
    expect(series!.values).toEqual([Math.tanh(0.3), (Math.tanh(0.5) + Math.tanh(-0.2)) / 3, 0].map((value) => expect.closeTo(value, 12)));
    expect(series!.years).toEqual(series!.days.map(yearsOf));
    expect(seriesOf(dated, { least: 2 }).map(({ name, articles: ids }) => [name, ...ids])).toEqual([["RU", "a", "b"], ["US"]]);
  });
  it.each([
    ["1970-01-01", 1970],
    ["1971-01-01", 1970 + 365 / 365.25],
    ["2000-01-01", 2000],
  ])("%s is the year %d", (day, years) => expect(yearsOf(day)).toBeCloseTo(years, 2));
});
