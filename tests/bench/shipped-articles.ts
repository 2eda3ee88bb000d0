import { readdirSync, readFileSync } from "node:fs";
import { where } from "../../src/evidence/columns.js";
import type { Evidence } from "../../src/evidence/evidence.js";

const folder = new URL("../../corpus/articles/evidence/", import.meta.url);

/** The evidence that ships with the package, whole and as its last year against those before. */
export function shippedArticles(): { all: Evidence[]; target: Evidence[]; reference: Evidence[] } {
  const all = readdirSync(folder)
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Evidence);
  return { all, target: where(all, { year: 2025 }), reference: where(all, { year: [2021, 2022] }) };
}
