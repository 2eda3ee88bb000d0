import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDelimited } from "../../src/corpus/delimited.js";
import { pathInside } from "../../src/corpus/inside.js";
import { parseExact } from "../../src/corpus/json.js";
import { readMarkdown } from "../../src/corpus/markdown.js";
import { withoutMarkup } from "../../src/corpus/markup.js";
import { readCorpus } from "../../src/corpus/read.js";

const place = mkdtempSync(join(tmpdir(), "frameshift-formats-"));
const file = (name: string, content: string | Uint8Array) => {
  const path = join(place, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const read = async (name: string, content: string | Uint8Array) => {
  const { articles, problems } = await readCorpus(file(name, content));
  return { articles, ids: articles.map(({ id }) => id), problems: problems.map(({ message }) => message) };
};

const records = '[{"id":"a","text":"Talks."},\n{"id":"b","text":"More talks.","desk":"world"}]';

describe("JSON", () => {
  it.each([
    ['{"id":1470000000000000001}', { id: "1470000000000000001" }],
    ['{"a":[9007199254740993,-9007199254740993,9007199254740991]}', { a: ["9007199254740993", "-9007199254740993", 9007199254740991] }],
    ['{"a":0.1234567890123456789,"b":12345678901234567890.5,"c":1e16}', { a: 0.12345678901234568, b: 12345678901234567000, c: 1e16 }],
    ['{"a":NaN,"b":-Infinity,"c":"NaN \\" 1234567890123456789"}', { a: null, b: null, c: 'NaN " 1234567890123456789' }],
    ['{"a\\\\":NaN,"NaN":1234567890123456789}', { "a\\": null, NaN: "1234567890123456789" }],
  ])("%s is read to the digit", (text, value) => expect(parseExact(text)).toEqual(value));
  it("passes over long strings in linear time", () => {
    const long = `${'\\"NaN '.repeat(200_000)}x`;
    expect(parseExact(`{"a":"${long}","b":NaN}`)).toMatchObject({ b: null });
  });

  it.each([
    ["list.json", records],
    ["list.ndjson", records],
    ["bom.json", `\ufeff${records}`],
    ["within.json", `{"status":"ok","articles":${records}}`],
    ["lines.json", '{"id":"a","text":"Talks."}\n{"id":"b","text":"More talks.","desk":"world"}\n'],
    ["utf16.json", Buffer.from(`\ufeff${records}`, "utf16le")],
  ])("%s is read, and every article has every column", async (name, content) => {
    const { articles, problems } = await read(name, content);
    expect(problems).toEqual([]);
    expect(articles.map(({ id, columns }) => [id, columns])).toEqual([
      ["a", { desk: null }],
      ["b", { desk: "world" }],
    ]);
  });
  it.each([
    ["broken.json", '[{"id":"a"},', /^invalid JSON in broken\.json; /],
    ["number.json", "5", "no records in number.json; expected a JSON list of objects"],
    ["columns.json", '{"id":{"0":"a"},"text":{"0":"x"}}', /^columns instead of records in columns\.json; from pandas, write to_json/],
  ])("%s is refused with the way out", (name, content, message) => expect(read(name, content)).rejects.toThrow(message));
  it("a bad item of a list is set aside", async () => {
    const { ids, problems } = await read("item.json", '[{"id":"a","text":"x"},5]');
    expect(ids).toEqual(["a"]);
    expect(problems).toEqual(['not a record: 5 in item.json, record "2 of the list"; expected an object with id and text']);
  });
});

const table = "id;date;text\r\n1;2021-03-19;Talks, and more\r\n2;2021-03-20;Nothing\r\n";

describe("CSV", () => {
  it.each([
    ["semicolons.csv", `\ufeff${table}`],
    ["tabs.tsv", table.replaceAll(";", "\t")],
    ["tabs.CSV", `\ufeff${table.replaceAll(";", "\t")}`],
    ["said.csv", `sep=;\r\n${table}`],
    ["unicode.csv", Buffer.from(`\ufeff${table.replaceAll(";", "\t")}`, "utf16le")],
    ["returns.csv", table.replaceAll("\r\n", "\r")],
    ["spaces.csv", table.replace("id;date;text", " ID ; Date ;Text ")],
    ["others.csv", table.replace("id;date;text", "uid;published_at;Body")],
    ["arabic.csv", table.replace("id;date;text", "المعرّف;التاريخ;النص")],
    ["numbered.csv", table.replace("id;date;text", "index;date;text").replaceAll(/^index/g, "row")],
  ])("%s is read", async (name, content) => {
    const { articles, problems } = await read(name, content);
    expect(problems).toEqual([]);
    expect(articles.map(({ id, date, text }) => [id, date, text])).toEqual([
      ["1", "2021-03-19", "Talks, and more"],
      ["2", "2021-03-20", "Nothing"],
    ]);
  });

  it.each([
    ["a cell too many", "1,a,b\n2,b\n", ["2"], /^wrong number of cells: 3 in .*, line 2; the header has 2; a cell that holds ","/],
    ["a cell too few", "1\n2,b\n", ["2"], /^wrong number of cells: 1 in .*, line 2/],
    ["a stray quotation mark", '1,a "b" c\n2,b\n', ["2"], /^invalid CSV in .*, line 2; invalid opening quote; within/],
    ["a quotation mark with a backslash", '1,"a \\"b\\" c"\n2,b\n', ["2"], /^invalid CSV in .*, line 2; invalid closing quote/],
    ["a quotation mark never closed", '0,z\n1,"abc\n2,d\n3,"e\nf"\n', ["0", "2", "3"], /^invalid CSV in .*, line 3; /],
    ["one that swallows others", '1,"ok" x, "y\n2,d\n3,"e"\n', ["2", "3"], /^invalid CSV in .*, line 2; /],
  ])("%s costs its line alone", async (_, rows, kept, message) => {
    const { ids, problems } = await read("bad.csv", `id,text\n${rows}`);
    expect(ids).toEqual(kept);
    expect(problems).toEqual([expect.stringMatching(message)]);
  });
  it("a file of stray marks alone is given up, saying so", () => {
    const rows = readDelimited(`id,text\n${'1,"a\n'.repeat(5000)}`, "x.csv");
    expect(rows.length).toBeLessThan(30);
    expect(rows.at(-1)).toMatchObject({ problem: { message: expect.stringContaining("the lines that follow it can't be told apart") } });
  });
  it("the empty cells that spreadsheets add are none", () => {
    expect(readDelimited("a,b\n1,2,,\n", "x")).toEqual([{ line: 2, value: { a: "1", b: "2" } }]);
  });

  it.each([
    ["twice.csv", "id,text,text\n1,a,b\n", 'two columns of one name: "text" in twice.csv, line 1; rename or remove one of them'],
    [
      "textless.csv",
      "id,outlet\n1,a\n",
      'no column of texts in textless.csv; there are "id", "outlet"; say which has the text: --columns text=…',
    ],
    [
      "near.csv",
      "id,texxt\n1,a\n",
      'no column of texts: "texxt" in near.csv; there are "id", "texxt"; say which has the text: --columns text=…',
    ],
    [
      "1256.csv",
      Buffer.from([...Buffer.from("id,text\n1,"), 0xe6, 0xc7, 0xe1, 10]),
      'invalid UTF-8 in 1256.csv, line 2; save the file as UTF-8: in Excel, "Save as", "CSV UTF-8 (comma delimited)"',
    ],
  ])("%s is refused with the way out", (name, content, message) => expect(read(name, content)).rejects.toThrow(message));

  it("one date that can be read one way only shows the order of all", async () => {
    const dates = async (...column: string[]) =>
      (await read("dates.csv", `id,date,text\n${column.map((date, at) => `${at},${date},x`).join("\n")}\n`)).articles.map(
        ({ date }) => date,
      );
    expect(await dates("10/02/2024", "19/03/2021")).toEqual(["2024-02-10", "2021-03-19"]);
    expect(await dates("10/02/2024", "03/19/2021")).toEqual(["2024-10-02", "2021-03-19"]);
    expect(await dates("10/02/2024", "11/03/2021")).toEqual([]);
    const { articles } = await readCorpus(file("told.csv", "id,date,text\n1,10/02/2024,x\n"), { dates: "day/month" });
    expect(articles[0]!.date).toBe("2024-02-10");
  });
});

const HEAD = "id: a\ndate: 2021-03-19\n";

describe("Markdown", () => {
  it.each([
    ["a blank line before the head", `\n---\n${HEAD}---\nText.`],
    ["a space behind the marks", `--- \n${HEAD}--- \nText.`],
    ["dots as its end", `---\n${HEAD}...\nText.`],
    ["a byte order mark", `\ufeff---\n${HEAD}---\nText.`],
    ["line breaks of Windows", `---\n${HEAD}---\nText.`.replaceAll("\n", "\r\n")],
  ])("%s does no harm", (_, source) => expect(readMarkdown(source, "a.md")).toEqual({ id: "a", date: "2021-03-19", text: "Text." }));

  it.each([
    ["+++\nid = 'a'\n+++\nText.", "a TOML head in a.md, line 1; expected a YAML head"],
    ['{\n  "id": "a"\n}\nText.', "a JSON head in a.md, line 1; expected a YAML head"],
    ["---\nid: a\nText.", "a head without an end in a.md, line 1; expected a line of --- after its fields"],
    ["---\nid: *none\n---\n", "invalid YAML head in a.md, line 2; unresolved alias"],
    ["---\nid: &a\n  b: *a\n---\n", "invalid YAML head in a.md, line 2; converting circular structure"],
  ])("%j is refused", (source, message) => expect(() => readMarkdown(source, "a.md")).toThrow(message));

  it.each([3, 9])("aliases of aliases, %i deep, are refused", (deep) => {
    const lines = Array.from({ length: deep }, (_, at) => `x${at}: &x${at} [${Array(9).fill(at === 0 ? "ha" : `*x${at - 1}`)}]`);
    expect(() => readMarkdown(`---\n${lines.join("\n")}\n---\n`, "a.md")).toThrow("invalid YAML head in a.md");
  });

  it("names of JavaScript's own are fields like any other", async () => {
    const { articles } = await readCorpus(dirname(file("own/a.md", "---\nid: a\n__proto__: x\nconstructor: {prototype: y}\n---\nText.")));
    expect(Object.entries(articles[0]!.columns)).toEqual([
      ["__proto__", "x"],
      ["constructor", '{"prototype":"y"}'],
    ]);
  });

  it.each([
    ["Talks went\non in\nGeneva.", "Talks went on in Geneva."],
    ["One.\n\nTwo\nthree.", "One.\n\nTwo three."],
    ["# Title\nText\n- one\n- two\n> said", "# Title\nText\n- one\n- two\n> said"],
    ["One  \ntwo", "One  \ntwo"],
  ])("%j is %j", (source, text) => expect(readMarkdown(`---\n${HEAD}---\n${source}`, "a.md")).toMatchObject({ text }));

  it("subfolders are read, and what is broken is set aside by name", async () => {
    file("tree/b/c/deep.MD", "---\nid: deep\n---\nText.");
    file("tree/b/toml.md", "+++\nid='t'\n+++\n");
    file("tree/.git/x.md", "---\nid: hidden\n---\n");
    const { articles, problems } = await readCorpus(join(place, "tree"));
    expect(articles.map(({ id }) => id)).toEqual(["deep"]);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/^a TOML head in b\/toml\.md, line 1/)]);
  });
});

describe("a partitioned table", () => {
  it("gives its folders as columns", async () => {
    const { articles, problems } = await readCorpus(new URL("./cases/partitioned", import.meta.url).pathname);
    expect(problems).toEqual([]);
    expect(articles.map(({ id, language }) => [id, language])).toEqual([
      ["1", "en"],
      ["2", "en"],
    ]);
  });
});

describe("markup", () => {
  it.each([
    ["<p>One.</p><p class='x'>Two &amp; three.</p>", "One.\n\nTwo & three."],
    ["She said: &quot;No&quot;&nbsp;&#8212; twice.", 'She said: "No" — twice.'],
    ["It &lt;b&gt;ended&lt;/b&gt;.", "It ended."],
    ["<script>var a = '<p>';</script><style>p{}</style><!-- no -->Text.", "Text."],
    ["3 < 5 and x<y; AT&T; R&D; a <quoted> word", "3 < 5 and x<y; AT&T; R&D; a <quoted> word"],
    ['<a href="https://example.org/a?b=1&c=2">Link</a>', "Link"],
    ["قال &laquo;لا&raquo;<br/>ثم غادر", "قال «لا»\nثم غادر"],
    ["<script>never closed", "<script>never closed"],
  ])("%j is %j", (html, text) => expect(withoutMarkup(html)).toBe(text));
});

describe("a name that data give", () => {
  const folder = join(place, "inside");
  file("outside.txt", "secret");
  file("inside/a.txt", "x");
  symlinkSync(join(place, "outside.txt"), join(folder, "link.txt"));
  symlinkSync(join(place, "nowhere"), join(folder, "dangling"));
  symlinkSync(place, join(folder, "up"));
  symlinkSync(join(folder, "a.txt"), join(folder, "own.txt"));

  it.each(["a.txt", "own.txt", "not/yet.json", "..a"])("%j stays in the folder", (name) =>
    expect(pathInside(folder, name)).toBe(join(folder, name)),
  );
  it.each([
    ["../outside.txt", '".." leads out of it'],
    ["a/../../outside.txt", '".." leads out of it'],
    ["..\\outside.txt", '".." leads out of it'],
    ["/etc/hostname", "no absolute path"],
    ["C:\\a.txt", "no absolute path"],
    ["link.txt", "a symbolic link leads out of it"],
    ["up/outside.txt", "a symbolic link leads out of it"],
    ["up/new.txt", "a symbolic link leads out of it"],
    ["dangling", "a symbolic link leads out of it"],
    ["", "no name of a file"],
    ["a\0b", "no name of a file"],
    ["a".repeat(300), "no name of a file"],
  ])("%j is refused", (name, message) => expect(() => pathInside(folder, name, { file: "m.csv", line: 2 })).toThrow(message));

  it("in a manifest is refused without a word on the file", async () => {
    const hash = "0".repeat(64);
    file("manifest/manifest.csv", `id,file,bytes,sha256\na,../outside.txt,1,${hash}\nb,${join(place, "outside.txt")},1,${hash}\n`);
    await expect(readCorpus(join(place, "manifest"))).rejects.toThrow(
      /^name outside the folder: "\.\.\/outside\.txt" in .*manifest\.csv, line 2, field "file"; "\.\." leads out of it$/,
    );
  });
  it("in a folder of Markdown leads nowhere else", async () => {
    file("links/a.md", "---\nid: a\n---\nText.");
    file("elsewhere.md", "---\nid: secret\n---\nText.");
    symlinkSync(join(place, "elsewhere.md"), join(place, "links/b.md"));
    const { articles, problems } = await readCorpus(join(place, "links"));
    expect(articles.map(({ id }) => id)).toEqual(["a"]);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/^name outside the folder: "b\.md"/)]);
  });
});
