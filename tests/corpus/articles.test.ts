import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCorpus } from "../../src/corpus/read.js";
import { shipped } from "../../src/corpus/shipped.js";
import { formatEvidence } from "../../src/evidence/check.js";
import { extract } from "../../src/evidence/extract.js";
import { gather } from "../../src/evidence/gather.js";
import { readLexicons } from "../../src/lexicon/compile/read.js";
import { rowsOf } from "../rows.js";

const folder = shipped("articles");
const texts = new URL("../../../shared/seeds", import.meta.url).pathname;
const atHand = existsSync(texts);
const lexicons = readLexicons();

describe("the five articles", () => {
  it("have a manifest that says whence each date is known", () => {
    const rows = rowsOf(`${folder}/manifest.csv`);
    expect(rows).toHaveLength(5);
    for (const value of rows) {
      expect(value.date_basis).toMatch(/^(?:stated|inferred)/);
      expect(value.description!.length).toBeGreaterThan(40);
    }
  });

  it("have evidence that these lexicons and rules made", async () => {
    const { evidence, warnings } = gather(await readCorpus(folder), lexicons);
    expect(evidence.map(({ language }) => language).sort()).toEqual(["ar", "ar", "ar", "ar", "en"]);
    expect(warnings).toEqual([]);
  });

  it("say in one line when other lexicons made their evidence", async () => {
    const { warnings } = gather(await readCorpus(folder), { ...lexicons, digest: "0".repeat(64) });
    expect(warnings).toEqual([
      "the evidence of 5 articles was made with other lexicons or rules than these, and the text is not at hand to make it anew",
    ]);
  });

  it.skipIf(!atHand)("give the same evidence again from their texts (skipped where the texts are absent)", async () => {
    const { articles } = await readCorpus(folder, { texts });
    for (const article of articles) {
      expect(
        createHash("sha256")
          .update(formatEvidence(extract(article, lexicons)))
          .digest("hex"),
        article.id,
      ).toBe(
        createHash("sha256")
          .update(readFileSync(`${folder}/evidence/${article.id}.json`))
          .digest("hex"),
      );
    }
  });

  it.skipIf(!atHand)("keep their running text out of the evidence (skipped where the texts are absent)", async () => {
    const { articles } = await readCorpus(folder, { texts });
    for (const article of articles) {
      const words = article.text!.match(/\p{L}+/gu)!;
      const evidence = readFileSync(`${folder}/evidence/${article.id}.json`, "utf8")
        .match(/\p{L}+/gu)!
        .join(" ");
      for (let at = 0; at + 6 <= words.length; at++) expect(evidence.includes(words.slice(at, at + 6).join(" "))).toBe(false);
    }
  });
});
