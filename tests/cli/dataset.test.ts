import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DatasetWriter } from "../../src/cli/dataset.js";
import { readCorpus } from "../../src/corpus/read.js";
import { shipped } from "../../src/corpus/shipped.js";
import type { Evidence } from "../../src/evidence/evidence.js";
import { gather } from "../../src/evidence/gather.js";
import { readLexicons } from "../../src/lexicon/compile/read.js";
import { evidence as made, sentence } from "../fixture.js";
import { main, run } from "./command.js";

const lexicons = readLexicons();
const briefs = await readCorpus(shipped("briefs"));
const { evidence } = gather(briefs, lexicons);
const place = mkdtempSync(join(tmpdir(), "frameshift-dataset-"));
const folder = (name: string) => join(place, name);
const bytesIn = (at: string) =>
  Object.fromEntries(
    readdirSync(at)
      .sort()
      .map((name) => [name, readFileSync(join(at, name), "base64")]),
  );

function write(at: string, records: readonly Evidence[], shard = 40): string {
  const writer = new DatasetWriter(at, { input: "test", shard });
  for (const [read, record] of records.entries()) if (read >= writer.done) writer.add(record, read + 1);
  writer.finish();
  return at;
}

const whole = write(folder("whole"), evidence);

describe("a dataset", () => {
  it("holds the records without loss, in shards named by their range", async () => {
    const { evidence: values, articles } = await readCorpus(whole);
    expect(values.map(({ value }) => value)).toEqual(JSON.parse(JSON.stringify(evidence)));
    expect(articles.map(({ id }) => id)).toEqual(evidence.map(({ id }) => id));
    expect(readdirSync(whole).filter((name) => name.startsWith("words"))).toEqual([
      "words-000000000-000000039.parquet",
      "words-000000040-000000079.parquet",
      "words-000000080-000000105.parquet",
    ]);
  });
  it("holds what is odd: no sentence, no outlet, columns of all kinds, words of objects, cuts", async () => {
    const odd = [
      made("a", [], { date: null, outlet: null, columns: { a: 1.5, b: null, c: true, d: "x" }, cut: 2 }),
      made("b", [
        sentence({
          words: [
            ["__proto__", 1],
            ["constructor", 2],
          ],
        }),
        sentence(),
      ]),
    ];
    const { evidence: values } = await readCorpus(write(folder("odd"), odd));
    expect(values.map(({ value }) => value)).toEqual(JSON.parse(JSON.stringify(odd)));
  });
  it("gives the tables that the texts give", async () => {
    const [one, two] = await Promise.all(
      [shipped("briefs"), whole].map((corpus) => run(["table", "stance", "--by", "year", "--corpus", corpus])),
    );
    expect(two!.stdout).toBe(one!.stdout);
  });
  it("goes on behind the last whole shard, and ends with the same bytes", () => {
    const at = folder("again");
    const writer = new DatasetWriter(at, { input: "test", shard: 40 });
    for (const [read, record] of evidence.slice(0, 60).entries()) writer.add(record, read + 1);
    expect(new DatasetWriter(at, { input: "test", shard: 40 }).done).toBe(40);
    write(at, evidence);
    expect(bytesIn(at)).toEqual(bytesIn(whole));
  });
  it("is made the same by a run that is killed and started again, on one processor or two", async () => {
    const lines = briefs.articles.map(({ id, language, text }) => JSON.stringify({ id, language, text }));
    const input = join(place, "input.ndjson");
    writeFileSync(input, `${["nothing", ...lines].join("\n")}\n`);
    const args = ["evidence", input, "--shard-size", "20", "--out"];
    const left = folder("left");
    const { status, stderr } = await run([...args, left]);
    expect([status, stderr]).toEqual([1, expect.stringContaining("line 1")]);
    for (const jobs of ["1", "2"]) {
      const at = folder(`killed-${jobs}`);
      const child = spawn(process.execPath, [main, ...args, at, "--jobs", jobs], { stdio: "ignore" });
      const ended = new Promise((resolve) => child.once("exit", resolve));
      while (!existsSync(join(at, "dataset.json")) && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
      child.kill("SIGKILL");
      await ended;
      await run([...args, at, "--jobs", jobs]);
      expect(bytesIn(at)).toEqual(bytesIn(left));
    }
  });
  it.each([
    [
      "a shard is missing",
      (at: string) => rmSync(join(at, "cues-000000040-000000079.parquet")),
      /^missing shard: "cues-000000040-000000079\.parquet" in .*; write the dataset again/,
    ],
    [
      "a shard is cut off",
      (at: string) => cut(join(at, "words-000000000-000000039.parquet")),
      /^invalid Parquet in words-000000000-000000039\.parquet/,
    ],
    [
      "a shard is another's",
      (at: string) => cpSync(join(at, "words-000000040-000000079.parquet"), join(at, "words-000000000-000000039.parquet")),
      /(?:rows of no article|unknown word|invalid|wrong)/,
    ],
    [
      "a file is foreign",
      (at: string) => cpSync(join(at, "README.md"), join(at, "mine.parquet")),
      /^file that is none of the dataset's: "mine\.parquet"/,
    ],
    [
      "it is not finished",
      (at: string) => about(at, (text) => text.replace('"finished": true', '"finished": false')),
      /^half a dataset in .*dataset\.json; write it again with the same words/,
    ],
    ["its head is no head", (at: string) => about(at, () => "{}"), /^no dataset of evidence in .*dataset\.json/],
  ])("is refused where %s", async (name, harm, message) => {
    const at = folder(`bad ${name}`);
    cpSync(whole, at, { recursive: true });
    harm(at);
    await expect(readCorpus(at)).rejects.toThrow(message);
  });
  it("is not written over another, nor among other files", () => {
    expect(() => write(whole, evidence)).toThrow(/^a dataset stands there/);
    const at = folder("other");
    new DatasetWriter(at, { input: "one", shard: 1 }).add(evidence[0]!, 1);
    expect(() => new DatasetWriter(at, { input: "two", shard: 1 })).toThrow(/^a dataset of another input stands there/);
    expect(() => new DatasetWriter(place, { input: "one", shard: 1 })).toThrow(/^a folder with other files/);
  });
});

function cut(path: string): void {
  writeFileSync(path, readFileSync(path).subarray(0, 200));
}

function about(at: string, change: (text: string) => string): void {
  const file = join(at, "dataset.json");
  writeFileSync(file, change(readFileSync(file, "utf8")));
}
