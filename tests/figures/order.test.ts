import { describe, expect, it } from "vitest";
import { readCorpus } from "../../src/corpus/read.js";
import { shipped } from "../../src/corpus/shipped.js";
import { gather } from "../../src/evidence/gather.js";
import { allFigures } from "../../src/figures/catalog.js";
import { timeSteps } from "../../src/figures/steps.js";
import { readLexicons } from "../../src/lexicon/compile/read.js";
import { toSvg } from "../../src/notebook/draw.js";
import { evidence } from "../fixture.js";

const lexicons = readLexicons();
const { evidence: briefs } = gather(await readCorpus(shipped("briefs")), lexicons);
const figures = allFigures(briefs, lexicons);

/** The labels of each axis of a drawing, in the order in which they stand. */
function axes(svg: string): string[][] {
  return [...svg.matchAll(/class="mark-text role-axis-label"[^>]*>(.*?)<\/g>/gs)].map(([, group]) =>
    [...group!.matchAll(/translate\((-?[\d.]+),\s*(-?[\d.]+)\)[^>]*>([^<]*)</g)]
      .map(([, x, y, text]) => ({ at: Number(y) === 0 ? Number(x) : Number(y), x: Number(x), text: text! }))
      .sort((a, b) => a.at - b.at || a.x - b.x)
      .map(({ text }) => text),
  );
}

describe("what is drawn", () => {
  it.each(figures.map((figure) => [figure.name, figure] as const))("%s has time in its order", async (_, figure) => {
    for (const labels of axes(await toSvg(figure))) {
      const times = labels.filter((label) => /^(?:19|20)\d\d(?:-|$)/.test(label));
      expect(times).toEqual([...times].sort());
    }
  });
  it("has the steps of time that it is about", async () => {
    const { order } = timeSteps(briefs);
    for (const name of ["04-stance-over-time", "05-frames-over-time", "03-topics-shares"]) {
      const drawn = axes(await toSvg(figures.find((figure) => figure.name === name)!));
      expect(drawn.some((labels) => labels.join() === order.join())).toBe(true);
    }
  });
  it("has shifts from the highest to the lowest, as its alternative text says", async () => {
    const figure = figures.find(({ name }) => name === "06-shift-of-stance")!;
    const labels = axes(await toSvg(figure)).find((axis) => axis.includes("Russia"))!;
    expect(labels).toEqual(figure.data.map(({ label }) => label));
    expect(figure.alt).toContain(`from ${labels[0]} (highest) to ${labels.at(-1)} (lowest)`);
    expect(figure.data.map(({ shift }) => Number(shift))).toEqual([...figure.data.map(({ shift }) => Number(shift))].sort((a, b) => b - a));
  });
  it("says in the picture what it was made of and with", () => {
    for (const { spec } of figures) expect(JSON.stringify(spec.title)).toMatch(/106 articles; frameshift .*lexicons [0-9a-f]{8}, seed 1/);
  });
  it("stays within a page", async () => {
    for (const figure of figures) {
      const [, width, height] = /<svg [^>]*width="([\d.]+)" height="([\d.]+)"/.exec(await toSvg(figure))!;
      expect([figure.name, Number(height) / Number(width) < 1.42]).toEqual([figure.name, true]);
    }
  });
});

describe("steps of time", () => {
  const dated = (dates: (string | null)[]) => dates.map((date, at) => evidence(`a${at}`, [], { date }));
  const days = (count: number, apart: number) =>
    Array.from({ length: count }, (_, at) => new Date(Date.UTC(2021, 0, 4 + at * apart)).toISOString().slice(0, 10));
  it.each([
    ["a dozen articles", days(12, 1), "article", 12],
    ["a hundred days", days(100, 1), "week", 15],
    ["two years", days(105, 7), "quarter", 9],
    ["ten years of weeks", days(520, 7), "year", 10],
    ["dates of which one is a year", [...days(20, 1), "2021"], "year", 1],
    ["no dates", Array.from({ length: 20 }, () => null), "year", 1],
  ] as const)("of %s", (_, dates, each, steps) => {
    const found = timeSteps(dated([...dates]));
    expect([found.each, found.order.length]).toEqual([each, steps]);
  });
  it("tell articles of one day apart by language, and undated ones stand last", () => {
    const two = [
      evidence("x", [], { date: "2021-01-01", language: "ar" }),
      evidence("y", [], { date: "2021-01-01" }),
      evidence("z", [], { date: null }),
    ];
    expect(timeSteps(two).order).toEqual(["2021-01-01 ar", "2021-01-01 en", "z"]);
    expect(timeSteps(two, "year").order).toEqual(["2021", "no date"]);
  });
});
