import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lucene, normalize } from "../../../src/text/arabic/normalize.js";
import { stem } from "../../../src/text/arabic/stem.js";

const figures = new URL("../../../../shared/data/conformance/published-figures.json", import.meta.url);

describe("stem", () => {
  it.each([
    ["والحكومه", "حكوم"],
    ["للامن", "امن"],
    ["مسؤولون", "مسؤول"],
    ["هجماتها", "هجم"],
    ["من", "من"],
  ])("%s → %s", (word, expected) => expect(stem(word)).toBe(expected));

  it("leaves و where clitics were split before", () => expect(stem("وزير", { conjunction: false })).toBe("وزير"));

  it.skipIf(!existsSync(figures))("equals Lucene's Light10 (skipped where the published figures are absent)", () => {
    const pairs = (JSON.parse(readFileSync(figures, "utf8")) as { lucene_light10: [string, string][] }).lucene_light10;
    expect(pairs).toHaveLength(20);
    for (const [word, expected] of pairs) expect([word, stem(normalize(word, lucene))]).toEqual([word, expected]);
  });
});
