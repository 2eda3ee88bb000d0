import type { ColumnTable } from "arquero";
import { figure, rowsOf, type Figure } from "./figure.js";

/** Share of each frame by group, one panel a frame. */
export function framesOverTime(table: ColumnTable, { by, title }: { by: string; title: (frame: string) => string }): Figure {
  const data = rowsOf(table).map((row) => ({ ...row, name: title(String(row["frame"])) }));
  const words = data.reduce((sum, row) => sum + Number((row as Record<string, unknown>)["n"]), 0);
  const groups = new Set(data.map((row) => (row as Record<string, unknown>)[by])).size;
  return figure({
    name: "05-frames-over-time",
    title: "Which frame the words speak for, article by article",
    caption: `Share of each frame among ${words} words that speak for one, in ${groups} groups in order of time; shares of a group sum to one. Bars: 95 % bootstrap intervals over sentences within articles; numbers are words. Articles in two languages are read with two lexicons of the same making, so small differences between languages say little.`,
    alt: `Panels, one a frame: the frame's share by ${by}, with intervals.`,
  }, data, {
    facet: { field: "name", type: "nominal", title: null, columns: 2, header: { labelAnchor: "start" } },
    spec: {
      width: 240, height: { step: 20 },
      encoding: { y: { field: by, type: "nominal", sort: null, title: null } },
      layer: [
        { mark: { type: "rule", strokeWidth: 2, color: "#888" }, encoding: { x: { field: "low", type: "quantitative", title: "share", scale: { domain: [0, 1] }, axis: { format: "%" } }, x2: { field: "high" } } },
        { mark: { type: "point", filled: true, size: 55, opacity: 1, color: "#1b7837" }, encoding: { x: { field: "share", type: "quantitative" }, tooltip: ["name", by, "share", "low", "high", "n"].map((field) => ({ field })) } },
        { mark: { type: "text", align: "left", fontSize: 9, color: "#666" }, encoding: { x: { value: 244 }, text: { field: "n" } } },
      ],
    },
  });
}
