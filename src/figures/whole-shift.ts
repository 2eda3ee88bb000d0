import type { ColumnTable } from "arquero";
import { type Figure, figure, isSure, type Row, rowsInOrder, rowsOf, SURE } from "./figure.js";

/** What the whole shift is drawn from: contrasts of one pair of periods. */
export interface WholeShift {
  /** `contrast(target, reference, { measure: "mentions" })`. */
  attention: ColumnTable;
  /** `contrast(target, reference)`. */
  stance: ColumnTable;
  /** `contrast(target, reference, { measure: "frames" })`. */
  frames: ColumnTable;
  target: string;
  reference: string;
  label: (actor: string) => string;
  title: (frame: string) => string;
}

/** How many actors and frames are shown, and how many of each the title names. */
const SHOWN = 8;
const NAMED = 3;

/** Each question: what is measured, and what a shift up and down is called in a title. */
const QUESTIONS = [
  { panel: "attention", axis: "mentions per 1,000 words", up: "more said of", down: "less said of" },
  { panel: "stance", axis: "mean polarity", up: "kinder words for", down: "harsher words for" },
  { panel: "frames", axis: "share of frame words", up: "more", down: "less" },
] as const;

/**
 * What moved between two periods, in one picture: how much is said of each actor, how it is spoken of, and which frames
 * the words speak for. What its interval and q tell from chance is drawn strong and named in the title; the rest is weak.
 *
 * @example wholeShift({ attention, stance, frames, target: "2025", reference: "2021–23", label, title })
 */
export function wholeShift({ attention, stance, frames, target, reference, label, title }: WholeShift): Figure {
  const actors = rowsOf(attention)
    .sort((a, b) => counts(b) - counts(a) || (String(a.name) < String(b.name) ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ name }) => String(name));
  const data = [
    ...rowsFor(attention, "attention", label).filter(({ name }) => actors.includes(String(name))),
    ...rowsFor(stance, "stance", label).filter(({ name }) => actors.includes(String(name))),
    ...rowsFor(frames, "frames", title),
  ];
  const sure = data.filter((row) => row.sure === "beyond chance");
  const parts = QUESTIONS.flatMap(({ panel, up, down }) => [told(sure, panel, 1, up), told(sure, panel, -1, down)]).filter(
    (part) => part !== "",
  );
  const order = { actors: actors.map(label), frames: data.filter(({ panel }) => panel === "frames").map((row) => String(row.label)) };
  return figure(
    {
      name: "00-the-shift",
      title: `From ${reference} to ${target}: ${parts.length === 0 ? "no shift beyond chance" : parts.join("; ")}`,
      subtitle: `${target} minus ${reference}; bars: 95 % bootstrap intervals; filled: the interval excludes zero and q < 0.05; numbers: counts before, after`,
      caption:
        `What moved from ${reference} to ${target}: how often the ${actors.length} actors with most mentions are named, how they are spoken of, and which frames the words speak for. 95 % bootstrap intervals over sentences within articles; none where a count is under five. ` +
        `Beyond chance is what has an interval without zero and a q (Benjamini and Hochberg, within each panel) below 0.05: ${sure.length === 0 ? "nothing" : `${sure.length} of ${data.length}`}. The texts stand for themselves, not for all news of those years.`,
      alt: `Three panels of shifts from ${reference} to ${target}. ${sure.length === 0 ? "None is beyond chance." : `Beyond chance: ${sure.map((row) => `${row.panel}, ${row.label}, ${Number(row.shift) > 0 ? "up" : "down"}`).join("; ")}.`}`,
    },
    data,
    {
      hconcat: QUESTIONS.map(({ panel, axis }) => panelOf(panel, axis, panel === "frames" ? order.frames : order.actors)),
      spacing: 24,
    },
  );
}

function counts(row: Row): number {
  return Number(row.nReference) + Number(row.nTarget);
}

function rowsFor(table: ColumnTable, panel: string, label: (name: string) => string): Row[] {
  return rowsOf(table)
    .filter((row) => row.shift !== null && counts(row) > 0)
    .sort((a, b) => Number(b.shift) - Number(a.shift) || (String(a.name) < String(b.name) ? -1 : 1))
    .map((row): Row => {
      const { name = null, shift = null, low = null, high = null, p = null, q = null } = row;
      return {
        panel,
        name,
        label: label(String(name)),
        shift,
        low,
        high,
        p,
        q,
        counts: `${row.nReference}, ${row.nTarget}`,
        sure: isSure(row) ? "beyond chance" : "may be chance",
      };
    });
}

/** What moved one way in a panel, as words of a title. */
function told(sure: readonly Row[], panel: string, sign: 1 | -1, words: string): string {
  const moved = sure.filter((row) => row.panel === panel && Math.sign(Number(row.shift)) === sign);
  if (moved.length === 0) return "";
  const named = [...moved].sort((a, b) => Math.abs(Number(b.shift)) - Math.abs(Number(a.shift))).slice(0, NAMED);
  const labels = named.map((row) => (panel === "frames" ? String(row.label).toLowerCase() : String(row.label)));
  return `${words} ${labels.join(", ")}${moved.length > NAMED ? " and others" : ""}`;
}

function panelOf(panel: string, axis: string, order: readonly string[]): object {
  return {
    title: { text: panel, anchor: "start", fontSize: 11, offset: 4 },
    width: 150,
    height: { step: 20 },
    transform: [{ filter: { field: "panel", equal: panel } }],
    encoding: { y: rowsInOrder("label", order) },
    layer: [
      { mark: { type: "rule", color: "#999", strokeDash: [3, 3] }, encoding: { x: { datum: 0 }, y: null } },
      {
        mark: { type: "rule", strokeWidth: 2 },
        encoding: {
          x: { field: "low", type: "quantitative", title: `shift of ${axis}`, axis: { tickCount: 4 } },
          x2: { field: "high" },
          color: SURE,
        },
      },
      {
        mark: { type: "point", size: 55, strokeWidth: 1.6, opacity: 1 },
        encoding: {
          x: { field: "shift", type: "quantitative" },
          color: SURE,
          fill: { condition: { test: "datum.sure === 'beyond chance'", value: "#542788" }, value: "white" },
          tooltip: ["label", "shift", "low", "high", "counts", "p", "q"].map((field) => ({ field })),
        },
      },
      { mark: { type: "text", align: "left", fontSize: 10, color: "#666" }, encoding: { x: { value: 155 }, text: { field: "counts" } } },
    ],
  };
}
