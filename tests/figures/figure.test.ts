import { table } from "arquero";
import { describe, expect, it } from "vitest";
import { round } from "../../src/evidence/round.js";
import { aroundZero, figure, rowsOf, toCsv } from "../../src/figures/figure.js";
import { keynessFigure } from "../../src/figures/keyness.js";
import { actorLabels } from "../../src/figures/labels.js";
import { shiftFigure } from "../../src/figures/shift.js";

describe("figure", () => {
  it("never lets NaN or undefined into rows", () => {
    expect(rowsOf(table({ a: [1 / 3, Number.NaN, Infinity], b: ["x", undefined, null] }))).toEqual([
      { a: 0.3333, b: "x" },
      { a: null, b: null },
      { a: null, b: null },
    ]);
  });
  it("knows no negative zero", () => expect(Object.is(round(-0.00001), 0)).toBe(true));
  it("quotes cells that need it", () => expect(toCsv(["a", "b"], [{ a: 'x,"y"', b: null }])).toBe('a,b\n"x,""y""",\n'));
  it.each([
    [[], [-0.4, 0.4]],
    [[{ x: 0.6 }], [-0.6, 0.6]],
    [
      [{ x: 0.1 }, { x: -0.41 }],
      [-0.6, 0.6],
    ],
    [[{ x: -0.55 }], [-0.6, 0.6]],
    [[{ x: 2 }], [-1, 1]],
    [[{ x: null }], [-0.4, 0.4]],
  ])("%j has the domain %j", (rows, domain) => {
    expect(aroundZero(rows, ["x"])).toEqual(domain);
  });
  it.each([
    ["a short title", "a short title"],
    // 27 + 1 + 25 letters fit in a line of 54, one more does not
    [`${"a".repeat(27)} ${"b".repeat(25)}`, `${"a".repeat(27)} ${"b".repeat(25)}`],
    [`${"a".repeat(27)} ${"b".repeat(27)} c`, ["a".repeat(27), `${"b".repeat(27)} c`]],
  ])("wraps the title %s", (title, lines) =>
    expect(figure({ name: "x", title, caption: "c", alt: "a" }, [], {}).spec).toMatchObject({ title: { text: lines }, description: "a" }),
  );
  it("says in the caption whether any interval leaves zero", () => {
    const columns = {
      name: ["RU", "US"],
      reference: [0, 0],
      target: [0.2, 0.1],
      shift: [0.2, 0.1],
      low: [0.1, -0.1],
      high: [0.3, 0.3],
      nReference: [9, 9],
      nTarget: [9, 9],
    };
    const words = {
      name: "x",
      title: "A title of some length",
      measure: "stance",
      target: "2025",
      reference: "2021",
      label: (code: string) => code,
    };
    expect(shiftFigure(table(columns), words).caption).toContain("excludes zero for RU.");
    expect(shiftFigure(table({ ...columns, low: [-0.1, -0.1] }), words).caption).toContain("no shift that is beyond chance");
  });
  it("shows as many terms at each end as it is asked to", () => {
    const n = 40;
    const column = Array.from({ length: n }, (_, at) => n / 2 - at);
    const keys = table({
      term: column.map(String),
      label: column.map(String),
      target: column,
      reference: column,
      logOdds: column,
      z: column,
      low: column,
      high: column,
    });
    expect(
      keynessFigure(keys, { name: "x", target: "2025", reference: "2021", unit: "terms", articles: [1, 4], show: 5 }).data,
    ).toHaveLength(10);
  });
  it("names what the registry does not hold by its code", () => {
    const none = { ar: new Map(), en: new Map() };
    expect(actorLabels({ registry: { actors: new Map(), names: none, places: none, short: none } })("XX")).toBe("XX");
  });
});
