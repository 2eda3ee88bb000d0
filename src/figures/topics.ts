import type { ColumnTable } from "arquero";
import { type Figure, figure, type Row, rowsOf } from "./figure.js";
import { panels } from "./panels.js";
import type { Step } from "./steps.js";

/**
 * Share of each topic by group, with its interval.
 *
 * @param shares `findTopics(evidence, { by }).shares`
 * @example topicShares(findTopics(evidence, { by: "year" }).shares, { by: "year", unit: "terms" })
 */
export function topicShares(shares: ColumnTable, { by, unit, each = "article" }: { by: string; unit: string; each?: Step }): Figure {
  const data = rowsOf(shares).map((row): Row => ({ ...row, name: `${row.topic}: ${row.label}` }));
  const order = [...new Set(data.map((row) => String(row[by])))].sort();
  const sentences = [...new Map(data.map((row) => [row[by], Number(row.n)])).values()].reduce((sum, n) => sum + n, 0);
  return figure(
    {
      name: "03-topics-shares",
      title: `Topics of the sentences, ${each} by ${each}`,
      subtitle: `share of ${sentences} sentences; bars: 95 % bootstrap intervals given the topics; numbers: sentences`,
      caption: `Non-negative matrix factorisation of ${sentences} sentences by ${unit}; each topic is named by its three heaviest. Share of the sentences' weight by ${each}, with 95 % bootstrap intervals over sentences, given the topics; the topics' own uncertainty is not in them.`,
      alt: `Small multiples of dots with intervals: the share of each topic in each of ${order.length} groups.`,
    },
    data,
    panels({ by, value: "share", title: "share", domain: [0, 1], format: "%", order, wide: true, color: "#2166ac" }),
  );
}
