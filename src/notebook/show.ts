import { createRequire } from "node:module";
import type { ColumnTable } from "arquero";
import { DataProblem } from "../corpus/problem.js";
import { type Figure, type Row, rowsOf } from "../figures/figure.js";
import { most } from "../resample/extremes.js";
import { toPng, toSvg } from "./draw.js";

/** A message's content by media type. */
type Bundle = Record<string, string | object>;

/**
 * Shows a figure or a table in a notebook's cell. A figure comes as Vega-Lite 5, which JupyterLab and VS Code draw with
 * tooltips whether or not they trust the notebook, and as PNG for whatever does not, in one output; caption and
 * alternative text stand below it.
 *
 * @param limit Rows of a table that are shown; default 20.
 * @throws Error outside a notebook on the tslab kernel.
 * @example await show(stanceOverTime(table, label))
 */
export async function show(what: Figure | ColumnTable, { limit = 20 }: { limit?: number } = {}): Promise<void> {
  const write = kernelWriter();
  if ("spec" in what) {
    const svg = await toSvg(what);
    write({
      "application/vnd.vegalite.v5+json": { ...what.spec, $schema: "https://vega.github.io/schema/vega-lite/v5.json" },
      "image/png": Buffer.from(await toPng(svg)).toString("base64"),
      "text/plain": `${what.title}\n${what.alt}`,
    });
    // beside the picture, since converters drop what else stands in its output
    write({ "text/markdown": `${what.caption}\n\n*In words: ${what.alt}*`, "text/plain": `${what.caption}\n\n${what.alt}` });
    return;
  }
  const rows = rowsOf(what).slice(0, limit);
  const left = what.numRows() - rows.length;
  write({ "text/html": toHtml(what.columnNames(), rows, left), "text/plain": toText(what.columnNames(), rows, left) });
}

/** A table as plain text in columns, numbers to the right; what is missing is a dash. */
export function toText(names: readonly string[], rows: readonly Row[], left = 0): string {
  const cells = [names, ...rows.map((row) => names.map((name) => cellText(row[name])))];
  const widths = names.map((_, at) => most(cells.map((line) => line[at]!.length)));
  const numeric = names.map((name) => rows.some((row) => typeof row[name] === "number"));
  const lines = cells.map((line) =>
    line
      .map((cell, at) => (numeric[at] ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!)))
      .join("  ")
      .trimEnd(),
  );
  return [...lines, ...(left > 0 ? [`… and ${left} more`] : [])].join("\n");
}

function toHtml(names: readonly string[], rows: readonly Row[], left: number): string {
  const head = names.map((name) => `<th>${escaped(name)}</th>`).join("");
  const body = rows
    .map(
      (row) =>
        `<tr>${names
          .map((name) => {
            const align = typeof row[name] === "number" ? "right" : "start";
            return `<td dir="auto" style="text-align:${align}">${escaped(cellText(row[name]))}</td>`;
          })
          .join("")}</tr>`,
    )
    .join("\n");
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>${left > 0 ? `\n<p>… and ${left} more</p>` : ""}`;
}

function cellText(value: Row[string] | undefined): string {
  return value === null || value === undefined ? "–" : String(value);
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/**
 * The kernel's way to send an output with several media types. tslab's public `display` sends one
 * type an output, which would show a chart twice in JupyterLab.
 */
function kernelWriter(): (data: Bundle) => void {
  for (const from of [import.meta.url, process.argv[1]]) {
    if (from === undefined) continue;
    try {
      const require = createRequire(from);
      const { lastWriteDisplayData } = require("tslab/dist/jupyter.js") as {
        lastWriteDisplayData?: (content: object, update: boolean) => void;
      };
      if (typeof lastWriteDisplayData === "function") return (data) => lastWriteDisplayData({ data, metadata: {}, transient: {} }, false);
    } catch {
      // not there; the next place may have it
    }
  }
  throw new DataProblem("no notebook to show this in; outside one, draw a figure with toSvg(figure) and print a table with table.print()");
}
