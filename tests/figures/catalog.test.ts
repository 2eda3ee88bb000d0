import { describe, expect, it } from "vitest";
import { lastAgainstBefore } from "../../src/figures/catalog.js";
import { evidence } from "../fixture.js";

const periods = (...dates: (string | null)[]) => {
  const found = lastAgainstBefore(dates.map((date, at) => evidence(`${date}#${at}`, [], { date })));
  return found && [found.target, found.reference].map(({ name, articles }) => [name, ...articles.map(({ date }) => date)]);
};

describe("lastAgainstBefore", () => {
  it("is the last of four years against all three before, undated articles left out", () =>
    expect(periods("2023", "2021-03", null, "2024-01-02", "2022", "2024-05", "2021")).toEqual([
      ["2024", "2024-01-02", "2024-05"],
      ["2021–23", "2023", "2021-03", "2022", "2021"],
    ]));
  it("names one year before by itself", () => expect(periods("2021", "2025")?.map(([name]) => name)).toEqual(["2025", "2021"]));
  it("is nothing of one year, or of none", () => expect([periods("2021", "2021-05"), periods(null)]).toEqual([null, null]));
});
