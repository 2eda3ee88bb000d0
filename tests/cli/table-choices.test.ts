import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandOf } from "./command.js";

const file = join(mkdtempSync(join(tmpdir(), "frameshift-table-")), "wire.ndjson");
writeFileSync(
  file,
  [
    {
      id: "a",
      date: "2023-02-10",
      outlet: "Wire, The",
      text: "Iran accused Israel. The ceasefire talks began. The ceasefire talks failed.",
    },
    { id: "b", date: "2023-05-01", outlet: "Daily", text: "Peru praised Chile. The ceasefire talks failed." },
    { id: "c", date: "2024-02-29", outlet: "Daily", text: "Peru said that Chile is brutal. The talks went on in Lima." },
  ]
    .map((one) => `${JSON.stringify({ language: "en", ...one })}\n`)
    .join(""),
);

/** What a table prints, or how it fails. */
async function table(...args: string[]): Promise<string> {
  const write = process.stdout.write;
  let printed = "";
  process.stdout.write = ((chunk: string) => {
    printed += chunk;
    return true;
  }) as typeof write;
  try {
    await (await commandOf("table")).parseAsync(args.includes("--corpus") ? args : [...args, "--corpus", file], { from: "user" });
  } catch (error) {
    return (error as Error).message;
  } finally {
    process.stdout.write = write;
  }
  return printed;
}

const first = (text: string) =>
  text
    .split("\n")
    .slice(1, -1)
    .map((line) => line.split(",")[0]);

describe("a table does what it was asked, or says why not", () => {
  it("joins conditions: any value of one column, all columns", async () => {
    expect(first(await table("stance", "--where", "outlet=Daily", "--where", "year=2023"))).toEqual(["b", "b"]);
    expect(first(await table("stance", "--where", "year=2023", "--where", "year=2024", "--by", "article"))).toContain("c");
  });
  it.each([
    "terms",
    "keyness",
    "dispersion",
    "topics",
    "stance",
    "names",
    "relations",
    "frames",
    "shift",
    "divergence",
    "trends",
    "changes",
  ])("makes the table %s by one column and by two, of texts in both languages", async (name) => {
    for (const by of ["year", "year,language"]) {
      const printed = await table(name, "--by", by, "--corpus", "corpus/briefs");
      expect(printed.split("\n")[0]).toContain(",");
      expect(printed.split("\n").length).toBeGreaterThan(2);
      expect(printed).not.toMatch(/\b(?:NaN|undefined|Infinity)\b|\[object/);
    }
  });
  it("keeps an article's columns apart from the table's own", async () => {
    const own = join(mkdtempSync(join(tmpdir(), "frameshift-table-")), "own.csv");
    writeFileSync(own, "id,language,mean,a.b[0],text\n1,en,mine,x,Peru accused Chile.\n2,en,yours,y,Peru praised Chile.\n");
    const message = 'column called as one of the table\'s own: "mean"; rename it in the corpus, or with withColumn';
    for (const name of ["stance", "relations"]) expect(await table(name, "--by", "mean", "--corpus", own)).toBe(message);
    expect(first(await table("relations", "--by", "a.b[0]", "--corpus", own))).toEqual(["x", "y"]);
  });
  it("keeps texts that a spreadsheet would take for formulas texts, and numbers numbers", async () => {
    const cells = join(mkdtempSync(join(tmpdir(), "frameshift-table-")), "cells.csv");
    writeFileSync(
      cells,
      "id,language,outlet,text\n1,en,=HYPERLINK(1),Peru accused Chile.\n2,en,-0.5,Peru praised Chile.\n3,en,@x,Peru left Chile.\n",
    );
    expect(first(await table("stance", "--by", "outlet", "--corpus", cells)).sort()).toEqual([
      "'=HYPERLINK(1)",
      "'=HYPERLINK(1)",
      "'@x",
      "'@x",
      "-0.5",
      "-0.5",
    ]);
    expect(first(await table("stance", "--by", "outlet", "--corpus", cells, "--raw"))).toContain("=HYPERLINK(1)");
  });
  it("takes a value with a comma in quotation marks", async () => {
    expect(first(await table("stance", "--where", 'outlet="Wire, The"'))).toEqual(["a", "a"]);
  });
  it.each([
    [["stance", "--where", "outlet=Dayly"], 'no article has it: "Dayly" in field "outlet"; did you mean "Daily"?'],
    [["stance", "--where", "outlet=Daily", "--where", "id=a"], /unknown column: "id"/],
    [["stance", "--where", 'outlet="Wire, The"', "--where", "year=2024"], /no article meets all conditions: "outlet, year"/],
    [["stance", "--voice", "narrater"], 'unknown voice: "narrater"; did you mean "narrator"?'],
    [["relations", "--voice", "PEE"], /unknown voice: "PEE"/],
    [["shift", "--voice", "quotd"], 'unknown voice: "quotd"; did you mean "quoted"?'],
    [["shift", "--target", "year=2032"], /no article has it: "2032" in field "year"/],
    [["collocations", "--term", "ceasefires-of"], /unknown term: "ceasefires-of"/],
    [["concordance", "--term", "armistice"], /unknown term: "armistice"/],
  ] as const)("%j: %s", async (args, message) => {
    const said = await table(...args);
    if (typeof message === "string") expect(said).toBe(message);
    else expect(said).toMatch(message);
  });
  it.each([
    ["year", ["2023", "2024"]],
    ["quarter", ["2023-Q1", "2023-Q2", "2024-Q1"]],
    ["month", ["2023-02", "2023-05", "2024-02"]],
    ["week", ["2023-W06", "2023-W18", "2024-W09"]],
  ])("gathers by %s", async (by, periods) => {
    expect([...new Set(first(await table("stance", "--by", by)))]).toEqual(periods);
  });
  it("gathers by several columns where a table itself takes one", async () => {
    const [head, row] = (await table("frames", "--by", "year,outlet")).split("\n");
    expect(head).toMatch(/^year,outlet,frame,n,/);
    expect(row).toMatch(/^2023,"Wire, The",/);
  });
  it("takes a word for its term, in collocations and in context", async () => {
    expect(await table("concordance", "--term", "ceasefire")).toMatch(/\na,2023-02-10,2,.*,ceasefire,/);
    expect(await table("collocations", "--term", "ceasefire")).toMatch(/^term,label,together/);
  });
  it("leaves a column `year` of the file's own where there is no date", async () => {
    writeFileSync(file.replace("wire", "years"), '{"id":"a","year":1999,"text":"Iran accused Israel of attacks."}\n');
    expect(first(await table("stance", "--by", "year", "--corpus", file.replace("wire", "years")))[0]).toBe("1999");
  });
});
