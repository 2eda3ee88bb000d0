import type { ColumnTable } from "arquero";
import { type Figure, figure, type Row, rowsOf } from "./figure.js";
import { panels } from "./panels.js";
import type { Step } from "./steps.js";

/**
 * Share of each frame by group, one panel a frame.
 *
 * @param table `frameShares(evidence, { by })`
 * @example framesOverTime(frameShares(evidence, { by: "year" }), { by: "year", title: frameTitles(lexicons) })
 */
export function framesOverTime(
  table: ColumnTable,
  { by, title, each = "article" }: { by: string; title: (frame: string) => string; each?: Step },
): Figure {
  const data = rowsOf(table).map((row): Row => ({ ...row, name: title(String(row.frame)) }));
  const words = data.reduce((sum, row) => sum + Number(row.n), 0);
  const order = [...new Set(data.map((row) => String(row[by])))].sort();
  return figure(
    {
      name: "05-frames-over-time",
      title: `Which frame the words speak for, ${each} by ${each}`,
      subtitle: `share of ${words} words that speak for a frame; bars: 95 % bootstrap intervals; numbers: words`,
      caption: `Share of each frame among ${words} words that speak for one, in ${order.length} groups in order of time; shares of a group sum to one. Bars: 95 % bootstrap intervals over sentences within articles; numbers are words. Articles in two languages are read with two lexicons of the same making, so small differences between languages say little.`,
      alt: `Panels, one a frame: the frame's share by ${each}, with intervals, from ${order[0]} to ${order.at(-1)}.`,
    },
    data,
    panels({
      by,
      value: "share",
      title: "share",
      domain: [0, 1],
      format: "%",
      order,
      count: new Set(data.map(({ name }) => name)).size,
      color: "#1b7837",
    }),
  );
}
