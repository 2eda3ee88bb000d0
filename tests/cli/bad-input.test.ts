import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommanderError } from "commander";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands.js";
import { DataProblem } from "../../src/index.js";
import { commandOf, main, NAMES, run } from "./command.js";

const place = mkdtempSync(join(tmpdir(), "frameshift-test-"));

const HEAD = "id,language,date,file,bytes,sha256\n";
const HASH = "0".repeat(64);
const corpus = (name: string, manifest: string, files: Record<string, string | Buffer> = {}) => {
  const folder = join(place, name);
  mkdirSync(folder);
  writeFileSync(join(folder, "manifest.csv"), manifest);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  return folder;
};
const empty = join(place, "empty");
mkdirSync(empty);

/** What a command fails with that is run in this process. */
async function failure(name: Parameters<typeof commandOf>[0], args: string[]): Promise<Error> {
  const command = await commandOf(name);
  return command.parseAsync(args, { from: "user" }).then(
    () => expect.unreachable(),
    (error) => error,
  );
}

describe("bad input", () => {
  it.each([
    ["a missing corpus", () => join(place, "nowhere"), /^no such corpus: ".*nowhere"/],
    ["an empty folder", () => empty, /^empty corpus: ".*empty"; expected a manifest\.csv/],
    [
      "a file that is not there",
      () => corpus("gone", `${HEAD}a,en,2021-01-01,a.txt,1,${HASH}\n`),
      /no such file: "a\.txt" in .*manifest\.csv, line 2, field "file"/,
    ],
    [
      "a wrong hash",
      () => corpus("hash", `${HEAD}a,en,2021-01-01,a.txt,1,${HASH}\n`, { "a.txt": "x" }),
      /wrong hash: ".*" in .*a\.txt, record "a", field "sha256"/,
    ],
    [
      "an unsupported language",
      () => corpus("language", `${HEAD}a,fr,2021-01-01,a.txt,1,${HASH}\n`),
      /unsupported language: "fr" in .*manifest\.csv, line 2, field "language"/,
    ],
    [
      "a malformed date",
      () => corpus("date", `${HEAD}a,en,2021-13-01,a.txt,1,${HASH}\n`),
      /invalid date: "2021-13-01" in .*manifest\.csv, line 2, field "date"; expected YYYY-MM-DD/,
    ],
  ])("%s is one clear error, and leaves the output alone", async (_, make, message) => {
    const out = join(mkdtempSync(join(place, "out-")), "out.csv");
    writeFileSync(out, "before");
    const error = await failure("table", ["stance", "--corpus", make(), "--out", out]);
    expect(error).toBeInstanceOf(DataProblem);
    expect(error.message).toMatch(message);
    expect(error.message.split("\n")).toHaveLength(1);
    expect(readFileSync(out, "utf8")).toBe("before");
  });

  it.each([
    ["table", ["stanse"], /'stanse' is invalid for argument 'name'. Allowed choices are terms, keyness/],
    ["table", ["words"], /needs --target/],
    ["table", ["collocations"], /needs --actor or --term/],
    ["table", ["stance", "--seed", "x"], /expected a whole number/],
    ["table", ["stance", "--topics", "0"], /expected 1 or more/],
    ["table", ["stance", "--where", "2021"], /expected column=value/],
    ["evidence", ["--verify"], /--verify and --write need --corpus/],
    ["evidence", ["--corpus", "x", "y"], /give a file or --corpus, not both/],
    ["notebook", ["run"], /missing required argument/],
  ] as const)("%s %j is wrong usage", async (name, args, message) => {
    const error = await failure(name, [...args]);
    expect(error).toBeInstanceOf(CommanderError);
    expect(error.message).toMatch(message);
  });

  it.each(NAMES)("help of %s says how it is used", async (name) => {
    const command = await commandOf(name);
    expect(command.helpInformation()).toMatch(/^Usage: \w+ .*\[options\]/);
  });
  it.each(COMMANDS)("$name says what it does", ({ about }) => expect(about.length).toBeGreaterThan(10));
});

// what the program makes of errors, one start of each kind
describe.skipIf(!existsSync(main)).concurrent("the built command line", () => {
  it("ends with 1 for bad data, in one line", async () => {
    const { status, stderr, stdout } = await run(["table", "stance", "--corpus", empty]);
    expect(stderr).toMatch(/^frameshift: empty corpus: ".*"; expected a manifest\.csv.*\n$/);
    expect([status, stdout]).toEqual([1, ""]);
  });

  it("invalid UTF-8 in a stream is reported with its line, set aside, and the rest goes on", async () => {
    const bad = Buffer.concat([Buffer.from('{"id":"a","text":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}\n')]);
    const { status, stderr, stdout } = await run(["segment"], Buffer.concat([bad, Buffer.from('{"id":"b","text":"Talks went on."}\n')]));
    expect(stderr).toBe("frameshift: invalid UTF-8 in standard input, line 1; save the file as UTF-8; set aside\n");
    expect([status, JSON.parse(stdout).id]).toEqual([1, "b"]);
  });

  it("ends with 2 for wrong usage", async () => {
    const { status, stderr } = await run(["tabel", "stance"]);
    expect(stderr).toMatch(/^frameshift: unknown command 'tabel'\n\(Did you mean table\?\)/);
    expect(status).toBe(2);
  });

  it("an unknown column is met with 'did you mean'", async () => {
    const { status, stderr } = await run(["table", "stance", "--by", "yeer"]);
    expect(stderr).toMatch(/unknown column: "yeer" .*did you mean "year"\?/);
    expect(status).toBe(1);
  });

  it("ends with 0 for help, which names the program", async () => {
    const { status, stdout } = await run(["table", "--help"]);
    expect(stdout).toMatch(/^Usage: frameshift table /);
    expect(status).toBe(0);
  });
});
