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

/**
 * Records of evidence as the tables of a shard, one row a thing; words name their entry of the shard's vocabulary.
 * Sentences, and mentions within them, are counted from 1 and 0; offsets are in the article's text. Everything stands in
 * the order of the records, so that they can be put together again without loss.
 */
export class Shard {
  private readonly tables = Object.fromEntries(Object.entries(SCHEMA).map(([table, schema]) => [table, new Table(schema)])) as Tables;
  private readonly entries = new Map<string, number>();
  /** Records so far. */
  size = 0;

  add(record: Evidence): void {
    addRecord(this.tables, record, this.entries);
    this.size++;
  }

  columns(table: DatasetTable): readonly DatasetColumn[] {
    return this.tables[table].columns;
  }
}

type Tables = Record<DatasetTable, Table>;

/** Columns that grow; there are millions of rows, so that none is an object. */
class Table {
  readonly columns: DatasetColumn[];

  constructor(schema: string) {
    this.columns = schema.split(" ").map((column) => {
      const [name = "", kind = ""] = column.split(":");
      return { name, type: TYPES[kind[0] as keyof typeof TYPES], nullable: kind.endsWith("?"), data: [] };
    });
  }

  /** A row, its values in the order of the schema. */
  add(...values: readonly unknown[]): void {
    for (let at = 0; at < values.length; at++) this.columns[at]!.data.push(values[at] ?? null);
  }
}

/** `entries`: the words of the shard so far, each with all that it is counted as, by number. */
function addRecord(tables: Tables, record: Evidence, entries: Map<string, number>): void {
  const { id, language, date, outlet, columns, made, cut } = record;
  tables.articles.add(id, language, date, outlet, JSON.stringify(columns), made.version, made.lexicons, made.rules, cut);
  const numbers = new Map<string, number>();
  for (const { word, term, form, stop, concept } of record.vocabulary) {
    const key = [word, term, form, stop, concept].join("\0");
    const known = entries.get(key);
    const number = known ?? entries.size + 1;
    if (known === undefined) {
      entries.set(key, number);
      tables.vocabulary.add(number, word, term, form, stop, concept);
    }
    numbers.set(word, number);
  }
  for (const [at, sentence] of record.sentences.entries()) addSentence(tables, sentence, { id, at: at + 1, numbers });
}

function addSentence(
  tables: Tables,
  { from, to, language, boilerplate, words, mentions, relations, frames }: Evidence["sentences"][number],
  { id, at, numbers }: { id: string; at: number; numbers: ReadonlyMap<string, number> },
): void {
  tables.sentences.add(id, at, from, to, language, boilerplate);
  for (const [word, n] of words) tables.words.add(id, at, numbers.get(word), n);
  for (const [number, mention] of mentions.entries()) {
    const { actor, kind, name, voice, trained = [] } = mention;
    tables.mentions.add(id, at, number, actor, kind, name, mention.from, mention.to, voice, trained[0], trained[1], trained[2]);
    for (const cue of mention.cues) {
      const { weight, event, distance, negated, hedged, intensity } = cue;
      tables.cues.add(id, at, number, cue.cue, cue.rule, cue.from, cue.to, cue.role, weight, event, distance, negated, hedged, intensity);
    }
  }
  for (const { source, target, polarity, cue, rule, construction, cameo, flags, ...where } of relations)
    tables.relations.add(
      id,
      at,
      source,
      target,
      polarity,
      cue,
      rule,
      construction,
      where.from,
      where.to,
      where.voice,
      cameo,
      flags.join(" "),
    );
  for (const { frame, cue, ...where } of frames) tables.frames.add(id, at, frame, cue, where.from, where.to);
}
