import { describe, expect, it } from "vitest";
import { readAttestedWords } from "../../../src/text/arabic/words.js";

describe("readAttestedWords", () => {
  const list = "# words\n[nominal]\nكتاب\nوزير\n[name]\nكييف\n[past]\nقال\n[stem]\nقل\n[present]\nقول\n[common]\nوزير\n";
  it("reads sections", () => expect([...readAttestedWords(list, "list.txt").nominal]).toEqual(["كتاب", "وزير"]));
  it("reads lines that end as on Windows", () =>
    expect(readAttestedWords(list.replaceAll("\n", "\r\n"), "list.txt").past.has("قال")).toBe(true));
  it("names a missing section", () =>
    expect(() => readAttestedWords("[nominal]\nكتاب\n", "list.txt")).toThrow('missing section: "[name]" in list.txt'));
});
