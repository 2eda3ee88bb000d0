import type { ColumnTable } from "arquero";
import { beside } from "../evidence/beside.js";
import { columnOf } from "../evidence/columns.js";
import { type BootstrapOptions, bootstrap } from "../resample/bootstrap.js";
import type { Factors } from "./factorize.js";
import type { TopicMatrix } from "./matrix.js";

/** The share of each topic in each group, with its interval; `labels` are the topics' names. */
export function sharesOf(
  matrix: TopicMatrix,
  { rows, topics }: Pick<Factors, "rows" | "topics">,
  { labels, by, options }: { labels: readonly string[]; by: string; options: BootstrapOptions },
): ColumnTable {
  const filled = filledRows(matrix);
  const groupOf = (row: number) => columnOf(matrix.articles[matrix.rows[row]!.article]!, by);
  const groups = [...new Set(filled.map(groupOf))];
  const records = groups.flatMap((group) => {
    const inside = filled.filter((row) => groupOf(row) === group);
    const shares = (weights: Float64Array) =>
      labels.map((_, topic) => {
        let sum = 0;
        let all = 0;
        inside.forEach((row, at) => {
          sum += weights[at]! * rows[row * topics + topic]!;
          all += weights[at]!;
        });
        return sum / all;
      });
    const intervals = bootstrap(
      inside.map((row) => matrix.rows[row]!.article),
      shares,
      { ...options, stream: `topics ${String(group)}` },
    );
    return shares(new Float64Array(inside.length).fill(1)).map((share, topic) => ({
      group,
      topic,
      share,
      ...intervals[topic]!,
      n: inside.length,
    }));
  });
  return beside(
    { [by]: records.map(({ group }) => group) },
    {
      topic: records.map(({ topic }) => topic + 1),
      label: records.map(({ topic }) => labels[topic]!),
      share: records.map(({ share }) => share),
      low: records.map(({ low }) => low),
      high: records.map(({ high }) => high),
      n: records.map(({ n }) => n),
    },
  );
}

/** The passages that have a counted term. */
export function filledRows({ rows, starts }: TopicMatrix): number[] {
  return [...rows.keys()].filter((row) => starts[row + 1]! > starts[row]!);
}
