import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { shipped } from "../../src/corpus/shipped.js";
import { patternFault } from "../../src/lexicon/compile/pattern.js";
import { readLexicons } from "../../src/lexicon/compile/read.js";

describe("patterns of lexicons", () => {
  it.each([
    ["(a+)+b", /repeats or chooses within/],
    ["(?:a|a)*b", /repeats or chooses within/],
    ["(?:ab?)+", /repeats or chooses within/],
    ["(?:(?:x{2,5}){3})", /repeats or chooses within/],
    ["a*a*a*a*b", /at most 3 endless/],
    ["(a)\\1", /no reference back/],
    ["(", /expected a regular expression/],
  ])("%s is refused", (source, fault) => expect(patternFault(source)).toMatch(fault));
  it.each(["read (?:more|also)\\s*:?", "©? ?\\d{4}", "(?:ab)+c", "[^ ]*:", "(?:the )?end"])("%s is taken", (source) =>
    expect(patternFault(source)).toBeNull(),
  );
  it("are named with file, line and entry", () => {
    const folder = mkdtempSync(join(tmpdir(), "frameshift-pattern-"));
    cpSync(shipped("lexicons"), folder, { recursive: true });
    const file = join(folder, "boilerplate.yaml");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace("en:\n", "en:\n  - '(a+)+b'\n"));
    const line = text.split("\n").indexOf("en:") + 2;
    expect(() => readLexicons(folder, { cache: false })).toThrow(
      new RegExp(`^invalid entry: "\\(a\\+\\)\\+b" in .*boilerplate\\.yaml, line ${line}, field "en\\.0"; a repeated group`),
    );
  });
});
