import type { ColumnTable } from "arquero";
import { figure, rowsOf, type Figure } from "./figure.js";

/** Share of each topic by group, with its interval. */
export function topicShares(shares: ColumnTable, { by, unit }: { by: string; unit: string }): Figure {
  const data = rowsOf(shares).map((row) => ({ ...row, name: `${row["topic"]}: ${row["label"]}` }));
  const groups = new Set(data.map((row) => (row as Record<string, unknown>)[by])).size;
  const sentences = [...new Map(data.map((row) => [(row as Record<string, unknown>)[by], Number((row as Record<string, unknown>)["n"])])).values()].reduce((sum, n) => sum + n, 0);
  return figure({
    name: "03-topics-shares",
    title: "Topics of the sentences, article by article",
    caption: `Non-negative matrix factorisation of ${sentences} sentences by ${unit}; each topic is named by its three heaviest. Share of the sentences' weight by ${by}, with 95 % bootstrap intervals over sentences, given the topics; the topics' own uncertainty is not in them.`,
    alt: `Small multiples of dots with intervals: the share of each topic in each of ${groups} groups.`,
  }, data, {
    facet: { field: "name", type: "nominal", title: null, columns: 2, header: { labelAnchor: "start", labelLimit: 280 } },
    spec: {
      width: 240, height: { step: 20 },
      encoding: { y: { field: by, type: "nominal", title: null, sort: null } },
      layer: [
        { mark: { type: "rule", strokeWidth: 2, color: "#888" }, encoding: { x: { field: "low", type: "quantitative", title: "share", scale: { domain: [0, 1] }, axis: { format: "%" } }, x2: { field: "high" } } },
        { mark: { type: "point", filled: true, size: 55, opacity: 1, color: "#2166ac" }, encoding: { x: { field: "share", type: "quantitative" }, tooltip: [by, "label", "share", "low", "high", "n"].map((field) => ({ field })) } },
      ],
    },
  });
}
