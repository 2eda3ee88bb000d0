import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { table } from "arquero";
import { describe, expect, it } from "vitest";
import { toPng, toSvg } from "../../src/notebook/draw.js";
import { toDataFrame } from "../../src/notebook/frame.js";
import { formatNotebook, parseNotebook, sourceOf } from "../../src/notebook/ipynb.js";
import { runNotebook } from "../../src/notebook/run.js";
import { show, toText } from "../../src/notebook/show.js";

const folder = new URL("../../notebooks/", import.meta.url).pathname;
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".ipynb"))
  .sort();
const place = mkdtempSync(join(tmpdir(), "frameshift-nb-"));
const notebook = (...cells: [string, string[]?][]) => {
  const file = join(place, `${Math.abs(cells.map(([code]) => code.length).reduce((sum, n) => sum * 31 + n, 7))}.ipynb`);
  writeFileSync(
    file,
    JSON.stringify({
      nbformat: 4,
      nbformat_minor: 5,
      metadata: {},
      cells: cells.map(([source, tags]) => ({
        cell_type: "code",
        source,
        metadata: tags ? { tags } : {},
        outputs: [],
        execution_count: null,
      })),
    }),
  );
  return file;
};

describe("the notebooks", () => {
  it("are six, numbered like the rooms", () => expect(names.map((name) => name.slice(0, 2))).toEqual(["01", "02", "03", "04", "05", "06"]));

  it.each(names)(
    "%s asks one question, has parameters, one import of the package, no functions, and says what it does not show",
    (name) => {
      const { cells } = parseNotebook(readFileSync(join(folder, name), "utf8"), name);
      const prose = cells.filter(({ cell_type }) => cell_type === "markdown").map(sourceOf);
      const code = cells.filter(({ cell_type }) => cell_type === "code");
      expect(prose[0]).toContain("**Question.**");
      expect(prose.at(-1)).toContain("## What this does not show");
      expect(code.filter(({ metadata }) => metadata.tags?.includes("parameters"))).toHaveLength(1);
      expect(code.filter((cell) => sourceOf(cell).includes('from "frameshift"'))).toHaveLength(1);
      for (const cell of code) {
        expect(sourceOf(cell)).not.toMatch(/\bfunction\b|^(?:const|let) \w+ = \([^)]*\) =>/m);
        expect(cell.execution_count).toBeNull();
      }
      expect(code.filter((cell) => sourceOf(cell).includes("assert.")).length).toBeGreaterThanOrEqual(2);
      expect(
        code.some(({ outputs }) => (outputs ?? []).length > 0),
        "committed executed",
      ).toBe(true);
    },
  );

  it.each(names)("%s is stable as it is formatted", (name) => {
    const text = readFileSync(join(folder, name), "utf8");
    expect(formatNotebook(parseNotebook(text, name))).toBe(text);
  });
});

describe("running a notebook", () => {
  it("gathers outputs, and sets parameters in a cell of their own", async () => {
    const file = notebook(["let n = 1;", ["parameters"]], ["console.log(n + 1);"]);
    const { cells } = parseNotebook(await runNotebook(file, { parameters: { n: "41" } }), file);
    expect(cells.map((cell) => sourceOf(cell))).toEqual(["let n = 1;", "n = 41;", "console.log(n + 1);"]);
    expect(cells[2]!.outputs).toEqual([{ output_type: "stream", name: "stdout", text: ["42\n"] }]);
  });
  it("says what a failing cell said", async () => {
    await expect(runNotebook(notebook(['throw new Error("no such thing");']))).rejects.toThrow(
      /^failing cell: "throw .*" in .*, record "code cell 1"; Error: no such thing$/,
    );
  });
  it("knows the parameters", async () => {
    const file = notebook(["let topics = 1;", ["parameters"]]);
    await expect(runNotebook(file, { parameters: { topic: "2" } })).rejects.toThrow(
      /unknown parameter: "topic" in .*; expected one of topics/,
    );
  });
});

describe("showing", () => {
  it("sets a table in columns, numbers to the right, what is missing as a dash", () => {
    expect(
      toText(
        ["actor", "n"],
        [
          { actor: "Russia", n: 12 },
          { actor: "US", n: null },
        ],
        3,
      ),
    ).toBe("actor    n\nRussia  12\nUS       –\n… and 3 more");
  });
  it("is for notebooks alone", async () => {
    await expect(show(table({ a: [1] }))).rejects.toThrow(/no notebook to show this in/);
  });
  it("draws the same bytes twice, and Arabic as a picture", async () => {
    const figure = {
      title: "اختبار",
      spec: {
        data: { values: [{ a: "روسيا", b: 1 }] },
        mark: "bar",
        encoding: { y: { field: "a" }, x: { field: "b", type: "quantitative" } },
      },
    } as never;
    const svg = await toSvg(figure);
    expect(await toSvg(figure)).toBe(svg);
    expect(svg).toContain("روسيا");
    expect(
      Buffer.from(await toPng(svg))
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
  });
  it("hands a table on as a DataFrame", async () => {
    const frame = await toDataFrame(table({ actor: ["RU", "US"], n: [1, 2] }));
    expect(frame.shape).toEqual([2, 2]);
    expect(frame.columns).toEqual(["actor", "n"]);
  });
});
