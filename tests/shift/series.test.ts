import { describe, expect, it } from "vitest";
import { dayOf, seriesOf, yearsOf } from "../../src/shift/series.js";
import { articles } from "./articles.js";

describe("seriesOf", () => {
  it("leaves out articles without a date, and turns days into years and back", () => {
    const [series] = seriesOf([...articles.slice(0, 2), { ...articles[2]!, id: "x", date: null }], { names: ["US"] });
    expect(series!.articles).toEqual(["2020-one", "2020-two"]);
    expect(dayOf(yearsOf("2022-02-24"))).toBe("2022-02-24");
  });
});
