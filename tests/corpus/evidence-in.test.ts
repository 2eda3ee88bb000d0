import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { toArticle } from "../../src/corpus/article.js";
import { readCorpus } from "../../src/corpus/read.js";
import { extract } from "../../src/evidence/extract.js";
import { gather } from "../../src/evidence/gather.js";
import { lexicons } from "../evidence/read.js";

const folder = mkdtempSync(join(tmpdir(), "frameshift-evidence-in-"));
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const texts = [
  { id: "a", date: "2024-01-02", outlet: "Wire", desk: "world", language: "en", text: "Peru accused Chile of lying." },
  { id: "1470000000000000001", date: "2024-02-03", outlet: null, desk: null, language: "ar", text: "اتهمت بيرو تشيلي." },
];
const records = texts.map((one) => extract(toArticle(one), lexicons));
const lines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");
const read = async (path: string) => gather(await readCorpus(path), lexicons);

describe("evidence is a corpus", () => {
  it.each([
    ["lines", () => put("e.ndjson", lines(records))],
    ["packed lines", () => put("e.ndjson.gz", gzipSync(lines(records)))],
    ["a list", () => put("e.json", JSON.stringify(records, null, 1))],
    [
      "a folder of records",
      () => {
        const place = mkdtempSync(join(folder, "records-"));
        for (const [at, record] of records.entries()) writeFileSync(join(place, `${at}.json`), JSON.stringify(record, null, 1));
        return place;
      },
    ],
  ])("as %s, without loss", async (_, make) => {
    const { evidence, problems, warnings } = await read(make());
    expect([problems, warnings]).toEqual([[], []]);
    expect(evidence).toEqual(records);
  });
  it("may stand beside articles", async () => {
    const { evidence } = await read(put("mixed.ndjson", lines([records[0], texts[1]])));
    expect(evidence).toEqual(records);
  });
  it("that is broken is set aside, and the rest goes on", async () => {
    const broken = { ...records[0]!, id: "b", sentences: [{ from: "here" }] };
    const { evidence, problems } = await read(put("broken.ndjson", lines([broken, records[1]])));
    expect(evidence).toEqual([records[1]]);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^invalid evidence.*broken.ndjson, line 1.*"sentences\.0/),
    ]);
  });
  it("of other rules is said in one line", async () => {
    const old = records.map((record) => ({ ...record, made: { ...record.made, rules: "1" } }));
    const { warnings } = await read(put("old.ndjson", lines(old)));
    expect(warnings).toEqual([expect.stringMatching(/^the evidence of 2 articles was made with other lexicons or rules/)]);
  });
});

describe("evidence beside its articles", () => {
  it("is theirs, and no second article", async () => {
    const place = mkdtempSync(join(folder, "beside-"));
    mkdirSync(join(place, "evidence"));
    writeFileSync(join(place, "a.md"), "---\nid: a\nlanguage: en\n---\nPeru accused Chile of lying.\n");
    writeFileSync(join(place, "evidence", "a.json"), JSON.stringify(records[0]));
    const { evidence, problems } = await read(place);
    expect(problems).toEqual([]);
    expect(evidence.map(({ id }) => id)).toEqual(["a"]);
  });
});

describe("packed files", () => {
  it.each([
    ["t.ndjson.gz", lines(texts)],
    ["t.json.gz", JSON.stringify(texts)],
    ["t.csv.gz", `id,text\na,Peru accused Chile.\n`],
  ])("%s is read as the file in it", async (name, content) => {
    const { articles } = await readCorpus(put(name, gzipSync(content)));
    expect(articles[0]!.id).toBe("a");
  });
  it.each(["bad.ndjson.gz", "bad.csv.gz"])("%s that is none is named", async (name) => {
    await expect(readCorpus(put(name, "no gzip"))).rejects.toThrow(new RegExp(`^invalid gzip in ${name}; incorrect header check`));
  });
});
