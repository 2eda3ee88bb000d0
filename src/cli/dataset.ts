import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { parquetWriteBuffer } from "hyparquet-writer";
import { DATASET_TABLES, type DatasetAbout, readAbout, shardName } from "../corpus/dataset.js";
import { ABOUT, isDataset } from "../corpus/folder.js";
import { DataProblem } from "../corpus/problem.js";
import { type DatasetColumn, Shard } from "../evidence/dataset.js";
import type { Evidence } from "../evidence/evidence.js";
import { writeAll } from "./write.js";

/**
 * Writes evidence as a dataset, shard by shard: a shard is whole or absent, and a run that was ended goes on behind the
 * last whole one when it is started again with the same words.
 */
export class DatasetWriter {
  private readonly about: DatasetAbout;
  private waiting = new Shard();
  private read = 0;

  /** @throws DataProblem where something else stands in the folder: a finished dataset, one of another input, other files. */
  constructor(
    private readonly folder: string,
    { input, shard }: { input: string; shard: number },
  ) {
    this.about = isDataset(folder)
      ? goingOn(folder, { input, shard })
      : { kind: "frameshift evidence", input, shard, shards: [], read: 0, finished: false };
    if (!isDataset(folder) && existsSync(folder) && readdirSync(folder).some((name) => !name.startsWith(".")))
      throw new DataProblem("a folder with other files", { value: folder, fix: "give one that is empty or not there yet" });
    mkdirSync(folder, { recursive: true });
    this.read = this.about.read;
  }

  /** So many records of the input are in shards already, or were set aside before their end. */
  get done(): number {
    return this.about.read;
  }

  /** The next record; `read` counts the records of the input so far, those that were set aside among them. */
  add(record: Evidence, read: number): void {
    this.waiting.add(record);
    this.read = read;
    if (this.waiting.size >= this.about.shard) this.flush();
  }

  finish(): { articles: number; shards: number } {
    if (this.waiting.size > 0) this.flush();
    if (this.about.shards.length === 0)
      throw new DataProblem("empty dataset", { value: this.folder, fix: "no record of the input could be read" });
    this.about.finished = true;
    writeAll(this.folder, new Map([["README.md", README], this.aboutFile()]));
    return { articles: this.about.shards.reduce((sum, count) => sum + count, 0), shards: this.about.shards.length };
  }

  private flush(): void {
    const shard = this.about.shards.length;
    this.about.shards.push(this.waiting.size);
    this.about.read = this.read;
    const files = DATASET_TABLES.map((table) => [shardName(table, shard, this.about), parquetOf(this.waiting.columns(table))] as const);
    // what counts the shard comes last: without it the others are written again
    writeAll(this.folder, new Map<string, string | Uint8Array>([...files, this.aboutFile()]));
    this.waiting = new Shard();
  }

  private aboutFile(): [string, string] {
    return [ABOUT, `${JSON.stringify(this.about, null, 1)}\n`];
  }
}

function goingOn(folder: string, { input, shard }: { input: string; shard: number }): DatasetAbout {
  const about = readAbout(folder);
  const fix = "give another folder, or take this one away";
  if (about.finished) throw new DataProblem("a dataset stands there", { value: folder, fix });
  if (about.input !== input || about.shard !== shard)
    throw new DataProblem("a dataset of another input stands there", { value: folder, fix });
  return about;
}

function parquetOf(columns: readonly DatasetColumn[]): Uint8Array {
  const columnData = columns.map((column) => ({
    ...column,
    // offsets grow, so that their differences are small
    ...(column.name === "from" || column.name === "to" ? { encoding: "DELTA_BINARY_PACKED" as const } : {}),
  }));
  return new Uint8Array(
    parquetWriteBuffer({ columnData: columnData as never, codec: "SNAPPY", rowGroupSize: Number.MAX_SAFE_INTEGER, statistics: false }),
  );
}

const README = `# Evidence of articles

Made by \`frameshift evidence --out\`: what the articles say of whom, and no running text. Parquet files (snappy), one row a
thing, in the order of the articles; \`dataset.json\` lists the shards, whose names hold the range of their articles.

| table | a row is | keys | columns |
|---|---|---|---|
| articles | an article | id | language (ar, en), date (ISO 8601), outlet, columns (JSON: the article's other columns), version, lexicons, rules (what made it), cut (sentences cut after 500 words) |
| sentences | a sentence | article, sentence (from 1) | from, to (offsets in the text), language, boilerplate |
| words | a word of a sentence | article, sentence, entry | n (how often) |
| vocabulary | a word of the shard | entry (within the shard) | word, term (stem), form (for display), stop (function word), concept (shared by both languages) |
| mentions | a mention of an actor | article, sentence, mention (from 0) | actor, kind, name, from, to, voice (narrator, other, an actor), unfavourable, neutral, favourable (log-odds of the trained part) |
| cues | a cue at a mention | article, sentence, mention | cue, rule, from, to, role, weight (-1 to 1), event (-1 to 1), distance (words), negated, hedged, intensity |
| relations | what one does to another | article, sentence | source, target, polarity (-1 to 1), cue, rule, construction, from, to, voice, cameo, flags (negated, future, hypothetical, past) |
| frames | a word that speaks for a frame | article, sentence | frame, cue, from, to |
`;
