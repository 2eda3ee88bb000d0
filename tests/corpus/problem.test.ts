import { describe, expect, it } from "vitest";
import { DataProblem } from "../../src/corpus/problem.js";
import { suggest } from "../../src/corpus/suggest.js";

describe("problem", () => {
  it.each([
    [new DataProblem("empty corpus"), "empty corpus"],
    [
      new DataProblem("invalid date", { value: "2021-13-01", file: "articles.csv", line: 4, fix: "expected YYYY-MM-DD" }),
      'invalid date: "2021-13-01" in articles.csv, line 4; expected YYYY-MM-DD',
    ],
    [new DataProblem("wrong hash", { file: "a.txt", record: "a", field: "sha256" }), 'wrong hash in a.txt, record "a", field "sha256"'],
  ])("%# has one grammar", (problem, message) => expect(problem.message).toBe(message));

  it("cuts long values", () => expect(new DataProblem("invalid JSON", { value: "x".repeat(500) }).message.length).toBeLessThan(110));
});

describe("suggest", () => {
  it.each([
    ["dat", ["date", "outlet"], 'did you mean "date"?'],
    ["ru", ["RU", "US"], 'did you mean "RU"?'],
    ["zzz", ["date", "outlet"], "expected one of date, outlet"],
  ])("%s among %j: %s", (name, known, fix) => expect(suggest(name, known)).toBe(fix));
});
