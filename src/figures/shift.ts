import type { ColumnTable } from "arquero";
import { type Figure, figure, isSure, rowsInOrder, rowsOf, SURE } from "./figure.js";

/** What the figure's words need to know. */
export interface ShiftWords {
  name: string;
  title: string;
  /** What shifts: "stance", "share". */
  measure: string;
  target: string;
  reference: string;
  /** What a name is called for display. */
  label: (name: string) => string;
  /** Show names with at least so many counts in both groups; default 3. */
  least?: number;
}

/**
 * From the reference to the target, name by name: where each stood, where it stands, and how sure the shift is.
 *
 * @param table `contrast(target, reference)`
 * @example shiftFigure(table, { name: "stance", title: "How the stance shifts", measure: "stance", target: "2025", reference: "2021", label })
 */
export function shiftFigure(table: ColumnTable, { name, title, measure, target, reference, label, least = 3 }: ShiftWords): Figure {
  const data = rowsOf(table)
    .filter((row) => Math.min(Number(row.nReference), Number(row.nTarget)) >= least && row.shift !== null)
    .map(
      (row): Record<string, string | number | boolean | null> => ({
        ...row,
        label: label(String(row.name)),
        counts: `${row.nReference}, ${row.nTarget}`,
        sure: isSure(row) ? "beyond chance" : "may be chance",
      }),
    )
    .sort((a, b) => Number(b.shift) - Number(a.shift) || (String(a.label) < String(b.label) ? -1 : 1));
  const order = [...new Set(data.map((row) => String(row.label)))];
  const tested = data.filter((row) => typeof row.q === "number");
  const passed = tested.filter((row) => Number(row.q) < 0.05);
  const permuted = tested[0]?.permuted === "article" ? "articles" : "blocks of neighbouring sentences";
  const sure = data.filter((row) => row.low !== null && Number(row.low) * Number(row.high) > 0);
  return figure(
    {
      name,
      title,
      subtitle: `${target} minus ${reference}; bars: 95 % bootstrap intervals; filled: the interval excludes zero and q < 0.05; numbers: counts in ${reference}, ${target}`,
      caption:
        `${target} minus ${reference}: the difference of ${measure}, with 95 % bootstrap intervals over sentences within articles; numbers are counts in ${reference}, then ${target}, and no bar is drawn where one is under five. ` +
        (sure.length === 0
          ? "Every interval holds zero or is missing: these articles show no shift that is beyond chance."
          : `The interval excludes zero for ${sure.map((row) => row.label).join(", ")}. With so many comparisons some would by chance.`) +
        (tested.length === 0
          ? ""
          : ` Permuting ${permuted}, with Benjamini and Hochberg's q over ${tested.length} comparisons, ${passed.length === 0 ? "none is below 0.05." : `below 0.05: ${passed.map((row) => row.label).join(", ")}.`}`),
      alt: `Dot plot of shifts by name, from ${data[0]?.label ?? "none"} (highest) to ${data.at(-1)?.label ?? "none"} (lowest).`,
    },
    data,
    {
      width: 420,
      height: { step: 22 },
      encoding: { y: rowsInOrder("label", order) },
      layer: [
        { mark: { type: "rule", color: "#999", strokeDash: [3, 3] }, encoding: { x: { datum: 0 }, y: null } },
        {
          mark: { type: "rule", strokeWidth: 2 },
          encoding: {
            color: SURE,
            x: { field: "low", type: "quantitative", title: `shift of ${measure}, ${reference} to ${target}` },
            x2: { field: "high" },
          },
        },
        {
          mark: { type: "point", size: 60, strokeWidth: 1.6, opacity: 1 },
          encoding: {
            color: SURE,
            fill: { condition: { test: "datum.sure === 'beyond chance'", value: "#542788" }, value: "white" },
            x: { field: "shift", type: "quantitative" },
            tooltip: ["label", "reference", "target", "shift", "low", "high", "nReference", "nTarget", "p", "q", "effect"].map((field) => ({
              field,
            })),
          },
        },
        { mark: { type: "text", align: "left", fontSize: 10, color: "#666" }, encoding: { x: { value: 428 }, text: { field: "counts" } } },
      ],
    },
  );
}
