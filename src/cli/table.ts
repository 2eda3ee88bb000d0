import { type ColumnTable, toArrowIPC } from "arquero";
import { Argument, type Command, Option } from "commander";
import { parquetWriteBuffer } from "hyparquet-writer";
import { DataProblem } from "../corpus/problem.js";
import { chosen } from "../evidence/columns.js";
import type { Evidence } from "../evidence/evidence.js";
import { rowsOf, toCsv } from "../figures/figure.js";
import { frameShares } from "../frames/share.js";
import { changes } from "../shift/changes.js";
import { contrast, DIFFERING } from "../shift/contrast.js";
import { type Measure, SHIFTING } from "../shift/measure.js";
import { contrastPeriods } from "../shift/periods.js";
import { trends } from "../shift/trend.js";
import { divergences, wordShifts } from "../shift/words.js";
import { names } from "../stance/names.js";
import { relations } from "../stance/relations.js";
import { reliabilityNote } from "../stance/reliability.js";
import { stance } from "../stance/stance.js";
import { collocations } from "../terms/collocations.js";
import { conceptCoverage, inBothLanguages } from "../terms/concepts.js";
import type { Unit } from "../terms/count.js";
import { dispersions } from "../terms/dispersion.js";
import { frequency } from "../terms/frequency.js";
import { keyness } from "../terms/keyness.js";
import { keynessByGroup } from "../terms/keyness-by-group.js";
import { type KeynessMeasure, MEASURES } from "../terms/measures/measures.js";
import type { Language } from "../text/token.js";
import { chooseTopics } from "../topics/choose.js";
import { findTopics } from "../topics/topics.js";
import { condition, describes, option, positive, reads } from "./options.js";
import { loadArticles, loadEvidence, type Sources } from "./sources.js";
import { together } from "./together.js";
import { writeWhole } from "./write.js";

interface Options extends Sources {
  corpus: string;
  format: "csv" | "json" | "arrow" | "parquet";
  out?: string;
  by: string;
  target?: Record<string, string[]>;
  reference?: Record<string, string[]>;
  where?: Record<string, string[]>;
  unit?: Unit;
  language?: Language;
  level: "state" | "actor";
  voice: string;
  measure: string;
  actor?: string;
  term?: string;
  topics: number;
  minCount: number;
  seed: number;
  raw: boolean;
  bom: boolean;
}

const TABLES: Record<string, (evidence: Evidence[], options: Options) => ColumnTable> = {
  terms: (evidence, options) => frequency(evidence, { by: options.by.split(","), ...counted(options) }),
  keyness: (evidence, options) =>
    options.target === undefined
      ? together(evidence, options.by, (all, by) => keynessByGroup(all, { by, ...counting(options), ...keynessMeasure(options) }))
      : keyness(...groups(evidence, options), { ...counting(options), ...keynessMeasure(options) }),
  dispersion: (evidence, options) => together(evidence, options.by, (all, by) => dispersions(all, { by, ...counted(options) })),
  collocations: (evidence, options) => collocations(evidence, { ...counting(options), ...nodeOf(options) }),
  topics: (evidence, options) =>
    together(evidence, options.by, (all, by) => findTopics(all, { by, topics: options.topics, ...counting(options) }).shares),
  "topics-k": (evidence, options) => chooseTopics(evidence, { ...counting(options), to: Math.max(2, options.topics) }),
  stance: (evidence, { by, level, voice, seed, measure }) =>
    stance(evidence, { by: by.split(","), level, voice, seed, measure: measure === "event" ? "event" : "score" }),
  names: (evidence, { by, level, voice, seed }) => names(evidence, { by: by === "article" ? [] : by.split(","), level, voice, seed }),
  relations: (evidence, { by, level, voice, seed }) => relations(evidence, { by: by.split(","), level, voice, seed }),
  frames: (evidence, { by, seed }) => together(evidence, by, (all, column) => frameShares(all, { by: column, seed })),
  shift: (evidence, options) =>
    options.target === undefined
      ? together(evidence, periodOf(options), (all, by) => contrastPeriods(all, { by, ...shifting(options) }))
      : contrast(...groups(evidence, options), shifting(options)),
  divergence: (evidence, options) => together(evidence, periodOf(options), (all, by) => divergences(all, { by, ...counting(options) })),
  words: (evidence, options) => wordShifts(...groups(evidence, options), counting(options)),
  trends: (evidence, options) => trends(evidence, shifting(options)),
  changes: (evidence, options) => changes(evidence, shifting(options)),
};

/** What is held against each other where nothing else is asked for. */
function periodOf({ by }: Options): string {
  return by === "article" ? "year" : by;
}

function counted({ unit, language, minCount }: Options) {
  return { ...(unit === undefined ? {} : { unit }), minCount, ...(language === undefined ? {} : { language }) };
}

function counting(options: Options) {
  return { ...counted(options), seed: options.seed };
}

function shifting({ measure, level, voice, seed }: Options) {
  return { measure: measure as Measure, level, voice, seed };
}

function keynessMeasure({ measure }: Options) {
  return Object.hasOwn(MEASURES, measure) ? { measure: measure as KeynessMeasure } : {};
}

function nodeOf({ actor, term }: Options) {
  return { ...(actor === undefined ? {} : { actor }), ...(term === undefined ? {} : { term }) };
}

export default function define(command: Command): void {
  describes(reads(command))
    .addArgument(new Argument("<name>", "which table").choices([...Object.keys(TABLES), "concordance"]))
    .addOption(option.corpus())
    .addOption(option.texts())
    .addOption(option.lexicons())
    .addOption(option.actors())
    .addOption(option.cache())
    .addOption(new Option("--format <format>").choices(["csv", "json", "arrow", "parquet"]).default("csv"))
    .addOption(new Option("--raw", "csv: texts as they are, those too that a spreadsheet takes for formulas").default(false))
    .addOption(new Option("--bom", "csv: begin with a mark by which Excel knows that it is UTF-8").default(false))
    .addOption(new Option("--out <file>", "write to a file instead of standard output"))
    .addOption(
      new Option(
        "--by <column>",
        "gather by this column of the articles, or by several: year,language; periods are year, quarter, month and week",
      ).default("article"),
    )
    .addOption(
      new Option(
        "--where <column=value>",
        'only these articles; may be repeated; a value with a comma in quotation marks: outlet="Wire, The"',
      ).argParser(condition),
    )
    .addOption(
      new Option(
        "--target <column=value>",
        "keyness, shift and words: the articles in question; without it, every group against the rest, or every year against the first",
      ).argParser(condition),
    )
    .addOption(
      new Option("--reference <column=value>", "keyness and shift: what they are held against; default all others").argParser(condition),
    )
    .addOption(
      new Option("--unit <unit>", "what is counted; default term, for topics of two languages concept").choices([
        "term",
        "word",
        "concept",
      ]),
    )
    .addOption(new Option("--language <language>", "only sentences in this language").choices(["ar", "en"]))
    .addOption(option.level("state"))
    .addOption(new Option("--voice <voice>", "all, narrator, quoted, or an actor's code").default("all"))
    .addOption(
      new Option(
        "--measure <measure>",
        `stance, shift, trends and changes: what is measured (${SHIFTING.join(", ")}); keyness: how (${Object.keys(MEASURES).join(", ")})`,
      )
        .choices([...SHIFTING, ...Object.keys(MEASURES)])
        .default("stance", "stance; for keyness logOdds"),
    )
    .addOption(new Option("--actor <code>", "collocations and concordance: of this actor"))
    .addOption(new Option("--term <term>", "collocations and concordance: of this word or term"))
    .addOption(new Option("--topics <number>", "how many topics; topics-k: how many at most").default(6).argParser(positive))
    .addOption(new Option("--min-count <number>", "terms that occur less often are left out").default(1).argParser(positive))
    .addOption(option.seed())
    .action(async (name: string, options: Options, command: Command) => {
      checkUsage(name, options, command);
      const made = name === "concordance" ? await concordanceTable(options) : await evidenceTable(name, options);
      if (made.numRows() === 0)
        throw new DataProblem("empty table", { value: name, fix: "nothing in the corpus meets what was asked for" });
      const content = format(made, options);
      if (options.out !== undefined) writeWhole(options.out, content);
      else process.stdout.write(content);
    });
}

async function evidenceTable(name: string, options: Options): Promise<ColumnTable> {
  const { evidence: all } = await loadEvidence(options);
  const evidence = options.where === undefined ? all : chosen(all, options.where);
  const made = TABLES[name]!(evidence, options);
  tellDiffering(made);
  if (name.startsWith("topics")) tellCoverage(evidence, options);
  if (name === "stance") process.stderr.write(`${reliabilityNote([...new Set(evidence.map(({ language }) => language))])}\n`);
  return made;
}

/** Key words in context, where the texts are at hand. */
async function concordanceTable(options: Options): Promise<ColumnTable> {
  const [{ concordance }, { articles, lexicons }] = await Promise.all([import("../terms/concordance.js"), loadArticles(options)]);
  return concordance(options.where === undefined ? articles : chosen(articles, options.where), lexicons, nodeOf(options));
}

/** Says how much of the text topics of two languages rest on. */
function tellCoverage(evidence: Evidence[], { unit, language }: Options): void {
  if (unit !== "concept" && (unit !== undefined || language !== undefined || !inBothLanguages(evidence))) return;
  const shares = Object.entries(conceptCoverage(evidence)).map(([code, { share }]) => `${Math.round(100 * share)} % (${code})`);
  process.stderr.write(`topics by concepts, which ${shares.join(" and ")} of the content words have\n`);
}

/** Says of shifts whose interval and p differ why they may. */
function tellDiffering(made: ColumnTable): void {
  if (!made.columnNames().includes("agree")) return;
  const differing = rowsOf(made).filter(({ agree }) => agree === false).length;
  if (differing > 0) process.stderr.write(`${differing} ${differing === 1 ? "row" : "rows"} with agree = false: ${DIFFERING}\n`);
}

function checkUsage(name: string, { target, actor, term }: Options, command: Command): void {
  if (name === "words" && target === undefined)
    command.error("error: this table needs --target, as in --target year=2025", { exitCode: 2 });
  if ((name === "collocations" || name === "concordance") && (actor === undefined) === (term === undefined))
    command.error("error: this table needs --actor or --term", { exitCode: 2 });
}

function groups(evidence: Evidence[], { target = {}, reference }: Options): [Evidence[], Evidence[]] {
  const one = chosen(evidence, target);
  const ids = new Set(one.map(({ id }) => id));
  return [one, reference === undefined ? evidence.filter(({ id }) => !ids.has(id)) : chosen(evidence, reference)];
}

/** A table's bytes; numbers are rounded, what is missing is empty (csv) or null. */
function format(table: ColumnTable, { format: kind, raw, bom }: Options): string | Uint8Array {
  const rows = rowsOf(table);
  const names = table.columnNames();
  if (kind === "json") return `${JSON.stringify(rows, null, 1)}\n`;
  if (kind === "csv") return `${bom ? "\ufeff" : ""}${toCsv(names, rows, { raw })}`;
  if (kind === "arrow") return toArrowIPC(table);
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: names.map((name) => ({ name, data: rows.map((row) => row[name] ?? null), ...typeOf(rows.map((row) => row[name])) })),
    }),
  );
}

function typeOf(values: unknown[]): { type: "DOUBLE" | "STRING" | "BOOLEAN"; nullable: true } {
  const known = values.find((value) => value !== null && value !== undefined);
  return { type: typeof known === "number" ? "DOUBLE" : typeof known === "boolean" ? "BOOLEAN" : "STRING", nullable: true };
}
