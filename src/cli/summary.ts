import type { Evidence } from "../evidence/evidence.js";
import { type Row, rowsOf } from "../figures/figure.js";
import { actorLabels } from "../figures/labels.js";
import type { Lexicons } from "../lexicon/lexicons.js";

import { toText } from "../notebook/show.js";
import { stance } from "../stance/stance.js";

/** How many actors the summary tells of. */
const MOST = 6;

/** How each actor was spoken of in each year, for those who read on a terminal. */
export function summary(
  evidence: readonly Evidence[],
  lexicons: Pick<Lexicons, "registry">,
  { figures, notebooks, seed }: { figures: string; notebooks: string; seed: number },
): string {
  const label = actorLabels(lexicons);
  const rows = rowsOf(stance(evidence, { by: ["year"], seed }));
  const totals = new Map<string, number>();
  for (const { actor, n } of rows) totals.set(String(actor), (totals.get(String(actor)) ?? 0) + Number(n));
  const actors = [...totals]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([actor]) => actor);
  const years = [...new Set(rows.map(({ year }) => year))];
  const lines: Row[] = actors.flatMap((actor) =>
    years.flatMap((year) => {
      const row = rows.find((one) => one.actor === actor && one.year === year);
      if (row === undefined) return [];
      const name = label(actor);
      const interval = row.low === null ? "too few, or all alike" : `${fixed(row.low!)} to ${fixed(row.high!)}`;
      return [
        {
          actor: name,
          year: String(year),
          mean: fixed(row.mean!),
          "95 % interval": interval,
          mentions: row.n!,
          verdict: verdict(row),
        },
      ];
    }),
  );
  return `
How each actor was spoken of (−1 unfavourable, 1 favourable; people with their state; all voices)

${toText(["actor", "year", "mean", "95 % interval", "mentions", "verdict"], lines)}

${evidence.length} articles: the intervals hold for their sentences, not for all news of those years.
${figures}; ${notebooks}.
`;
}

/** What the interval allows to be said. */
function verdict({ low, high }: Row): string {
  if (low === null || high === null) return "too little to say";
  if (Number(high) < 0) return "unfavourable";
  return Number(low) > 0 ? "favourable" : "neither";
}

function fixed(value: Row[string]): string {
  return (Number(Number(value).toFixed(2)) + 0).toFixed(2).replace("-", "−");
}
