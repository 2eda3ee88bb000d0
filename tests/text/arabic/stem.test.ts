import { describe, expect, it } from "vitest";
import { LUCENE, normalize } from "../../../src/text/arabic/normalize.js";
import { stem } from "../../../src/text/arabic/stem.js";
import { oracle } from "../../oracle.js";

describe("stem", () => {
  it.each([
    ["والحكومه", "حكوم"],
    ["للامن", "امن"],
    ["مسؤولون", "مسؤول"],
    ["هجماتها", "هجم"],
    ["من", "من"],
  ])("%s → %s", (word, expected) => expect(stem(word)).toBe(expected));

  it("leaves و where clitics were split before", () => expect(stem("وزير", { conjunction: false })).toBe("وزير"));

  it("equals Lucene's Light10", () => {
    const pairs: [string, string][] = oracle("lucene").stems;
    expect(pairs).toHaveLength(20);
    for (const [word, expected] of pairs) expect([word, stem(normalize(word, LUCENE))]).toEqual([word, expected]);
  });
});
