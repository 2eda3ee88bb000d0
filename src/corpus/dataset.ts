import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ABOUT, filesOf } from "./folder.js";
import { readParquet } from "./parquet.js";
import { DataProblem } from "./problem.js";

/** The tables of a dataset, one row a thing; each stands under the keys of what it belongs to. */
export const DATASET_TABLES = ["articles", "sentences", "words", "vocabulary", "mentions", "cues", "relations", "frames"] as const;
export type DatasetTable = (typeof DATASET_TABLES)[number];

/** What `dataset.json` holds. */
export interface DatasetAbout {
  kind: "frameshift evidence";
  /** What the articles came from, and what made their evidence: a run goes on only with the same. */
  input: string;
  /** Articles in a shard, but for the last. */
  shard: number;
  /** Of each shard, the articles in it. */
  shards: number[];
  /** Records of the input up to the end of the last shard, those that were set aside among them. */
  read: number;
  finished: boolean;
}

type Row = Record<string, unknown>;

/**
 * The records of evidence of a dataset, as they were written.
 *
 * @throws DataProblem for a shard that is missing, cut off or foreign, and for a dataset that is not finished.
 */
export async function readDataset(folder: string): Promise<{ file: string; value: unknown }[]> {
  const about = readAbout(folder);
  if (!about.finished)
    throw new DataProblem("half a dataset", {
      file: join(folder, ABOUT),
      fix: "write it again with the same words: it goes on where it stopped",
    });
  const there = filesOf(folder, [".parquet"]).flatMap((file) => (file instanceof DataProblem ? [] : [file.name]));
  const wanted = about.shards.flatMap((_, shard) => DATASET_TABLES.map((table) => shardName(table, shard, about)));
  const foreign = there.find((name) => !wanted.includes(name));
  if (foreign !== undefined)
    throw new DataProblem("file that is none of the dataset's", { value: foreign, file: folder, fix: "move it away" });
  const found: { file: string; value: unknown }[] = [];
  for (const [shard, count] of about.shards.entries()) {
    const tables = new Map<DatasetTable, Row[]>();
    for (const table of DATASET_TABLES) {
      const name = shardName(table, shard, about);
      const path = join(folder, name);
      if (!existsSync(path))
        throw new DataProblem("missing shard", { value: name, file: folder, fix: "write the dataset again, or copy it whole" });
      tables.set(
        table,
        (await readParquet(readFileSync(path), name)).map(({ value }) => value),
      );
    }
    const file = join(folder, shardName("articles", shard, about));
    const records = together(tables);
    if (records.length !== count)
      throw new DataProblem("wrong number of articles", { value: records.length, file, fix: `${ABOUT} says ${count}` });
    for (const value of records) found.push({ file, value });
  }
  return found;
}

/** The name of a shard's file: its table and the range of its articles. */
export function shardName(table: DatasetTable, shard: number, { shard: size, shards }: Pick<DatasetAbout, "shard" | "shards">): string {
  const from = shard * size;
  const digits = (value: number) => String(value).padStart(9, "0");
  return `${table}-${digits(from)}-${digits(from + shards[shard]! - 1)}.parquet`;
}

export function readAbout(folder: string): DatasetAbout {
  const file = join(folder, ABOUT);
  let about: Partial<DatasetAbout>;
  try {
    about = JSON.parse(readFileSync(file, "utf8")) as Partial<DatasetAbout>;
  } catch {
    throw new DataProblem("invalid JSON", { file });
  }
  const { kind, shard, shards } = about;
  if (
    kind !== "frameshift evidence" ||
    !(Number(shard) > 0) ||
    !Array.isArray(shards) ||
    !shards.every((count) => Number.isInteger(count) && count > 0)
  )
    throw new DataProblem("no dataset of evidence", { file, fix: "expected what `frameshift evidence --out` writes" });
  return about as DatasetAbout;
}

/** Rows of one article after the other: what comes next while it is of the same keys. */
class Cursor {
  private at = 0;
  constructor(private readonly rows: readonly Row[]) {}

  /** The rows that stand next under these keys, without them. */
  take(keys: Row): Row[] {
    const names = Object.keys(keys);
    const taken: Row[] = [];
    for (let row = this.rows[this.at]; row !== undefined && names.every((name) => row![name] === keys[name]); row = this.rows[++this.at])
      taken.push(Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name))));
    return taken;
  }

  get done(): boolean {
    return this.at === this.rows.length;
  }
}

function together(tables: ReadonlyMap<DatasetTable, readonly Row[]>): unknown[] {
  const cursors = Object.fromEntries(DATASET_TABLES.map((table) => [table, new Cursor(tables.get(table)!)])) as Record<
    DatasetTable,
    Cursor
  >;
  const vocabulary = new Map(
    tables.get("vocabulary")!.map(({ entry, concept, ...rest }) => [entry, { ...rest, ...(concept === null ? {} : { concept }) }]),
  );
  const records = tables.get("articles")!.map(({ id, columns, version, lexicons, rules, cut, ...head }) => {
    const article = id;
    const used = new Map<string, Row>();
    const wordOf = ({ entry, n }: Row) => {
      const known = vocabulary.get(entry) as Row | undefined;
      if (known === undefined)
        throw new DataProblem("unknown word", { value: entry, record: String(id), fix: "the shard's tables belong to different runs" });
      used.set(String(known.word), known);
      return [known.word, n];
    };
    const sentences = cursors.sentences.take({ article }).map(({ sentence, ...rest }) => {
      const keys = { article, sentence };
      return {
        ...rest,
        words: cursors.words.take(keys).map(wordOf),
        mentions: cursors.mentions.take(keys).map((row) => mentionOf(row, cursors.cues.take({ ...keys, mention: row.mention }))),
        relations: cursors.relations.take(keys).map(({ cameo, flags, ...relation }) => ({
          ...relation,
          ...(cameo === null ? {} : { cameo }),
          flags: flags === "" ? [] : String(flags).split(" "),
        })),
        frames: cursors.frames.take(keys),
      };
    });
    return {
      id,
      ...head,
      columns: JSON.parse(String(columns)) as unknown,
      made: { version, rules, lexicons },
      sentences,
      vocabulary: [...used.keys()].sort().map((word) => used.get(word)!),
      ...(cut === null ? {} : { cut }),
    };
  });
  const left = (["sentences", "words", "mentions", "cues", "relations", "frames"] as const).find((table) => !cursors[table].done);
  if (left !== undefined) throw new DataProblem("rows of no article", { value: left, fix: "the shard's tables belong to different runs" });
  return records;
}

function mentionOf({ mention: _, unfavourable, neutral, favourable, ...row }: Row, cues: Row[]): Row {
  const { from, to, voice, ...head } = row;
  return {
    ...head,
    from,
    to,
    voice,
    cues,
    ...(unfavourable === null ? {} : { trained: [unfavourable, neutral, favourable] }),
  };
}
