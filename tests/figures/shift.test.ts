import { table } from "arquero";
import { describe, expect, it } from "vitest";
import { shiftFigure } from "../../src/figures/shift.js";

type One = [name: string, shift: number | null, nReference: number, nTarget: number, q?: number];
const figureOf = (rows: One[], { least, permuted = "block" }: { least?: number; permuted?: string } = {}) =>
  shiftFigure(
    table({
      name: rows.map(([name]) => name),
      reference: rows.map(() => 0),
      target: rows.map(([, shift]) => shift),
      shift: rows.map(([, shift]) => shift),
      low: rows.map(([, shift]) => (shift === null ? null : shift - 0.3)),
      high: rows.map(([, shift]) => (shift === null ? null : shift + 0.3)),
      nReference: rows.map(([, , n]) => n),
      nTarget: rows.map(([, , , n]) => n),
      q: rows.map(([, , , , q]) => q ?? null),
      permuted: rows.map(() => permuted),
    }),
    {
      name: "s",
      title: "A shift",
      measure: "stance",
      target: "2025",
      reference: "2021",
      label: (code) => code.toLowerCase(),
      ...(least === undefined ? {} : { least }),
    },
  );

describe("the figure of shifts", () => {
  const rows: One[] = [
    ["B", -0.5, 9, 9],
    ["FEW", 0.9, 2, 9],
    ["RARE", 0.9, 9, 2],
    ["GONE", null, 9, 9],
    ["C", 0.4, 3, 3],
    ["A", -0.5, 9, 9],
  ];
  it("runs from the highest to the lowest, equals by name, without what has fewer than three in either group", () =>
    expect(figureOf(rows).data.map(({ label, counts }) => `${label}: ${counts}`)).toEqual(["c: 3, 3", "a: 9, 9", "b: 9, 9"]));
  it("takes another least", () =>
    expect(figureOf(rows, { least: 2 }).data.map(({ label }) => label)).toEqual(["few", "rare", "c", "a", "b"]));
  it("names those whose interval excludes zero, on either side of it", () => {
    expect(figureOf(rows).caption).toContain("excludes zero for c, a, b.");
    expect(
      figureOf([
        ["A", 0.2, 9, 9],
        ["B", -0.4, 9, 9],
      ]).caption,
    ).toContain("excludes zero for b.");
    expect(figureOf([["A", 0.2, 9, 9]]).caption).toContain("no shift that is beyond chance");
  });
  it.each([
    [
      [0.05, 0.2],
      "block",
      "Permuting blocks of neighbouring sentences, with Benjamini and Hochberg's q over 2 comparisons, none is below 0.05.",
    ],
    [[0.04, 0.2], "article", "Permuting articles, with Benjamini and Hochberg's q over 2 comparisons, below 0.05: a."],
  ])("says of q %j by %s what is below 0.05", ([one, two], permuted, words) => {
    const { caption } = figureOf(
      [
        ["A", 0.3, 9, 9, one],
        ["B", 0.2, 9, 9, two],
        ["C", 0.1, 9, 9],
      ],
      { permuted },
    );
    expect(caption).toContain(words);
  });
  it("says nothing of permuting where nothing was tested", () => expect(figureOf(rows).caption).not.toContain("Permuting"));
  it("tells its ends to those who do not see it", () => {
    expect(figureOf(rows).alt).toContain("from c (highest) to b (lowest)");
    expect(figureOf([]).alt).toContain("from none (highest) to none (lowest)");
  });
});
