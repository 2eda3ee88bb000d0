import type { ColumnTable } from "arquero";
import { stringify } from "csv-stringify/sync";
import type { TopLevelSpec } from "vega-lite";
import { round } from "../evidence/round.js";
import { most as greatest } from "../resample/extremes.js";

/** A row of a figure's data. */
export type Row = Record<string, string | number | boolean | null>;

/** A figure: a Vega-Lite specification with its data, and the words that belong to it. */
export interface Figure {
  /** File name without an ending, such as `04-stance-over-time`. */
  name: string;
  title: string;
  /** What is shown, of how many, and how sure it is. */
  caption: string;
  /** The same for those who do not see it. */
  alt: string;
  spec: TopLevelSpec;
  data: Row[];
}

/**
 * A table's rows with rounded numbers; what is not a finite number becomes null, never NaN.
 *
 * @example rowsOf(stance(evidence))
 */
export function rowsOf(table: ColumnTable): Row[] {
  return (table.objects() as Row[]).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => {
        if (typeof value === "number") return [key, Number.isFinite(value) ? round(value) : null];
        return [key, value ?? null];
      }),
    ),
  );
}

/**
 * A figure from its words, its data and the rest of its specification.
 *
 * The title wraps at some fifty characters; the caption stands beside the figure, not in it.
 */
export function figure(
  { name, title, subtitle, caption, alt }: Omit<Figure, "spec" | "data"> & { subtitle?: string },
  data: Row[],
  body: object,
): Figure {
  const spec = {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: alt,
    title: { text: wrap(title), anchor: "start", ...(subtitle === undefined ? {} : { subtitle: [wrap(subtitle, WIDE)].flat() }) },
    data: { name: "table", values: data },
    ...body,
    config: CONFIG,
  } as unknown as TopLevelSpec;
  return { name, title, caption, alt, spec, data };
}

/** Letters of a line under the title; the text is measured too long where there is no browser, and would widen the figure. */
const WIDE = 76;

/**
 * A figure with a last line under its title: what it was made of and with, so that the picture says it wherever it goes.
 *
 * @example footed(timeline(evidence), "5 articles; frameshift 0.1.0")
 */
export function footed(made: Figure, foot: string): Figure {
  const spec = made.spec as unknown as { title: { text: string | string[]; subtitle?: string[] } };
  const subtitle = [...(spec.title.subtitle ?? []), ...[wrap(foot, WIDE)].flat()];
  return { ...made, spec: { ...spec, title: { ...spec.title, subtitle } } as unknown as TopLevelSpec };
}

/** A title as lines. */
function wrap(title: string, width = 54): string | string[] {
  const lines = [""];
  for (const word of title.split(" ")) {
    if (lines.at(-1)!.length + word.length >= width) lines.push("");
    lines[lines.length - 1] = `${lines.at(-1)!} ${word}`.trim();
  }
  return lines.length === 1 ? lines[0]! : lines;
}

/** Both scripts, the same on every machine that has the fonts of the package. */
const FONT = "Noto Sans, Noto Naskh Arabic, sans-serif";

const CONFIG = {
  font: FONT,
  background: "white",
  padding: 12,
  view: { stroke: null },
  title: {
    fontSize: 14,
    fontWeight: 600,
    offset: 14,
    lineHeight: 18,
    subtitleFontSize: 10,
    subtitleColor: "#555",
    subtitleLineHeight: 13,
  },
  axis: {
    labelFontSize: 11,
    titleFontSize: 11,
    titleFontWeight: 400,
    gridColor: "#e8e8e8",
    domainColor: "#888",
    tickColor: "#888",
    labelLimit: 260,
  },
  header: { labelFontSize: 12, labelFontWeight: 600, titleFontSize: 11 },
  legend: { orient: "bottom", labelFontSize: 11, titleFontSize: 11, titleFontWeight: 400 },
};

/** Unfavourable to favourable: tell-apart for colour-blind readers, and the colours of no party. */
export const DIVERGING = { domain: [-1, 0, 1], range: ["#b35806", "#f7f7f7", "#542788"] };

/** The two languages: apart in colour, for colour-blind readers, in grey, and by their shape. */
export const LANGUAGE = { domain: ["ar", "en"], range: ["#e08214", "#08519c"] };
export const SHAPE = { domain: ["ar", "en"], range: ["square", "circle"] };

/**
 * Rows as comma-separated text; what is missing is empty.
 *
 * Texts that a spreadsheet would take for formulas (they begin with = + - or @) have an apostrophe before them, unless
 * `raw` is asked for; numbers are as they are.
 *
 * @example toCsv(["actor", "n"], [{ actor: "RU", n: 1 }]) // "actor,n\nRU,1\n"
 */
export function toCsv(names: readonly string[], rows: readonly Row[], { raw = false }: { raw?: boolean } = {}): string {
  const cast = { boolean: String, ...(raw ? {} : { string: asText }) };
  return stringify(rows as Row[], { header: true, columns: [...names], cast });
}

function asText(value: string): string {
  return /^[=+\-@\t\r]/.test(value) && !Number.isFinite(Number(value)) ? `'${value}` : value;
}

/**
 * A column's name where Vega-Lite wants a path: dots, brackets and quotes in it are letters like others.
 *
 * @example fieldOf("a.b") // "a\\.b"
 */
export function fieldOf(column: string): string {
  return column.replace(/[.[\]'"\\]/g, "\\$&");
}

/** What neither XML nor a page can hold is shown as what it is: a character that can't be shown. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, "\ufffd").toWellFormed();
}

/** Rows of a figure in the order given: layers that leave rows out must not decide it. */
export function rowsInOrder(field: string, order: readonly string[], rest: object = {}): object {
  return { field, type: "nominal", sort: order, scale: { domain: order }, title: null, ...rest };
}

/** How the axis of a figure of terms looks. */
export const TERMS_AXIS = { labelFontSize: 13, domain: false, ticks: false };

/** Whether a shift is told from chance: its interval excludes zero, and its q is below 0.05. */
export function isSure({ low, high, q }: Row): boolean {
  return typeof low === "number" && Number(low) * Number(high) > 0 && typeof q === "number" && q < 0.05;
}

/** Weak evidence drawn weak, in one way everywhere. */
export const SURE = {
  field: "sure",
  type: "nominal",
  title: null,
  scale: { domain: ["beyond chance", "may be chance"], range: ["#542788", "#999999"] },
};

/** A domain around zero that holds every value, in steps of 0.2 and at least 0.4 each way, so that both sides are seen alike. */
export function aroundZero(rows: readonly Row[], fields: readonly string[]): [number, number] {
  const most = Math.max(0, greatest(rows.flatMap((row) => fields.map((field) => Math.abs(Number(row[field] ?? 0))))));
  const end = Math.min(1, Math.max(0.4, Math.ceil(most * 5 - 1e-9) / 5));
  return [-end, end];
}
