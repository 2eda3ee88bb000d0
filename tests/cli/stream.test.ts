import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromArrow } from "arquero";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { holds, writeWhole } from "../../src/cli/write.js";
import { commandOf, main, run } from "./command.js";

const articles = [
  { id: "a", language: "en", text: "Russia accused the US of an attack. Talks went on in Geneva.", desk: "world" },
  { id: "b", text: "اتهمت روسيا الولايات المتحدة بشن هجوم." },
  { id: "c", language: "en", text: "" },
]
  .map((record) => `${JSON.stringify(record)}\n`)
  .join("");

describe.skipIf(!existsSync(main)).concurrent("streams", () => {
  it("segment: the contract's fields, in input order", async () => {
    const lines = await (await run(["segment"], articles)).stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id, language }) => [id, language])).toEqual([
      ["a", "en"],
      ["b", "ar"],
      ["c", "en"],
    ]);
    expect(lines[0].sentences).toHaveLength(2);
    expect(Object.keys(lines[0].tokens[0])).toEqual(["from", "to", "surface", "segments", "term"]);
    expect(lines[2]).toMatchObject({ sentences: [], tokens: [] });
  });

  const thanks = `${JSON.stringify({ id: "d", text: "Joe Biden thanked Emmanuel Macron." })}\n`;
  const relations = async (...level: string[]) =>
    (await run(["relations", ...level], articles + thanks)).stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));

  it("relations: one line a directed relation, people for themselves", async () => {
    const lines = await relations();
    expect(lines.at(-1)).toMatchObject({ id: "d", source: "US/biden", target: "FR/macron" });
    for (const id of ["a", "b"])
      expect(lines).toContainEqual(
        expect.objectContaining({
          id,
          sentence: 1,
          source: "RU",
          target: "US",
          polarity: -1,
          goldstein: -2,
          cameo: "112",
          root: "11",
          quad: "verbal conflict",
          voice: "narrator",
        }),
      );
  });

  it("relations: people stand for their state where that is asked for", async () => {
    expect((await relations("--level", "state")).at(-1)).toMatchObject({ id: "d", source: "US", target: "FR" });
  });

  it("score: polarity toward a span, with the cues", async () => {
    const text = "The minister praised Smith and called Jones a corrupt liar.";
    const at = (name: string) => ({ from: text.indexOf(name), to: text.indexOf(name) + name.length });
    const input = ["Smith", "Jones"].map((name) => `${JSON.stringify({ id: name, language: "en", text, ...at(name) })}\n`).join("");
    const lines = await (await run(["score"], input)).stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id }) => id)).toEqual(["Smith", "Jones"]);
    expect(lines[0].score).toBeGreaterThan(lines[1].score);
    for (const { polarity, cues } of lines) {
      expect([-1, 0, 1]).toContain(polarity);
      for (const { from, to } of cues) expect(text.slice(from, to)).toMatch(/\w/);
    }
  });

  it("evidence: the same bytes on one processor and on two", async () => {
    const many = Array.from(
      { length: 80 },
      (_, at) =>
        `${JSON.stringify({ id: String(at), language: at % 2 ? "en" : "ar", text: at % 2 ? "NATO warned Russia." : "حذر الناتو روسيا." })}\n`,
    ).join("");
    const one = await run(["evidence"], many);
    expect(one.stdout.trim().split("\n")).toHaveLength(80);
    expect((await run(["evidence", "--jobs", "2"], many)).stdout).toBe(one.stdout);
  });

  it("a bad record is set aside, the rest goes on, and the exit code says so", async () => {
    const { stdout, stderr, status } = await run(["evidence"], `${articles}{"id":"d"}\n{"id":"e","text":"Talks."}\n`);
    expect(stderr).toBe('frameshift: missing text in standard input, line 4, record "d", field "text"; set aside\n');
    expect([status, stdout.trim().split("\n").length]).toEqual([1, 4]);
  });

  it("ids of 19 digits and Python's NaN are taken as they are", async () => {
    const one = '{"id":1470000000000000001,"score":NaN,"text":"Russia accused the US."}\n';
    const { stdout, status } = await run(["relations"], one + one.replace("0001", "0123"));
    const ids = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).id);
    expect([status, ids]).toEqual([0, ["1470000000000000001", "1470000000000000123"]]);
  });

  it("evidence --write: an id that leads out of the folder is set aside, the rest is written", async () => {
    const folder = mkdtempSync(join(tmpdir(), "frameshift-outside-"));
    const corpus = join(folder, "deep", "corpus");
    mkdirSync(corpus, { recursive: true });
    for (const [name, id] of Object.entries({ a: "../../../out", b: "/abs/olute", c: "fine" }))
      writeFileSync(join(corpus, `${name}.md`), `---\nid: ${id}\nlanguage: en\n---\nRussia accused the US.`);
    const { stderr, status } = await run(["evidence", "--write", "--corpus", corpus]);
    expect(stderr).toMatch(
      /^frameshift: name outside the folder: "\.\.\/\.\.\/\.\.\/out\.json" in .*; "\.\." leads out of it; set aside\n/,
    );
    expect(stderr.trim().split("\n")).toHaveLength(2);
    expect([status, readdirSync(join(corpus, "evidence")), readdirSync(folder)]).toEqual([1, ["fine.json"], ["deep"]]);
  });

  it("--strict: the first bad record ends the run, in a stream, in several processes, and in a table", async () => {
    const lines = '{"id":"a","text":"Peru left."}\nnothing\n{"id":"b","text":"Peru left."}\n';
    const bad = /^frameshift: invalid JSON: "nothing" in standard input, line 2; expected one JSON object a line\n$/;
    for (const args of [["segment"], ["relations"], ["evidence", "--jobs", "2"]]) {
      const { status, stderr } = await run([...args, "--strict"], lines);
      expect([status, stderr]).toEqual([1, expect.stringMatching(bad)]);
    }
    const file = join(mkdtempSync(join(tmpdir(), "frameshift-strict-")), "a.ndjson");
    writeFileSync(file, lines);
    const { status, stdout, stderr } = await run(["table", "terms", "--strict", "--corpus", file]);
    expect([status, stdout, stderr.includes("line 2")]).toEqual([1, "", true]);
  });

  it("table: csv on standard output", async () => {
    const { status, stdout } = await run(["table", "stance", "--by", "year"]);
    expect(stdout).toMatch(/^year,actor,n,articles,favourable,unfavourable,mean,low,high,per1000,[\w,]+\n2021,\w+,\d+,/);
    expect(stdout).not.toMatch(/NaN|undefined/);
    expect(status).toBe(0);
  });
});

describe("a table in a file", () => {
  const columns = ["year", "actor", "n", "articles", "favourable", "unfavourable", "mean", "low", "high"].concat(
    ["per1000", "favourablePer1000", "unfavourablePer1000"].flatMap((rate) => [rate, `${rate}Low`, `${rate}High`]),
  );
  it.each([
    ["json", (bytes: Buffer) => JSON.parse(bytes.toString())],
    ["arrow", (bytes: Buffer) => fromArrow(new Uint8Array(bytes)).objects()],
    ["parquet", (bytes: Buffer) => parquetReadObjects({ file: new Uint8Array(bytes).buffer })],
  ])("comes as %s, with numbers as numbers and what is missing as null", async (format, parse) => {
    const out = join(mkdtempSync(join(tmpdir(), "frameshift-table-")), `out.${format}`);
    await (await commandOf("table")).parseAsync(["stance", "--by", "year", "--format", format, "--out", out], { from: "user" });
    const rows: Record<string, unknown>[] = await parse(readFileSync(out));
    expect(Object.keys(rows[0]!)).toEqual(columns);
    expect(typeof rows[0]!.mean).toBe("number");
    expect(rows.some(({ low }) => low === null)).toBe(true);
    expect(rows.flatMap((row) => Object.values(row)).some((value) => value === undefined || Number.isNaN(value))).toBe(false);
  });
});

describe("writing", () => {
  it("is whole or not at all", () => {
    const folder = mkdtempSync(join(tmpdir(), "frameshift-write-"));
    const file = join(folder, "deep", "a.txt");
    writeWhole(file, "one");
    expect(holds(file, "one")).toBe(true);
    expect(() => writeWhole(file, undefined as never)).toThrow();
    expect([holds(file, "one"), readdirSync(join(folder, "deep"))]).toEqual([true, ["a.txt"]]);
  });
});
