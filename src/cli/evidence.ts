import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Command, Option } from "commander";
import { pathInside } from "../corpus/inside.js";
import { DataProblem } from "../corpus/problem.js";
import { readCorpus } from "../corpus/read.js";
import { formatEvidence } from "../evidence/check.js";
import type { Evidence } from "../evidence/evidence.js";
import { extract } from "../evidence/extract.js";
import { gather } from "../evidence/gather.js";
import { VERSION } from "../evidence/version.js";
import { DatasetWriter } from "./dataset.js";
import { describes, option, positive, reads } from "./options.js";
import { evidenceInParallel, evidenceOf } from "./pool.js";
import { progressOf } from "./progress.js";
import { complain, loadEvidence, loadLexicons, readingOf, type Sources } from "./sources.js";
import { streamRecords } from "./stream.js";
import { holds, writeAll } from "./write.js";

interface Options extends Sources {
  verify: boolean;
  write: boolean;
  jobs: number;
  out?: string;
  shardSize: number;
}

export default function define(command: Command): void {
  describes(reads(command))
    .argument("[file]", "NDJSON; - or nothing is standard input, unless --corpus is given")
    .addOption(new Option("--corpus <path>", "read this corpus instead of a stream"))
    .addOption(option.texts())
    .addOption(option.lexicons())
    .addOption(option.actors())
    .addOption(option.cache())
    .addOption(new Option("--verify", "recompute the evidence that ships with --corpus, and compare").default(false))
    .addOption(new Option("--write", "recompute it, and write it beside the corpus").default(false))
    .addOption(new Option("--jobs <number>", "how many processors to use").default(1).argParser(positive))
    .addOption(
      new Option("--out <folder>", "write a dataset of Parquet files that pandas, R, DuckDB and Spark read; it goes on where it was ended"),
    )
    .addOption(
      new Option("--shard-size <number>", "articles in a shard of a dataset; more are smaller on disk, and want more memory")
        .default(500)
        .argParser(positive),
    )
    .action(async (file: string | undefined, options: Options, command: Command) => {
      if (options.corpus !== undefined && file !== undefined) command.error("give a file or --corpus, not both", { exitCode: 2 });
      if ((options.verify || options.write) && options.corpus === undefined)
        command.error("--verify and --write need --corpus", { exitCode: 2 });
      if (options.verify || options.write) return recompute({ ...options, corpus: options.corpus! });
      if (options.out !== undefined) return write(file, { ...options, out: options.out });
      if (options.corpus !== undefined) return print({ ...options, corpus: options.corpus });
      if (options.jobs > 1) return evidenceInParallel(file, { sources: options, jobs: options.jobs });
      const lexicons = await loadLexicons(options);
      await streamRecords(file, options, ({ article }) => [extract(article, lexicons)]);
    });
}

/** Evidence as a dataset; what is there of an earlier run is not made again. */
async function write(file: string | undefined, options: Options & { out: string }): Promise<void> {
  const lexicons = await loadLexicons(options);
  // what else the records are read by makes another dataset, too
  const from = JSON.stringify([options.corpus ?? file ?? "standard input", readingOf(options)]);
  const input = [from, VERSION.version, VERSION.rules, lexicons.digest].join(" ");
  const writer = new DatasetWriter(options.out, { input, shard: options.shardSize });
  const records =
    options.corpus === undefined
      ? evidenceOf(file, { sources: options, jobs: options.jobs, skip: writer.done })
      : ofCorpus({ ...options, corpus: options.corpus }, writer.done);
  const progress = progressOf("articles", null);
  for await (const { record, read } of records) {
    writer.add(record, read);
    progress.step();
  }
  progress.stop();
  const { articles, shards } = writer.finish();
  process.stdout.write(`${articles} articles in ${shards} shards in ${options.out}\n`);
}

async function* ofCorpus(options: Options & { corpus: string }, skip: number): AsyncGenerator<{ record: Evidence; read: number }> {
  const { evidence } = await loadEvidence(options);
  for (const [at, record] of evidence.entries()) if (at >= skip) yield { record, read: at + 1 };
}

async function print(options: Options & { corpus: string }): Promise<void> {
  const { evidence } = await loadEvidence(options);
  for (const record of evidence) process.stdout.write(`${JSON.stringify(record)}\n`);
}

/** Makes the evidence anew from the texts; compares it with what ships, or puts it there. */
async function recompute(options: Options & { corpus: string }): Promise<void> {
  const corpus = await readCorpus(options.corpus, readingOf(options));
  const { articles } = corpus;
  const lexicons = await loadLexicons(options);
  const without = articles.filter(({ text }) => text === null).length;
  if (without > 0) {
    process.stderr.write(
      `frameshift: the text of ${without} of ${articles.length} articles is not at hand, so their evidence can't be made anew; give its folder with --texts\n`,
    );
  }
  const progress = progressOf("articles", articles.length - without);
  const { evidence, problems } = gather({ ...corpus, articles: articles.filter(({ text }) => text !== null), evidence: [] }, lexicons, {
    onArticle: progress.step,
  });
  progress.stop();
  for (const problem of [...corpus.problems, ...problems]) complain(problem.message);
  const made = evidence.flatMap((record) => {
    const path = placeOf(record.id, options.corpus);
    return path === null ? [] : [{ id: record.id, path, json: formatEvidence(record) }];
  });
  if (options.write) writeAll(options.corpus, new Map(made.map(({ path, json }) => [relative(options.corpus, path), json])));
  for (const { id, path, json } of made) {
    if (options.write) continue;
    if (!existsSync(path)) complain(`no evidence of ${id} in ${path}`);
    else if (!holds(path, json))
      complain(`the evidence of ${id} differs in ${path}, line ${firstDifference(json, readFileSync(path, "utf8"))}`);
  }
  if (process.exitCode !== 1)
    process.stdout.write(`${made.length} of ${articles.length} articles: evidence ${options.write ? "written" : "as recomputed"}\n`);
}

/** Where the evidence of an article belongs; null where its id leads out of the folder, which is reported. */
function placeOf(id: string, corpus: string): string | null {
  try {
    return pathInside(join(corpus, "evidence"), `${id}.json`, { file: corpus, field: "id" });
  } catch (error) {
    if (!(error instanceof DataProblem)) throw error;
    complain(error.message);
    return null;
  }
}

function firstDifference(one: string, two: string): number {
  const [left, right] = [one.split("\n"), two.split("\n")];
  const at = left.findIndex((line, index) => line !== right[index]);
  return (at === -1 ? Math.min(left.length, right.length) : at) + 1;
}
