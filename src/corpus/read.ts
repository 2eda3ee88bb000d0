import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { type Article, type Reading, toArticle } from "./article.js";
import { decode, decodeFile } from "./decode.js";
import { readDelimited } from "./delimited.js";
import { rowsOf } from "./file.js";
import { type Found, filesOf, isDataset, partitionOf, readEvidenceFiles } from "./folder.js";
import { pathInside } from "./inside.js";
import { type ManifestRow, toManifestRow, toText } from "./manifest.js";
import { readMarkdown } from "./markdown.js";
import { attempt, ofEvidence, type Placed, plain, toArticles } from "./placed.js";
import { DataProblem, type Place } from "./problem.js";
import { readTextFiles } from "./texts.js";

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
 * Reads articles, or evidence of articles, told apart by what a record holds: a dataset, a folder with a `manifest.csv`, with Markdown
 * files that have a YAML head, with JSON files, with the parts of a Parquet table or with plain texts (`.txt`: what their
 * names say, and what a table beside them says), or a file (`.ndjson`, `.jsonl`, `.json`, `.csv`, `.tsv`, `.parquet`). HTML is taken out of texts and titles.
 *
 * A bad record is set aside and reported in `problems`.
 *
 * @param options `texts`: the folder that holds the texts of a manifest that ships without them; `columns`, `names` and
 * `dates`: see `Reading`.
 * @throws DataProblem for a path that is not there, an empty folder, or a bad manifest.
 * @example const corpus = await readCorpus("corpus/briefs")
 */
export async function readCorpus(path: string, { texts, ...reading }: { texts?: string } & Reading = {}): Promise<Corpus> {
  if (!existsSync(path)) throw new DataProblem("no such corpus", { value: path, fix: "expected a folder or a file" });
  const corpus = statSync(path).isDirectory() ? await readFolder(path, { texts, ...reading }) : await readFile(path, reading);
  level(corpus.articles);
  return corpus;
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
  return gather(path, toArticles(await rowsOf(path, basename(path), reading.columns), basename(path), reading), []);
}

async function readFolder(path: string, { texts, ...reading }: { texts: string | undefined } & Reading): Promise<Corpus> {
  if (isDataset(path)) {
    // what reads Parquet is large, and few corpora are
    const { readDataset } = await import("./dataset.js");
    const records = await readDataset(path);
    return gather(
      path,
      records.map(({ file, value }) => ofEvidence(value as Record<string, unknown>, { file })),
      [],
    );
  }
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
  let found: (Placed | DataProblem)[] = [];
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
  if (found.length === 0) found = readTextFiles(path, reading);
  if (found.length === 0) {
    throw new DataProblem("empty corpus", {
      value: path,
      fix: "expected a manifest.csv, .md files with a YAML head, .json, .parquet or .txt files",
    });
  }
  return someOf(gather(path, found, []));
}

/** A part of a table; a part that can't be read is set aside like a record. */
async function readPart({ path, name }: Found, reading: Reading): Promise<(Placed | DataProblem)[]> {
  try {
    const columns = partitionOf(name);
    const rows = (await rowsOf(path, name, reading.columns)).map((row) =>
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
  // evidence that lies beside its articles (evidence --write) is of them, and no second article
  const texts = new Set(found.flatMap((item) => (item instanceof DataProblem || item.evidence !== undefined ? [] : [item.article.id])));
  for (const item of found) {
    if (item instanceof DataProblem) problems.push(item);
    else if (item.evidence !== undefined && texts.has(item.article.id)) own.push({ file: told(item.place), value: item.evidence });
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
