import type { ColumnTable } from "arquero";
import { reliabilityNote } from "../stance/reliability.js";
import { aroundZero, DIVERGING, type Figure, fieldOf, figure, LANGUAGE, type Row, rowsInOrder, rowsOf } from "./figure.js";
import { panels } from "./panels.js";
import type { Step } from "./steps.js";

/** Names of actors for display. */
export type Labels = (code: string) => string;

/** How many actors a chart shows at most. */
const MOST = 8;

/**
 * Stance toward each actor over time, one panel an actor, one point a step and language.
 *
 * @param table `stance(steps.evidence, { by: ["step", "language"] })` of `timeSteps(evidence)`
 * @param words `each`: what a step is; `voice`: whose words the table holds, default all.
 * @example stanceOverTime(stance(evidence, { by: ["step", "language"] }), actorLabels(lexicons), { each: "month" })
 */
export function stanceOverTime(
  table: ColumnTable,
  label: Labels,
  { each = "article", voice = "all" }: { each?: Step; voice?: string } = {},
): Figure {
  const rows = rowsOf(table);
  // two rows a step leave room for half of the panels on a page
  const long = new Set(rows.map((row) => `${row.step}`)).size > 12 && new Set(rows.map((row) => row.language)).size > 1;
  const actors = busiest(rows, "actor", long ? MOST / 2 : MOST);
  const data = rows.filter((row) => actors.includes(String(row.actor))).map((row): Row => ({ ...row, name: label(String(row.actor)) }));
  const mentions = data.reduce((sum, row) => sum + Number(row.n), 0);
  const order = [...new Set(rows.map((row) => String(row.step)))].sort();
  const whose = voice === "all" ? "all voices" : `the voice of ${["narrator", "quoted"].includes(voice) ? voice : label(voice)} alone`;
  return figure(
    {
      name: "04-stance-over-time",
      title: `How each actor is spoken of, ${each} by ${each}`,
      subtitle: `mean polarity of ${mentions} mentions, ${whose}; bars: 95 % bootstrap intervals; hollow: none can be given; numbers: mentions`,
      caption: `Mean polarity of ${mentions} mentions, people counted with their state, ${whose}; −1 unfavourable, 1 favourable. Bars: 95 % bootstrap intervals over sentences; hollow points without a bar stand on fewer than five sentences, or on sentences that do not differ. Time runs downward and its steps are not equal; the points are not joined: they say nothing of what lies between them. ${reliabilityNote()}`,
      alt: `Panels for ${actors.map(label).join(", ")}: mean stance by ${each}, with intervals, from ${order[0]} to ${order.at(-1)}.`,
    },
    data,
    panels({
      by: "step",
      order,
      value: "mean",
      title: "mean polarity",
      domain: aroundZero(data, ["low", "high", "mean"]),
      sort: actors.map(label),
      color: { field: "language", scale: LANGUAGE },
    }),
  );
}

/**
 * The narrator's voice beside the voices that it quotes.
 *
 * @param data Rows of `stance(evidence, { by: ["speaker"] })` over both voices, with a column `speaker`.
 * @example stanceByVoice(rows, actorLabels(lexicons))
 */
export function stanceByVoice(data: Row[], label: Labels): Figure {
  const actors = busiest(data, "actor");
  const rows = data.filter((row) => actors.includes(String(row.actor))).map((row): Row => ({ ...row, name: label(String(row.actor)) }));
  return figure(
    {
      name: "04-stance-by-voice",
      subtitle: "mean polarity; bars: 95 % bootstrap intervals, none under five sentences; numbers: mentions",
      title: "In whose words: the narrator, and those who are quoted or reported",
      caption: `Mean polarity toward each actor in the narrator's own words and in words given to others; numbers are mentions. 95 % bootstrap intervals over sentences within articles; no bar where there are fewer than five sentences, or where they do not differ. ${reliabilityNote()}`,
      alt: `For ${actors.map(label).join(", ")}: mean stance of the narrator beside that of the quoted voices.`,
    },
    rows,
    dots({
      domain: aroundZero(rows, ["low", "high", "mean"]),
      y: "name",
      sort: actors.map(label),
      color: { field: "speaker", domain: ["narrator", "quoted or reported"], range: ["#333333", "#1b7837"] },
    }),
  );
}

/**
 * How actors are spoken of, and apart from it what happens to them.
 *
 * @param data Rows of `stance(evidence)` by `score` and by `event`, with a column `question`.
 * @example stanceAndEvents(rows, actorLabels(lexicons))
 */
export function stanceAndEvents(data: Row[], label: Labels): Figure {
  const actors = busiest(data, "actor");
  const rows = data.filter((row) => actors.includes(String(row.actor))).map((row): Row => ({ ...row, name: label(String(row.actor)) }));
  return figure(
    {
      name: "04-stance-and-events",
      subtitle: "mean polarity; bars: 95 % bootstrap intervals, none under five sentences; numbers: mentions",
      title: "Spoken of, and happening to: two questions kept apart",
      caption:
        "Polarity of what is said of each actor beside the polarity of what happens to it: to be attacked is bad news about a country, not criticism of it. Numbers are mentions; 95 % bootstrap intervals over sentences within articles.",
      alt: `For ${actors.map(label).join(", ")}: how each is spoken of beside what happens to it.`,
    },
    rows,
    dots({
      domain: aroundZero(rows, ["low", "high", "mean"]),
      y: "name",
      sort: actors.map(label),
      color: { field: "question", domain: ["spoken of", "happens to it"], range: ["#542788", "#e08214"] },
    }),
  );
}

/**
 * Who speaks and acts how toward whom, one panel a period.
 *
 * @param table `relations(evidence, { by: ["period"] })`
 * @example relationsMatrix(relations(evidence, { by: ["year"] }), { label: actorLabels(lexicons), by: "year" })
 */
export function relationsMatrix(table: ColumnTable, { label, by }: { label: Labels; by: string }): Figure {
  const rows = rowsOf(table);
  const totals = new Map<string, number>();
  for (const row of rows)
    for (const end of ["source", "target"]) totals.set(String(row[end]), (totals.get(String(row[end])) ?? 0) + Number(row.n));
  const actors = [...totals]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([actor]) => actor);
  const data = rows
    .filter((row) => actors.includes(String(row.source)) && actors.includes(String(row.target)))
    .map((row): Row => ({ ...row, from: label(String(row.source)), toward: label(String(row.target)) }));
  const n = data.reduce((sum, row) => sum + Number(row.n), 0);
  const order = actors.map(label);
  return figure(
    {
      name: "04-relations-by-period",
      title: "Who speaks and acts how toward whom",
      subtitle: `mean polarity of ${n} relations between the ${actors.length} busiest actors; numbers: relations`,
      caption: `${n} relations between the ${actors.length} busiest actors, by period: the row does or says it, the column is the target. Colour is the mean polarity, the number how many relations stand behind it; most cells stand on one or two, and no interval can be given for fewer than five (the data beside the figure have them where they exist). Negated, future, conditional and long past relations are left out.`,
      alt: `A matrix of actors for each period; each cell coloured by how the row's actor stands to the column's.`,
    },
    data,
    {
      facet: { column: { field: fieldOf(by), type: "nominal", title: null, header: { labelAnchor: "start" } } },
      spec: {
        width: { step: 44 },
        height: { step: 30 },
        encoding: {
          x: {
            field: "toward",
            type: "nominal",
            sort: order,
            scale: { domain: order },
            title: "toward",
            axis: { orient: "top", labelAngle: -40, domain: false, ticks: false },
          },
          y: {
            field: "from",
            type: "nominal",
            sort: order,
            scale: { domain: order },
            title: "from",
            axis: { domain: false, ticks: false },
          },
        },
        layer: [
          {
            mark: { type: "rect", stroke: "white" },
            encoding: {
              color: { field: "mean", type: "quantitative", title: "polarity", scale: DIVERGING },
              tooltip: ["from", "toward", "mean", "low", "high", "n", "rules"].map((field) => ({ field })),
            },
          },
          {
            mark: { type: "text", fontSize: 11 },
            encoding: { text: { field: "n" }, color: { condition: { test: "abs(datum.mean) > 0.6", value: "white" }, value: "#333" } },
          },
        ],
      },
    },
  );
}

/** Dots with intervals side by side, a row an actor. */
function dots({
  y,
  sort,
  color,
  domain,
}: {
  y: string;
  sort: string[];
  domain: [number, number];
  color: { field: string; domain: string[]; range: string[] };
}): object {
  const paint = { field: color.field, type: "nominal", title: null, scale: { domain: color.domain, range: color.range } };
  const offset = { field: color.field, sort: color.domain, scale: { domain: color.domain } };
  return {
    width: 420,
    height: { step: 17, for: "offset" },
    encoding: { y: rowsInOrder(fieldOf(y), sort), yOffset: offset, color: paint },
    layer: [
      { mark: { type: "rule", color: "#aaa" }, encoding: { x: { datum: 0 }, y: null, yOffset: null, color: { value: "#aaa" } } },
      {
        mark: { type: "rule", strokeWidth: 2 },
        encoding: {
          x: {
            field: "low",
            type: "quantitative",
            title: "mean polarity: below 0 unfavourable, above favourable (−1 to 1)",
            scale: { domain },
          },
          x2: { field: "high" },
        },
      },
      {
        mark: { type: "point", filled: true, size: 55, opacity: 1 },
        encoding: {
          x: { field: "mean", type: "quantitative" },
          tooltip: [y, color.field, "mean", "low", "high", "n"].map((field) => ({ field })),
        },
      },
      { mark: { type: "text", align: "left", fontSize: 10 }, encoding: { x: { value: 426 }, text: { field: "n" } } },
    ],
  };
}

/** The actors with most mentions, most first. */
function busiest(rows: Row[], field: string, most = MOST): string[] {
  const totals = new Map<string, number>();
  for (const row of rows) totals.set(String(row[field]), (totals.get(String(row[field])) ?? 0) + Number(row.n));
  return [...totals]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([actor]) => actor);
}
