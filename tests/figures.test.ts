import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCorpus } from "../src/corpus/read.js";
import { shipped } from "../src/corpus/shipped.js";
import { gather } from "../src/evidence/gather.js";
import { allFigures } from "../src/figures/catalog.js";
import { toCsv } from "../src/figures/figure.js";
import { gallery } from "../src/figures/gallery.js";
import { readLexicons } from "../src/lexicon/compile/read.js";
import { toSvg } from "../src/notebook/draw.js";

const lexicons = readLexicons();
const { evidence } = gather(await readCorpus(shipped("articles")), lexicons);
const figures = allFigures(evidence, lexicons);
const published = (name: string) => readFileSync(new URL(`../figures/${name}`, import.meta.url), "utf8");

describe("figures", () => {
  it("are at least eight, each with title, caption, alternative text and data", () => {
    expect(figures.length).toBeGreaterThanOrEqual(8);
    for (const { title, caption, alt, data } of figures) {
      for (const words of [title, caption, alt]) expect(words.length).toBeGreaterThan(15);
      expect(data.length).toBeGreaterThan(0);
      expect(JSON.stringify(data)).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it.each(figures.map((figure) => [figure.name, figure] as const))("%s is as published", async (name, figure) => {
    expect(`${await toSvg(figure)}\n`).toBe(published(`${name}.svg`));
    expect(`${JSON.stringify(figure.spec, null, 1)}\n`).toBe(published(`${name}.json`));
    expect(toCsv([...new Set(figure.data.flatMap(Object.keys))], figure.data)).toBe(published(`${name}.csv`));
  });

  it("have a gallery that shows each", () => {
    expect(gallery(figures)).toBe(published("README.md"));
  });

  it("do not depend on the order of the articles", () => {
    const turned = allFigures([...evidence].reverse(), lexicons);
    expect(JSON.stringify(turned)).toBe(JSON.stringify(figures));
  });
});
