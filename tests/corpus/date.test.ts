import { describe, expect, it } from "vitest";
import { midpoint, precisionOf, yearOf } from "../../src/corpus/date.js";

describe("date", () => {
  it.each([
    ["2021", "year"],
    ["2021-11", "month"],
    ["2021-11-30", "day"],
    ["2024-02-29", "day"],
    ["2021-02-29", null],
    ["2021-13", null],
    ["2021-00-01", null],
    ["2021-1-1", null],
    ["19 March 2021", null],
    ["", null],
  ])("the precision of %j is %j", (date, precision) => expect(precisionOf(date)).toBe(precision));

  it.each([
    ["2021", "2021-07-01"],
    ["2021-11", "2021-11-15"],
    ["2021-11-12", "2021-11-12"],
  ])("%s is drawn at %s", (date, day) => expect(midpoint(date)).toBe(day));

  it("has a year", () => expect(yearOf("2021-11")).toBe(2021));
});
