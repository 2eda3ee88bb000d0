import { describe, expect, it } from "vitest";
import { gather, isStale } from "../../src/index.js";
import { evidence } from "../fixture.js";
import { lexicons, read } from "./read.js";

const fresh = read("Chile praised Peru.").made;
const record = (made: Partial<typeof fresh>) => evidence("a", [], { made: { ...fresh, ...made } });
const article = { id: "a", language: null, date: "2022-02-02", outlet: "x", title: null, text: null, columns: { desk: "world" } };
const corpus = (made: Partial<typeof fresh>) => ({
  path: "c",
  articles: [article],
  evidence: [{ file: "a.json", value: record(made) }],
  problems: [],
});

describe("evidence that ships without its text", () => {
  it.each([
    ["these lexicons and rules", {}, false],
    ["an older version of the package", { version: "0.0.1" }, false],
    ["other lexicons", { lexicons: "0" }, true],
    ["other rules", { rules: "0" }, true],
  ])("made with %s", (_, made, stale) => {
    expect(isStale(record(made), lexicons)).toBe(stale);
    expect(gather(corpus(made), lexicons).warnings).toHaveLength(stale ? 1 : 0);
  });
  it("has the date, outlet and columns that the manifest says", () =>
    expect(gather(corpus({}), lexicons).evidence).toEqual([
      { ...record({}), date: "2022-02-02", outlet: "x", columns: { desk: "world" } },
    ]));
  it("is not there for every article", () =>
    expect(gather({ ...corpus({}), evidence: [] }, lexicons).problems.map(({ message }) => message)).toEqual([
      'no text and no evidence: "a" in c, record "a"; give the folder of the texts',
    ]));
  it("names file and line where they are known", () =>
    expect(
      gather({ ...corpus({}), evidence: [], places: new Map([["a", { file: "c.csv", line: 7 }]]) }, lexicons).problems[0]!.message,
    ).toMatch(/in c\.csv, line 7, record "a"/));
});
