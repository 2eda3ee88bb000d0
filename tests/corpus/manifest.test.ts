import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { toManifestRow, toText } from "../../src/corpus/manifest.js";

const bytes = new TextEncoder().encode("Talks went on.");
const sha256 = createHash("sha256").update(bytes).digest("hex");
const fields = { id: "a", language: "en", date: "2021-11", file: "a.txt", bytes: String(bytes.length), sha256 };
const row = (part: Record<string, string> = {}) => toManifestRow({ ...fields, ...part }, "manifest.csv", 2);

describe("a row of a manifest", () => {
  it.each([
    ["2021", "year"],
    ["2021-11", "month"],
    ["2021-11-12", "day"],
  ])("%s is precise to the %s", (date, precision) => {
    expect(row({ date, precision }).article).toMatchObject({ date, columns: { precision } });
    expect(row({ date, precision: "" }).article.columns).not.toHaveProperty("precision");
  });
  it.each([
    [{ precision: "day" }, 'wrong precision: "day" in manifest.csv, line 2, field "precision"; the date 2021-11 is given to the month'],
    [{ file: "" }, 'missing file name in manifest.csv, line 2, field "file"; name the file that holds the text'],
    [{ sha256: "abc" }, 'invalid hash: "abc" in manifest.csv, line 2, field "sha256"; expected 64 hexadecimal digits'],
    [{ bytes: "ten" }, 'invalid length: "ten" in manifest.csv, line 2, field "bytes"; expected a whole number'],
  ])("with %j is refused", (part, message) => expect(() => row(part)).toThrow(message));
  it("gives the text whose length and hash it knows", () => {
    expect(toText(row(), bytes, "a.txt")).toBe("Talks went on.");
    expect(() => toText(row(), bytes.slice(1), "a.txt")).toThrow("wrong length: 13 in a.txt");
    expect(() => toText(row(), bytes.toReversed(), "a.txt")).toThrow("wrong hash");
  });
});
