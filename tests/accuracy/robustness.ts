import { existsSync, readFileSync } from "node:fs";
import { readLexicons } from "../../src/lexicon/compile/read.js";
import { randomStream } from "../../src/resample/random.js";
import type { Language } from "../../src/text/token.js";
import { faultsOf, mutations } from "../evidence/mutations.js";
import type { Row } from "./text.js";

/** Sentences of each language that are mutilated. */
const SENTENCES = 2000;
const SETS: { language: Language; name: string; path: string; field: string }[] = [
  { language: "en", name: "NewsMTSC", path: "newsmtsc/train.jsonl", field: "sentence_normalized" },
  { language: "ar", name: "Arabic event records", path: "arabic-events/dev.jsonl", field: "text" },
];

/**
 * Real sentences cut off after each token, and with each token left out, doubled or swapped with the next: how many of
 * them are read and scored without an exception. Drawn with seed 1.
 */
export async function robustnessRows(): Promise<Row[]> {
  const lexicons = readLexicons();
  return SETS.flatMap(({ language, name, path, field }) => {
    const file = new URL(`../../../shared/data/${path}`, import.meta.url);
    if (!existsSync(file)) return [];
    const next = randomStream(1, "robustness", language);
    const all = readFileSync(file, "utf8").trim().split("\n");
    const drawn = all
      .map((line) => ({ line, key: next() }))
      .sort((a, b) => a.key - b.key)
      .slice(0, SENTENCES);
    let n = 0;
    let faults = 0;
    for (const { line } of drawn) {
      const text = (JSON.parse(line) as Record<string, string>)[field]!;
      for (const _ of mutations(text, language, lexicons)) n++;
      for (const fault of faultsOf(text, language, lexicons)) {
        faults++;
        console.log(`fault: ${fault}`);
      }
    }
    const measure = `${drawn.length} sentences of ${name}, cut off, and with a token left out, doubled or swapped: read and scored without an exception`;
    return [{ measure, value: 1 - faults / n, low: null, high: null, n, bar: 1, peer: null, peerValue: null }];
  });
}
