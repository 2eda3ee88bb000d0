import type { ColumnTable } from "arquero";
import { type KeynessMeasure, MEASURES } from "../terms/measures/measures.js";
import { type Figure, fieldOf, figure, type Row, rowsInOrder, rowsOf, TERMS_AXIS } from "./figure.js";

/** What the figure's words need to know of the two groups. */
export interface KeynessWords {
  name: string;
  target: string;
  reference: string;
  /** What is counted: "Arabic terms", "concepts". */
  unit: string;
  /** How many articles are in each group. */
  articles: [number, number];
  /** How many terms to show at each end; default 12. */
  show?: number;
  /** The measure that the table was made by; default `logOdds`. */
  measure?: KeynessMeasure;
}

/**
 * The terms that set target and reference apart most, with their intervals.
 *
 * @param table `keyness(target, reference)` with the same measure.
 * @example keynessFigure(keys, { name: "keyness", target: "2025", reference: "2021", unit: "Concepts", articles: [2, 3] })
 */
export function keynessFigure(
  table: ColumnTable,
  { name, target, reference, unit, articles, show = 12, measure = "logOdds" }: KeynessWords,
): Figure {
  const { title, source, neutral } = MEASURES[measure];
  const all = rowsOf(table).filter((row) => row[measure] !== null);
  const side = (row: Row) => Math.sign(Number(row[measure]) - neutral);
  const most = all.filter((row) => side(row) > 0).slice(0, show);
  const least = all.filter((row) => side(row) < 0).slice(-show);
  const data = [...most, ...least].map((row): Row => ({ ...row, side: side(row) > 0 ? target : reference }));
  const [short, ranked] = measure === "logOdds" ? ["log-odds", "z"] : [title, "values"];
  const order = [...new Set(data.map((row) => String(row.label)))];
  return figure(
    {
      name,
      title: `${unit} that set ${target} apart from ${reference}`,
      caption:
        `${title[0]!.toUpperCase()}${title.slice(1)} (${source}) of ${all.length} ${/^(Arabic|English)/.test(unit) ? unit : unit.toLowerCase()}; the ${most.length} and ${least.length} with the largest ${ranked}. ` +
        `${target}: ${articles[0]} article${articles[0] === 1 ? "" : "s"}; ${reference}: ${articles[1]}. Bars are 95 % bootstrap intervals over sentences within these articles; where one crosses ${neutral === 0 ? "zero" : neutral}, the term does not set them apart. Numbers at the right: occurrences in ${target} / ${reference}.`,
      alt: `Dot plot of ${short} by term. Most typical of ${target}: ${names(most)}. Most typical of ${reference}: ${names([...least].reverse())}.`,
    },
    data,
    {
      width: 420,
      height: { step: 18 },
      transform: [{ calculate: "datum.target + ' / ' + datum.reference", as: "counts" }],
      encoding: {
        y: rowsInOrder("label", order, { axis: { ...TERMS_AXIS, grid: true } }),
      },
      layer: [
        { mark: { type: "rule", color: "#999", strokeDash: [3, 3] }, encoding: { x: { datum: neutral }, y: null } },
        {
          mark: { type: "rule", strokeWidth: 2 },
          encoding: {
            x: { field: "low", type: "quantitative", title: `${short}: below ${neutral} typical of ${reference}, above of ${target}` },
            x2: { field: "high" },
            color: {
              field: "side",
              type: "nominal",
              title: "typical of",
              scale: { domain: [target, reference], range: ["#542788", "#b35806"] },
            },
          },
        },
        {
          mark: { type: "point", filled: true, size: 60, opacity: 1 },
          encoding: {
            x: { field: fieldOf(measure), type: "quantitative" },
            color: { field: "side", type: "nominal" },
            tooltip: [...new Set(["label", "target", "reference", measure, "z", "low", "high", "q"])].map((field) => ({ field })),
          },
        },
        { mark: { type: "text", align: "left", fontSize: 10, color: "#666" }, encoding: { x: { value: 428 }, text: { field: "counts" } } },
      ],
    },
  );
}

function names(rows: Record<string, unknown>[]): string {
  return rows
    .slice(0, 4)
    .map((row) => row.label)
    .join(", ");
}
