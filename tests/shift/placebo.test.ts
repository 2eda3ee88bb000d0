import { describe, expect, it } from "vitest";
import { placebo } from "../../src/shift/placebo.js";
import { articles } from "./articles.js";

describe("placebo", () => {
  const rows = placebo(articles, { event: "2022-03-01", names: ["US", "RU"], least: 2 }).objects() as Record<string, unknown>[];
  it("sets the event beside every other date", () => {
    expect(
      rows
        .filter(({ name }) => name === "US")
        .map(({ date, event, articlesBefore, articlesAfter }) => [date, event, articlesBefore, articlesAfter]),
    ).toEqual([
      ["2021-02-10", false, 2, 7],
      ["2022-03-10", true, 4, 5],
      ["2023-04-10", false, 6, 3],
    ]);
  });
  it("gives the share of dates that shift as much", () => {
    expect(rows.every(({ p }) => [1 / 3, 2 / 3, 1].some((share) => Math.abs(Number(p) - share) < 1e-9))).toBe(true);
  });
  it.each([
    ["2022-13", 'invalid date: "2022-13" in field "event"; expected YYYY-MM-DD, YYYY-MM or YYYY'],
    ["2019-01-01", 'too few articles around the event: "2019-01-01"; 0 before, 9 after; at least 1 on each side are needed'],
  ])("refuses %s", (event, message) => expect(() => placebo(articles, { event })).toThrow(message));
});
