import { describe, expect, it } from "vitest";
import { columnOf, columnsOf, disjoint, inOrder, where, withColumn } from "../../src/evidence/columns.js";
import { evidence } from "../fixture.js";

const articles = [
  evidence("b", [], { date: "2022-03-01", columns: { desk: "world" } }),
  evidence("a", [], { date: "2021-11", columns: { desk: "home" } }),
  evidence("c", [], { date: null, columns: { desk: "home" } }),
];

describe("columns", () => {
  it("put articles in order of date and id, undated ones last", () =>
    expect(inOrder(articles).map(({ id }) => id)).toEqual(["a", "b", "c"]));
  it("are the article's own and what is known of it", () =>
    expect(columnsOf(articles[0]!)).toEqual({
      desk: "world",
      article: "b",
      date: "2022-03-01",
      year: 2022,
      quarter: "2022-Q1",
      month: "2022-03",
      week: "2022-W09",
      language: "en",
      outlet: null,
    }));
  it("have a period as far as the date is exact, else the article's own column of that name", () => {
    const at = (date: string | null, columns = {}) => columnsOf({ ...articles[0]!, date, columns });
    expect(at("2021")).toMatchObject({ year: 2021, quarter: null, month: null, week: null });
    expect(at("2021-11")).toMatchObject({ year: 2021, quarter: "2021-Q4", month: "2021-11", week: null });
    // the first days of a year may be of the last week of the year before, and the other way round
    expect(["2021-01-03", "2021-01-04", "2019-12-30", "2020-12-31"].map((date) => at(date).week)).toEqual([
      "2020-W53",
      "2021-W01",
      "2020-W01",
      "2020-W53",
    ]);
    expect(at(null, { year: 1999, week: "first" })).toMatchObject({ year: 1999, week: "first", month: null });
    expect(at("2021-11", { year: 1999 })).toMatchObject({ year: 2021 });
  });
  it.each([
    [{ year: 2022 }, ["b"]],
    [{ year: ["2021", "2022"] }, ["b", "a"]],
    [{ desk: "home", year: 2021 }, ["a"]],
    [{ year: 1999 }, []],
  ])("%j chooses %j", (conditions, ids) => expect(where(articles, conditions).map(({ id }) => id)).toEqual(ids));
  it("meet an unknown name with 'did you mean'", () =>
    expect(() => columnOf(articles[0]!, "dsek")).toThrow(/unknown column: "dsek".*did you mean "desk"\?/));
  it("can be added", () => expect(columnOf(withColumn(articles, "period", () => "before")[0]!, "period")).toBe("before"));
  it("refuse groups that are empty or overlap", () => {
    expect(() => disjoint([], articles)).toThrow('empty group: "target"');
    expect(() => disjoint(articles.slice(0, 1), articles)).toThrow('article in both groups: "b"');
  });
});
