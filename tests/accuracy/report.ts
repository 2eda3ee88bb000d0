import { existsSync } from "node:fs";
import { test } from "vitest";
import { briefLabelRows } from "./briefs-labels.js";
import { coverageRows } from "./coverage.js";
import { drawnRows } from "./drawn.js";
import { drawnStanceRows } from "./drawn-stance.js";
import { frameRows } from "./frames.js";
import { knownGroupRows } from "./known-groups.js";
import { newsRelationRows } from "./news-relations.js";
import { newsmtscRows } from "./newsmtsc.js";
import { robustnessRows } from "./robustness.js";
import { briefRows, fignewsRows } from "./stance.js";
import { termsAccuracy } from "./terms.js";
import { type Row, textAccuracy } from "./text.js";
import { topicRows } from "./topics.js";

/** What `npm run accuracy` measures; a part whose data are absent gives no rows. */
const PARTS: [string, () => Promise<Row[]>][] = [
  ["text", textAccuracy],
  ["mutilated sentences", robustnessRows],
  ["stance on NewsMTSC", newsmtscRows],
  ["stance on FIGNEWS", fignewsRows],
  ["stance and relations on the briefs", briefRows],
  ["stance drawn at random", drawnStanceRows],
  ["known groups", knownGroupRows],
  ["relations in news", newsRelationRows],
  ["relations and voices drawn at random", drawnRows],
  ["labels of the briefs", briefLabelRows],
  ["terms", termsAccuracy],
  ["topics", topicRows],
  ["frames", frameRows],
  ["coverage of intervals", coverageRows],
];

const shown = (value: number | null) => (value === null ? "–" : String(Number(value.toFixed(4))));

function line({ measure, value, low, high, n, bar, peer, peerValue, note }: Row): string {
  const interval = low === null ? "–" : `${shown(low)} to ${shown(high)}`;
  const mark = bar === null ? "–" : `${shown(bar)} ${value >= bar ? "✓" : "✗"}`;
  return `| ${measure}${note === undefined ? "" : ` (${note})`} | ${shown(value)} | ${interval} | ${n} | ${mark} | ${peer === null ? "–" : `${peer} ${shown(peerValue)}`} |`;
}

if (!existsSync(new URL("../../../shared/data", import.meta.url)))
  console.log("the evaluation data are not at hand; what needs them is left out");

// one table a part, so that `npm run accuracy -- -t terms` measures that part alone
test.each(PARTS)("%s", async (name, part) => {
  const before = performance.now();
  const rows = await part();
  console.log(
    [
      `\n${name} (${((performance.now() - before) / 1000).toFixed(0)} s)`,
      "| measure | value | 95 % interval | n | bar | peer |",
      "|---|---|---|---|---|---|",
      ...rows.map(line),
    ].join("\n"),
  );
});
