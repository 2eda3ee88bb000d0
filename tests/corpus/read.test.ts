import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/corpus/decode.js";
import { readDelimited } from "../../src/corpus/delimited.js";
import { readMarkdown } from "../../src/corpus/markdown.js";
import { batchesOf, LONGEST_LINE, linesOf, readNdjson } from "../../src/corpus/ndjson.js";
import { readCorpus } from "../../src/corpus/read.js";

const place = mkdtempSync(join(tmpdir(), "frameshift-read-"));
const file = (name: string, content: string | Uint8Array) => {
  const path = join(place, name);
  writeFileSync(path, content);
  return path;
};
const rows = [
  { id: "a", language: "en", date: "2021-01-02", text: "Talks went on." },
  { id: "b", language: "ar", date: "2022-03", text: "تستمر المحادثات." },
];

describe("a line without end", () => {
  const piece = Buffer.alloc(1 << 20, "a");
  async function* stream() {
    for (const text of ['{"id":"a"}\n', '{"id":"b"']) yield Buffer.from(text);
    for (let at = 0; at <= LONGEST_LINE / piece.length; at++) yield piece;
    yield Buffer.from('\n{"id":"c"}\n');
  }
  const wanted = [{ id: "a" }, /^line too long in x, line 2; at most 268435456 bytes are read; is there one record a line\?$/, { id: "c" }];
  const check = (found: { value?: unknown; problem?: Error }[]) => {
    expect(found.map((line) => line.value ?? null)).toEqual([wanted[0], null, wanted[2]]);
    expect(found[1]!.problem!.message).toMatch(wanted[1] as RegExp);
  };
  it("is named and passed over, and not kept", async () => {
    const found = [];
    for await (const line of readNdjson(stream(), "x")) found.push(line);
    check(found);
  });
  it("is so too where lines are handed to several threads", async () => {
    const found = [];
    for await (const batch of batchesOf(stream(), 1)) found.push(...linesOf(batch, "x"));
    check(found);
  });
});

describe("two articles of one id", () => {
  it("are one article and a problem that says where the second stands", async () => {
    const twice = [rows[0], { ...rows[0], text: "Again." }, rows[1]].map((row) => JSON.stringify(row)).join("\n");
    const { articles, problems } = await readCorpus(file("twice.ndjson", twice));
    expect(articles.map(({ text }) => text)).toEqual(["Talks went on.", "تستمر المحادثات."]);
    expect(problems.map(({ message }) => message)).toEqual([
      'duplicate id: "a" in twice.ndjson, line 2, field "id"; every article needs an id of its own; the first with it is read',
    ]);
  });
});

describe("read", () => {
  it.each([
    ["ndjson", () => file("c.ndjson", rows.map((row) => JSON.stringify(row)).join("\n"))],
    ["csv", () => file("c.csv", `id,language,date,text\n${rows.map((row) => Object.values(row).join(",")).join("\n")}\n`)],
    [
      "parquet",
      () =>
        file(
          "c.parquet",
          new Uint8Array(
            parquetWriteBuffer({
              columnData: (["id", "language", "date", "text"] as const).map((name) => ({
                name,
                data: rows.map((row) => row[name]),
                type: "STRING",
              })),
            }),
          ),
        ),
    ],
    [
      "a folder of Markdown",
      () => {
        const folder = join(place, "md");
        mkdirSync(folder);
        for (const { text, ...head } of rows)
          writeFileSync(
            join(folder, `${head.id}.md`),
            `---\n${Object.entries(head)
              .map(([key, value]) => `${key}: ${value}`)
              .join("\n")}\n---\n${text}\n`,
          );
        writeFileSync(join(folder, "README.md"), "# no article\n");
        return folder;
      },
    ],
  ])("%s gives the same articles", async (_, make) => {
    const { articles, problems } = await readCorpus(make());
    expect(problems).toEqual([]);
    expect(articles.map(({ id, language, date, text }) => ({ id, language, date, text }))).toEqual(rows);
  });

  it("sets bad records aside and goes on", async () => {
    const { articles, problems } = await readCorpus(
      file("bad.ndjson", '{"id":"a","text":"x"}\n{oops\n{"id":"b","date":"yesterday","text":"y"}\n'),
    );
    expect(articles.map(({ id }) => id)).toEqual(["a"]);
    expect(problems.map(({ message }) => message)).toEqual([
      'invalid JSON: "{oops" in bad.ndjson, line 2; expected one JSON object a line',
      'invalid date: "yesterday" in bad.ndjson, line 3, field "date"; expected YYYY-MM-DD, YYYY-MM or YYYY',
    ]);
  });

  it("refuses a file of unknown kind", async () => {
    await expect(readCorpus(file("c.docx", "x"))).rejects.toThrow("unknown kind of corpus");
  });
});

describe("parts of reading", () => {
  it("tells the line of bytes that are not UTF-8", () => {
    expect(() => decode(new Uint8Array([97, 10, 98, 10, 0xff, 10]), { file: "x" })).toThrow("invalid UTF-8 in x, line 3");
  });

  it("reads lines however the stream is cut", async () => {
    const bytes = Buffer.from('{"a":"سلام"}\n\n{"a":2}');
    for (let size = 1; size < bytes.length; size++) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
      const lines = [];
      for await (const line of readNdjson(
        (async function* () {
          yield* chunks;
        })(),
        "x",
      ))
        lines.push(line);
      expect(lines).toEqual([
        { line: 1, value: { a: "سلام" } },
        { line: 3, value: { a: 2 } },
      ]);
    }
  });

  it("reads quoted cells and counts their lines", () => {
    expect(readDelimited('a,b\n"x\ny",1\n', "x.csv")).toMatchObject([{ value: { a: "x\ny", b: "1" } }]);
  });

  it("reads a YAML head, and tells where it is broken", () => {
    expect(readMarkdown("---\nid: a\ndate: 2021-01-02\n---\nText.\n", "a.md")).toEqual({ id: "a", date: "2021-01-02", text: "Text." });
    expect(readMarkdown("# A README\n", "README.md")).toBeNull();
    expect(() => readMarkdown("---\nid: [a\n---\n", "a.md")).toThrow(/invalid YAML head in a\.md, line \d/);
  });
});
