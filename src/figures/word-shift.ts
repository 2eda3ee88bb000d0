import type { ColumnTable } from "arquero";
import { type Figure, figure, type Row, rowsInOrder, rowsOf, TERMS_AXIS } from "./figure.js";

/** What the figure's words need to know. */
export interface WordShiftWords {
  name: string;
  title: string;
  target: string;
  reference: string;
  /** What is taken apart: "Jensen-Shannon divergence". */
  measure: string;
  /** How many terms to show; default 30. */
  show?: number;
}

/**
 * The terms that make the target differ from the reference, each by its part of the whole.
 *
 * @param table `wordShifts(target, reference)`
 * @example wordShiftFigure(table, { name: "words", title: "Which words", target: "2025", reference: "2021", measure: "divergence" })
 */
export function wordShiftFigure(table: ColumnTable, { name, title, target, reference, measure, show = 30 }: WordShiftWords): Figure {
  const all = rowsOf(table).filter((row) => row.part !== null);
  const data = all.slice(0, show).map((row): Row => {
    const more = Number(row.shareTarget) >= Number(row.shareReference);
    return { ...row, more: more ? `more in ${target}` : `more in ${reference}`, counts: `${row.target} / ${row.reference}` };
  });
  const words = all.reduce((sum, row) => sum + Number(row.reference) + Number(row.target), 0);
  const covered = data.reduce((sum, row) => sum + Math.abs(Number(row.part)), 0);
  const order = [...new Set(data.map((row) => String(row.label)))];
  return figure(
    {
      name,
      title,
      caption:
        `Word shift (Gallagher et al. 2021) of the ${measure} between ${reference} and ${target}, ${all[0]?.difference ?? "none"} in all: the ${data.length} terms with the largest parts, ${Math.round(100 * covered)} % of what shifts, of ${all.length} terms and ${words} words. ` +
        `Parts describe these texts and carry no interval; with few words, rare terms differ by chance. Numbers at the right: occurrences in ${target} / ${reference}.`,
      alt: `Bar chart of terms by their part of the ${measure}; the largest: ${data
        .slice(0, 5)
        .map((row) => row.label)
        .join(", ")}.`,
    },
    data,
    {
      width: 380,
      height: { step: 17 },
      encoding: {
        y: rowsInOrder("label", order, { axis: TERMS_AXIS }),
      },
      layer: [
        {
          mark: { type: "bar" },
          encoding: {
            x: { field: "part", type: "quantitative", title: `part of the ${measure}`, axis: { format: ".1%" } },
            color: {
              field: "more",
              type: "nominal",
              title: null,
              scale: { domain: [`more in ${target}`, `more in ${reference}`], range: ["#542788", "#b35806"] },
            },
            tooltip: ["label", "reference", "target", "part"].map((field) => ({ field })),
          },
        },
        { mark: { type: "text", align: "left", fontSize: 10, color: "#666" }, encoding: { x: { value: 388 }, text: { field: "counts" } } },
      ],
    },
  );
}
