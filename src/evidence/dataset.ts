import type { DatasetTable } from "../corpus/dataset.js";
import type { Evidence } from "./evidence.js";

/** A column of a table: its values, and what kind they are. */
export interface DatasetColumn {
  name: string;
  type: "STRING" | "INT32" | "DOUBLE" | "BOOLEAN";
  nullable?: boolean;
  data: unknown[];
}

/** The columns of each table, in their order; `?` marks what may be missing. */
const SCHEMA: Record<DatasetTable, string> = {
  articles: "id:s language:s date:s? outlet:s? columns:s version:s lexicons:s rules:s cut:i?",
  sentences: "article:s sentence:i from:i to:i language:s boilerplate:b",
  words: "article:s sentence:i entry:i n:i",
  vocabulary: "entry:i word:s term:s form:s stop:b concept:s?",
  mentions: "article:s sentence:i mention:i actor:s kind:s name:s from:i to:i voice:s unfavourable:d? neutral:d? favourable:d?",
  cues: "article:s sentence:i mention:i cue:s rule:s from:i to:i role:s weight:d event:d distance:d negated:b hedged:b intensity:d",
  relations: "article:s sentence:i source:s target:s polarity:d cue:s rule:s construction:s from:i to:i voice:s cameo:s? flags:s",
  frames: "article:s sentence:i frame:s cue:s from:i to:i",
};

const TYPES = { s: "STRING", i: "INT32", d: "DOUBLE", b: "BOOLEAN" } as const;

type Rows = Record<DatasetTable, Record<string, unknown>[]>;

/**
 * Records of evidence as the tables of a dataset, one row a thing; words name their entry of the shard's vocabulary. Sentences, and mentions within them, are counted from 1
 * and 0; offsets are in the article's text. Everything stands in the order of the records, so that they can be put together
 * again without loss.
 */
export function toTables(records: readonly Evidence[]): Record<DatasetTable, DatasetColumn[]> {
  const rows: Rows = { articles: [], sentences: [], words: [], vocabulary: [], mentions: [], cues: [], relations: [], frames: [] };
  const entries = new Map<string, number>();
  for (const record of records) addRecord(rows, record, entries);
  return Object.fromEntries(
    Object.entries(SCHEMA).map(([table, schema]) => [table, columnsOf(rows[table as DatasetTable], schema)]),
  ) as Record<DatasetTable, DatasetColumn[]>;
}

function columnsOf(rows: readonly Record<string, unknown>[], schema: string): DatasetColumn[] {
  return schema.split(" ").map((column) => {
    const [name = "", kind = ""] = column.split(":");
    const nullable = kind.endsWith("?");
    return { name, type: TYPES[kind[0] as keyof typeof TYPES], nullable, data: rows.map((row) => row[name] ?? null) };
  });
}

/** `entries`: the words of the shard so far, each with all that it is counted as, by number. */
function addRecord(rows: Rows, { id, made, columns, sentences, vocabulary, ...head }: Evidence, entries: Map<string, number>): void {
  rows.articles.push({ id, ...head, columns: JSON.stringify(columns), ...made });
  const numbers = new Map<string, number>();
  for (const entry of vocabulary) {
    const key = JSON.stringify(entry);
    const number = entries.get(key) ?? entries.size + 1;
    if (!entries.has(key)) {
      entries.set(key, number);
      rows.vocabulary.push({ entry: number, ...entry });
    }
    numbers.set(entry.word, number);
  }
  for (const [at, { words, mentions, relations, frames, ...sentence }] of sentences.entries()) {
    const keys = { article: id, sentence: at + 1 };
    rows.sentences.push({ ...keys, ...sentence });
    for (const [word, n] of words) rows.words.push({ ...keys, entry: numbers.get(word), n });
    for (const [mention, { cues, trained, ...found }] of mentions.entries()) {
      const [unfavourable = null, neutral = null, favourable = null] = trained ?? [];
      rows.mentions.push({ ...keys, mention, ...found, unfavourable, neutral, favourable });
      for (const cue of cues) rows.cues.push({ ...keys, mention, ...cue });
    }
    for (const { flags, ...relation } of relations) rows.relations.push({ ...keys, ...relation, flags: flags.join(" ") });
    for (const frame of frames) rows.frames.push({ ...keys, ...frame });
  }
}
