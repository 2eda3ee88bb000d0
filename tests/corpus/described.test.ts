import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCorpus } from "../../src/corpus/read.js";
import { run } from "../cli/command.js";

const place = mkdtempSync(join(tmpdir(), "frameshift-described-"));
const write = (name: string, content: string) => {
  const path = join(place, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
};

describe("a table whose columns have other names", () => {
  const path = write(
    "other.csv",
    "Nr,Fecha,Summary,Body\n7,10/02/2024,short,Peru accused Chile.\n8,11/02/2024,short,Peru praised Chile.\n",
  );
  it("is read with the names that the caller gives", async () => {
    const { articles } = await readCorpus(path, { columns: { id: "Nr", date: "Fecha", text: "Body" }, dates: "day/month" });
    expect(articles.map(({ id, date, text, columns }) => [id, date, text, columns])).toEqual([
      ["7", "2024-02-10", "Peru accused Chile.", { Summary: "short" }],
      ["8", "2024-02-11", "Peru praised Chile.", { Summary: "short" }],
    ]);
  });
  it("keeps what was called so before under another name", async () => {
    const { articles } = await readCorpus(path, { columns: { text: "Summary" } });
    expect(articles[0]).toMatchObject({ text: "short", columns: { Body: "Peru accused Chile." } });
    const both = write("both.csv", "id,text,Body\n1,short,Peru accused Chile.\n");
    expect((await readCorpus(both, { columns: { text: "Body" } })).articles[0]).toMatchObject({
      text: "Peru accused Chile.",
      columns: { "text (other)": "short" },
    });
  });
  it.each([
    [{ txt: "Body" }, 'no field of an article: "txt" in field "columns"; did you mean "text"?'],
    [{ text: "Boddy" }, 'no such column: "Boddy"; did you mean "Body"?'],
  ])(
    "%j is named as what it is not",
    async (columns, message) => await expect(readCorpus(path, { columns } as object)).rejects.toThrow(message),
  );
  it("is read so by commands, in streams too", async () => {
    const options = ["--columns", "id=Nr,text=Body", "--dates", "day/month"];
    const out = join(place, "out.csv");
    await run(["table", "relations", "--by", "year", "--corpus", path, "--columns", "date=Fecha", ...options, "--bom", "--out", out]);
    expect(readFileSync(out).toString("latin1")).toMatch(/^\xef\xbb\xbfyear,source,target.*\n2024,PE,CL,2,/);
    const line = '{"Nr":"x","Body":"Peru accused Chile."}\n';
    for (const args of [["relations"], ["evidence"], ["evidence", "--jobs", "2"]])
      expect(JSON.parse((await run([...args, ...options], line)).stdout)).toMatchObject({ id: "x" });
  });
});

describe("a folder of plain texts", () => {
  write("texts/2024-02-10_wire_17.txt", "Peru accused Chile.");
  write("texts/2024-02-11_daily_18.txt", "Peru\npraised Chile.");
  it("has days and languages in the names of its files", async () => {
    write("usual/peru 20240210 a.en.txt", "Peru accused Chile.");
    write("usual/2024-03.txt", "Peru accused Chile.");
    expect((await readCorpus(join(place, "usual"))).articles.map(({ id, date, language }) => [id, date, language])).toEqual([
      ["2024-03", "2024-03", null],
      ["peru 20240210 a.en", "2024-02-10", "en"],
    ]);
  });
  it("says what a pattern finds in them", async () => {
    const { articles } = await readCorpus(join(place, "texts"), { names: "{date}_{outlet}_{id}.txt" });
    expect(articles.map(({ id, date, outlet }) => [id, date, outlet])).toEqual([
      ["17", "2024-02-10", "wire"],
      ["18", "2024-02-11", "daily"],
    ]);
  });
  it.each([
    ["{date}-{outlet}+{id}", /^name unlike the pattern: "2024-02-10_wire_17" in .*; expected \{date\}-\{outlet\}\+\{id\}$/],
    ["date_id", /^no field in the pattern: "date_id" in field "names"; expected fields in braces/],
  ])(
    "names what does not fit %s",
    async (names, message) => await expect(readCorpus(join(place, "texts"), { names })).rejects.toThrow(message),
  );
  it("takes what a table beside them says, and misses what that lacks", async () => {
    write("beside/a.txt", "Peru accused Chile.");
    write("beside/b.txt", "Peru praised Chile.");
    write("beside/about.csv", "file,date,outlet,desk\na.txt,2024-02-10,Wire,world\nc.txt,2024-02-11,Daily,home\n");
    const { articles, problems } = await readCorpus(join(place, "beside"));
    expect(articles).toMatchObject([{ id: "a", date: "2024-02-10", outlet: "Wire", columns: { desk: "world" } }]);
    expect(problems.map(({ message }) => message.replaceAll(place, ""))).toEqual([
      "no row for this file in /beside/b.txt; /beside/about.csv names others",
      'no such file: "c.txt" in /beside/about.csv, field "file"',
    ]);
  });
});
