// What the campaign mutates: the briefs, and sentences of public sets where they are at hand.
import { existsSync, readdirSync, readFileSync } from "node:fs";

const shared = (file) => new URL(`../../../shared/data/${file}`, import.meta.url);

/** Milliseconds that this process has worked: a busy machine makes nothing slow. */
export function spent() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Sentences in both languages, at most so many of each set. */
export function sentencesAtHand(most = 2000) {
  const briefs = new URL("../../corpus/briefs/", import.meta.url);
  const own = readdirSync(briefs, { recursive: true })
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .flatMap((name) => readFileSync(new URL(name, briefs), "utf8").split(/(?<=[.؟!])\s+/))
    .filter((sentence) => sentence.length > 20 && sentence.length < 500);
  const sets = [
    ["newsmtsc/train.jsonl", (line) => JSON.parse(line).sentence_normalized],
    ["arabic-events/dev.jsonl", (line) => JSON.parse(line).text],
    ["sib200/arb_Arab_train.tsv", (line) => line.split("\t")[2]],
    ["sib200/eng_Latn_train.tsv", (line) => line.split("\t")[2]],
  ];
  const public_ = sets.flatMap(([file, of]) =>
    existsSync(shared(file)) ? readFileSync(shared(file), "utf8").trim().split("\n").slice(1, most).map(of) : [],
  );
  return [...own, ...public_].filter((text) => typeof text === "string" && text !== "");
}
