import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/evidence/extract.js";
import { readLexicons } from "../../src/lexicon/compile/read.js";
import { run } from "../cli/command.js";

const place = mkdtempSync(join(tmpdir(), "frameshift-actors-"));
const file = (name: string, text: string) => {
  writeFileSync(join(place, name), text);
  return join(place, name);
};
const mine = file("mine.yaml", "actors:\n  XX:\n    kind: state\n    en: {names: [Testland, Kremlin]}\n    ar: {names: [تستلاند]}\n");

describe("actors of one's own", () => {
  it("may take over a name that ships, and that is told", () => {
    const lexicons = readLexicons(undefined, { actors: [mine], cache: false });
    expect(lexicons.taken).toEqual(['"Kremlin" names XX, as mine.yaml says, and no longer RU']);
    const article = {
      id: "a",
      text: "The Kremlin accused Chile. Moscow left.",
      language: "en" as const,
      date: null,
      outlet: null,
      title: null,
      columns: {},
    };
    expect(extract(article, lexicons).sentences.map(({ mentions }) => mentions.map(({ actor }) => actor))).toEqual([["XX", "CL"], ["RU"]]);
  });
  it("may not share a name within a file", () => {
    const twice = file(
      "twice.yaml",
      "actors:\n  XX:\n    kind: state\n    en: {names: [Testland]}\n  YY:\n    kind: state\n    en: {names: [Testland]}\n",
    );
    expect(() => readLexicons(undefined, { actors: [twice], cache: false })).toThrow(
      /^duplicate name: "Testland" in .*twice\.yaml, line 5, record "YY"; it already names XX$/,
    );
  });
  it("leave what stands after them on the command line alone", async () => {
    const input = file("a.ndjson", '{"id":"1","text":"Testland accused Chile."}\n');
    const { stdout, stderr } = await run(["relations", "--no-cache", "--actors", mine, input]);
    expect([JSON.parse(stdout).source, stderr]).toEqual(["XX", expect.stringContaining('"Kremlin" names XX')]);
  });
});
