import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Evidence } from "../../src/evidence/evidence.js";
import { extract } from "../../src/evidence/extract.js";
import { readLexicons } from "../../src/lexicon/compile/read.js";
import { bootstrap } from "../../src/resample/bootstrap.js";
import { conceptCoverage } from "../../src/terms/concepts.js";
import type { Language } from "../../src/text/token.js";
import { findTopics } from "../../src/topics/topics.js";
import { adjustedMutualInformation, sizesOf } from "./mutual-information.js";
import type { Row } from "./text.js";

const data = new URL("../../../shared/data/", import.meta.url);
const sib = new URL("sib200/", data);
const TOPICS = 7;

interface Labelled {
  evidence: Evidence;
  language: Language;
  label: string;
  /** The sentence in either language. */
  pair: string;
  topic: number;
}

/**
 * Topics in two languages: sentences of SIB-200 (train and dev) and their topic as a reader has it, beside scikit-learn's on
 * each language by itself; and how many words have a concept. The concepts were written with the frequent words of these
 * sets at hand, so the rows are of known text; the labels of SIB-200 were not looked at.
 */
export async function topicRows(): Promise<Row[]> {
  if (!existsSync(sib)) return [];
  const lexicons = readLexicons();
  const evidenceOf = (id: string, text: string, language: Language) =>
    extract({ id, text, language, date: null, outlet: null, title: null, columns: {} }, lexicons);
  const all = (["en", "ar"] as const).flatMap((language) =>
    ["train", "dev"].flatMap((part) =>
      readFileSync(new URL(`${language === "en" ? "eng_Latn" : "arb_Arab"}_${part}.tsv`, sib), "utf8")
        .trim()
        .split("\n")
        .slice(1)
        .map((line): Labelled => {
          const [id, label, text] = line.split("\t") as [string, string, string];
          return { evidence: evidenceOf(`${language} ${part} ${id}`, text, language), language, label, pair: `${part} ${id}`, topic: -1 };
        }),
    ),
  );
  place(all);
  const peer = scikit();
  const arabic = new Map(all.filter(({ language }) => language === "ar").map(({ pair, topic }) => [pair, topic]));
  const same = all.filter(({ language }) => language === "en").map(({ pair, topic }) => Number(topic !== -1 && arabic.get(pair) === topic));
  const sizes = [...sizesOf(all.map(({ topic }) => topic))].filter(([topic]) => topic !== -1).map(([, n]) => n);
  const agreement = (["en", "ar"] as const).map((language) => {
    const rows = all.filter((row) => row.language === language);
    const value = adjustedMutualInformation(rows.map(({ label, topic }) => [label, topic]));
    return plain(`SIB-200, topics beside labels, adjusted mutual information, ${language}`, value, rows.length, {
      bar: peer?.[language][0] ?? null,
      peer: peer === null ? null : `scikit-learn ${peer[language][1]}`,
      peerValue: peer?.[language][0] ?? null,
    });
  });
  return [
    ...agreement,
    plain(
      "SIB-200, the same, both languages in one set of topics",
      adjustedMutualInformation(all.map(({ label, topic }) => [label, topic])),
      all.length,
    ),
    withInterval("SIB-200, pairs of sentences that share a topic", same, 0.45),
    plain("SIB-200, what the largest topic leaves", 1 - Math.max(...sizes) / all.length, all.length, { bar: 0.65 }),
    ...coverage(
      "SIB-200",
      all.map(({ evidence }) => evidence),
      0.45,
    ),
    ...coverage("UN speeches", speeches(evidenceOf), 0.6),
  ];
}

/** Gives each sentence the topic that has the largest share of it. */
function place(all: readonly Labelled[]): void {
  const { matrix, factors } = findTopics(
    all.map(({ evidence }) => evidence),
    { topics: TOPICS },
  );
  const rows = new Map(all.map((row) => [row.evidence.id, row]));
  matrix.rows.forEach(({ article }, at) => {
    const shares = factors.rows.subarray(at * TOPICS, at * TOPICS + TOPICS);
    const most = Math.max(...shares);
    if (most > 0) rows.get(matrix.articles[article]!.id)!.topic = shares.indexOf(most);
  });
}

/** One in ten of the speeches. */
function speeches(evidenceOf: (id: string, text: string, language: Language) => Evidence): Evidence[] {
  return readFileSync(new URL("un-speeches/dev.jsonl", data), "utf8")
    .trim()
    .split("\n")
    .filter((_, at) => at % 10 === 3)
    .map((line, at) => evidenceOf(String(at), (JSON.parse(line) as { text: string }).text, "en"));
}

function coverage(set: string, evidence: readonly Evidence[], bar: number): Row[] {
  return Object.entries(conceptCoverage(evidence))
    .filter(([, { words }]) => words > 100)
    .map(([language, { share, words }]) => plain(`${set}, content words with a concept, ${language}`, share, words, { bar }));
}

/** The peer's figures; null where it is not installed. */
function scikit(): Record<Language, [number, string]> | null {
  try {
    const script = fileURLToPath(new URL("./peer-topics.py", import.meta.url));
    return JSON.parse(execFileSync("/usr/bin/python3", [script, fileURLToPath(sib)], { stdio: ["ignore", "pipe", "ignore"] }).toString());
  } catch {
    return null;
  }
}

function plain(measure: string, value: number, n: number, more: Partial<Row> = {}): Row {
  return { measure, value, low: null, high: null, n, bar: null, peer: null, peerValue: null, ...more };
}

function withInterval(measure: string, values: readonly number[], bar: number): Row {
  const mean = (weights: ArrayLike<number>) => values.reduce((sum, value, at) => sum + value * weights[at]!, 0) / values.length;
  const [found] = bootstrap(
    values.map(() => 0),
    (weights) => [mean(weights)],
    { seed: 1, stream: measure },
  );
  return plain(measure, mean(values.map(() => 1)), values.length, { bar, low: found!.low, high: found!.high });
}
