import { describe, expect, it } from "vitest";
import { toArticle } from "../../src/corpus/article.js";
import { readLexicons } from "../../src/lexicon/compile/read.js";
import { windowCollocations } from "../../src/terms/window.js";

const text =
  "Russia closed the border. Poland watched Russia close another border. Farmers in Poland watched quietly while markets, far away, opened late.";

describe("windowCollocations", () => {
  const rows = windowCollocations([toArticle({ id: "a", language: "en", text })], readLexicons(), {
    actor: "RU",
    window: 3,
    minTogether: 1,
  }).objects() as Record<string, unknown>[];
  it("counts the places near the node and apart from it, within its sentence", () => {
    const found = new Map(rows.map(({ term, together, collocate }) => [term, [together, collocate]]));
    expect(found.get("border")).toEqual([2, 2]);
    expect(found.get("watch")).toEqual([1, 2]);
    expect(found.has("farmer")).toBe(false);
  });
  it("leaves out the node's own places", () => expect(rows.some(({ label }) => label === "russia")).toBe(false));
});
