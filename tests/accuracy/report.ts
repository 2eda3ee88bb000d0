import { existsSync } from "node:fs";
import { test } from "vitest";
import { briefLabelRows } from "./briefs-labels.js";
import { coverageRows } from "./coverage.js";
import { newsmtscRows } from "./newsmtsc.js";
import { briefRows, fignewsRows } from "./stance.js";
import { termsAccuracy } from "./terms.js";
import { textAccuracy, type Row } from "./text.js";

/** What `npm run accuracy` measures; a part whose data are absent gives no rows. */
const PARTS: [string, () => Promise<Row[]>][] = [
  ["text", textAccuracy],
  ["stance on NewsMTSC", newsmtscRows],
  ["stance on FIGNEWS", fignewsRows],
  ["stance and relations on the briefs", briefRows],
  ["labels of the briefs", briefLabelRows],
  ["terms", termsAccuracy],
  ["coverage of intervals", coverageRows],
];

test("accuracy", async () => {
  if (!existsSync(new URL("../../../shared/data", import.meta.url))) console.log("the evaluation data are not at hand; what needs them is left out");
  const rows: Row[] = [];
  for (const [name, part] of PARTS) {
    const before = performance.now();
    rows.push(...(await part()));
    console.log(`${name}: ${((performance.now() - before) / 1000).toFixed(1)} s`);
  }
  const shown = (value: number | null) => (value === null ? "–" : String(Number(value.toFixed(4))));
  console.log("\n| measure | value | 95 % interval | n | bar | peer |\n|---|---|---|---|---|---|");
  for (const { measure, value, low, high, n, bar, peer, peerValue, note } of rows) {
    const interval = low === null ? "–" : `${shown(low)} to ${shown(high)}`;
    const mark = bar === null ? "–" : `${shown(bar)}${value >= bar ? " ✓" : " ✗"}`;
    console.log(`| ${measure}${note === undefined ? "" : ` (${note})`} | ${shown(value)} | ${interval} | ${n} | ${mark} | ${peer === null ? "–" : `${peer} ${shown(peerValue)}`} |`);
  }
});
