import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { type Article, type Reading, toArticle } from "./article.js";
import { dateOrderOf } from "./calendar.js";
import { ownNames } from "./columns.js";
import { decode, decodeFile } from "./decode.js";
import { readDelimited } from "./delimited.js";
import { type Row, rowsOf } from "./file.js";
import { type Found, filesOf, partitionOf, readEvidenceFiles } from "./folder.js";
import { pathInside } from "./inside.js";
import { type ManifestRow, toManifestRow, toText } from "./manifest.js";
import { readMarkdown } from "./markdown.js";
import { withoutMarkup } from "./markup.js";
import { DataProblem, type Place } from "./problem.js";

/** A corpus as it was read. */
export interface Corpus {
  path: string;
  /** In the order of the file; of a folder, by file name. */
  articles: Article[];
  /** Records that were set aside, and why. */
  problems: DataProblem[];
  /** Where each article stands, by its id: what is wrong with its text later is told with file and line. */
  places?: ReadonlyMap<string, Place>;
  /** Records of evidence that ship with the corpus, still as JSON, under their file's path. */
  evidence: { file: string; value: unknown }[];
}

/**
 * Reads articles, or evidence of articles, told apart by what a record holds: a folder with a `manifest.csv`, with Markdown
 * files that have a YAML head, with JSON files or with the parts of a Parquet table, or a file (`.ndjson`, `.jsonl`, `.json`,
 * `.csv`, `.tsv`, `.parquet`). HTML is taken out of texts and titles.
 *
 * A bad record is set aside and reported in `problems`.
 *
 * @param options `texts`: the folder that holds the texts of a manifest that ships without them; `dates`: which comes
 * first in dates such as 10/02/2024, where the file itself does not show it.
 * @throws DataProblem for a path that is not there, an empty folder, or a bad manifest.
 * @example const corpus = await readCorpus("corpus/briefs")
 */
export async function readCorpus(path: string, { texts, ...reading }: { texts?: string } & Reading = {}): Promise<Corpus> {
  if (!existsSync(path)) throw new DataProblem("no such corpus", { value: path, fix: "expected a folder or a file" });
  const corpus = statSync(path).isDirectory() ? await readFolder(path, { texts, ...reading }) : await readFile(path, reading);
  level(corpus.articles);
  return corpus;
}

/** An article and where it stands, and its evidence where that is what the record is. */
interface Placed {
  article: Article;
  place: Place;
  evidence?: unknown;
}

/** The files of a folder by name, each with its path and text: what lexicons are compiled from. */
export function readTexts(folder: string, extensions: readonly string[]): Record<string, { path: string; text: string }> {
  if (!existsSync(folder)) throw new DataProblem("no such folder", { value: folder });
  const names = readdirSync(folder)
    .filter((name) => extensions.includes(extname(name)))
    .sort();
  return Object.fromEntries(
    names.map((name) => {
      const path = join(folder, name);
      return [name, { path, text: decode(readFileSync(path), { file: path }) }];
    }),
  );
}

async function readFile(path: string, reading: Reading): Promise<Corpus> {
  return gather(path, toArticles(await rowsOf(path, basename(path)), basename(path), reading), []);
}

function toArticles(rows: readonly Row[], file: string, reading: Reading): (Placed | DataProblem)[] {
  const order = reading.dates ?? dateOrderOf(datesOf(rows));
  return rows.map((row) => {
    if ("problem" in row) return row.problem;
    const { value, ...place } = row;
    if (isEvidence(value)) return ofEvidence(value, { file, ...place });
    return attempt({ file, ...place }, (at) => plain(toArticle(value, at, order === undefined ? {} : { dates: order })));
  });
}

/** A record of evidence, by what it holds: what made it, and its sentences. */
function isEvidence(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const { made, sentences, vocabulary } = value as Record<string, unknown>;
  return typeof made === "object" && made !== null && Array.isArray(sentences) && Array.isArray(vocabulary);
}

/** The article that a record of evidence is of, without its text. */
function ofEvidence(value: Record<string, unknown>, place: Place): Placed | DataProblem {
  const { made, sentences, vocabulary, cut, columns, ...rest } = value;
  const placed = attempt(place, (at) => toArticle(rest, at));
  if (placed instanceof DataProblem) return placed;
  const own = typeof columns === "object" && columns !== null ? (columns as Article["columns"]) : {};
  return { ...placed, article: { ...placed.article, columns: own }, evidence: value };
}

function* datesOf(rows: readonly Row[]): Generator<unknown> {
  let name: string | undefined;
  for (const row of rows) {
    if (!("value" in row) || typeof row.value !== "object" || row.value === null) continue;
    const record = row.value as Record<string, unknown>;
    if (name === undefined || !(name in record)) name = [...ownNames(Object.keys(record))].find(([, own]) => own === "date")?.[0];
    if (name !== undefined) yield record[name];
  }
}

/** An article without the markup that it was exported with. */
function plain(article: Article): Article {
  const { title, text } = article;
  return { ...article, title: title === null ? null : withoutMarkup(title), text: text === null ? null : withoutMarkup(text) };
}

async function readFolder(path: string, { texts, ...reading }: { texts: string | undefined } & Reading): Promise<Corpus> {
  const manifest = join(path, "manifest.csv");
  if (existsSync(manifest)) {
    const rows = readDelimited(decode(readFileSync(manifest), { file: manifest }), manifest);
    if (rows.length === 0) throw new DataProblem("empty manifest", { file: manifest });
    const found = rows.map((row) => {
      if ("problem" in row) return row.problem;
      return attempt({ file: manifest, line: row.line }, () => withText(toManifestRow(row.value, manifest, row.line), path, texts));
    });
    return someOf(gather(path, found, readEvidenceFiles(join(path, "evidence"))));
  }
  const found: (Placed | DataProblem)[] = [];
  for (const file of filesOf(path, [".md", ".markdown", ".parquet", ".json"])) {
    if (file instanceof DataProblem) found.push(file);
    else if (/\.(?:parquet|json)$/i.test(file.name)) for (const part of await readPart(file, reading)) found.push(part);
    else {
      const read = attempt({ file: file.path }, (place) => {
        const record = readMarkdown(decodeFile(readFileSync(file.path), place), file.name);
        return record === null ? null : plain(toArticle(record, place, reading));
      });
      if (read !== null) found.push(read);
    }
  }
  if (found.length === 0) {
    throw new DataProblem("empty corpus", {
      value: path,
      fix: "expected a manifest.csv, .md files with a YAML head, .json or .parquet files",
    });
  }
  return someOf(gather(path, found, []));
}

/** A part of a table; a part that can't be read is set aside like a record. */
async function readPart({ path, name }: Found, reading: Reading): Promise<(Placed | DataProblem)[]> {
  try {
    const columns = partitionOf(name);
    const rows = (await rowsOf(path, name)).map((row) =>
      "value" in row ? { ...row, value: { ...columns, ...(row.value as object) } } : row,
    );
    return toArticles(rows, name, reading);
  } catch (error) {
    if (error instanceof DataProblem) return [error];
    throw error;
  }
}

/** A folder of which nothing can be read is no corpus: the first thing wrong with it is told. */
function someOf(corpus: Corpus): Corpus {
  if (corpus.articles.length === 0) throw corpus.problems[0]!;
  return corpus;
}

/** The row's article with its text, where that is at hand. */
function withText(row: ManifestRow, folder: string, texts?: string): Article {
  const place = { file: join(folder, "manifest.csv"), line: row.line, field: "file" };
  const file = pathInside(texts ?? folder, row.file, place);
  if (existsSync(file)) return { ...row.article, text: toText(row, readFileSync(file), file) };
  const evidence = pathInside(join(folder, "evidence"), `${row.article.id}.json`, { ...place, field: "id" });
  if (texts === undefined && existsSync(evidence)) return row.article;
  throw new DataProblem("no such file", { value: row.file, ...place, fix: `looked in ${dirname(file)}` });
}

function gather(path: string, found: readonly (Placed | DataProblem)[], evidence: Corpus["evidence"]): Corpus {
  const problems: DataProblem[] = [];
  const articles: Article[] = [];
  const places = new Map<string, Place>();
  const own = [...evidence];
  for (const item of found) {
    if (item instanceof DataProblem) problems.push(item);
    else if (places.has(item.article.id)) {
      const fix = "every article needs an id of its own; the first with it is read";
      problems.push(new DataProblem("duplicate id", { value: item.article.id, ...item.place, field: "id", fix }));
    } else {
      articles.push(item.article);
      places.set(item.article.id, item.place);
      if (item.evidence !== undefined) own.push({ file: told(item.place), value: item.evidence });
    }
  }
  if (found.length === 0) throw new DataProblem("empty corpus", { value: path });
  return { path, articles, problems, places, evidence: own };
}

/** A place as messages name a record's file. */
function told({ file, line }: Place): string {
  return line === undefined ? String(file) : `${file}, line ${line}`;
}

function attempt(place: Place, make: (place: Place) => Article): Placed | DataProblem;
function attempt(place: Place, make: (place: Place) => Article | null): Placed | DataProblem | null;
function attempt(place: Place, make: (place: Place) => Article | null): Placed | DataProblem | null {
  try {
    const article = make(place);
    return article === null ? null : { article, place };
  } catch (error) {
    if (error instanceof DataProblem) return error;
    // what the system says of a file, or an engine of a value, concerns this record alone
    return new DataProblem("can't be read", { value: error instanceof Error ? error.message : String(error), ...place });
  }
}

/** So many columns are levelled; more are the keys of something else. */
const MOST_COLUMNS = 500;

/** Gives every article the columns of all, null where its record lacked one. */
function level(articles: readonly Article[]): void {
  const names = new Set<string>();
  let differ = false;
  for (const { columns } of articles) {
    const known = names.size;
    for (const name of Object.keys(columns)) names.add(name);
    if (names.size > MOST_COLUMNS) return;
    differ ||= Object.keys(columns).length !== names.size || known !== names.size;
  }
  if (!differ) return;
  for (const article of articles)
    article.columns = Object.fromEntries(
      [...names].map((name) => [name, Object.hasOwn(article.columns, name) ? article.columns[name]! : null]),
    );
}
