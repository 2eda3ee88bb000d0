import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { type Article, toArticle } from "./article.js";
import { decode } from "./decode.js";
import { readDelimited } from "./delimited.js";
import { type ManifestRow, toManifestRow, toText } from "./manifest.js";
import { readMarkdown } from "./markdown.js";
import { readNdjson } from "./ndjson.js";
import { readParquet } from "./parquet.js";
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
 * Reads articles: a folder with a `manifest.csv` or with Markdown files that have a YAML head,
 * or a file (`.ndjson`, `.jsonl`, `.csv`, `.parquet`).
 *
 * A bad record is set aside and reported in `problems`.
 *
 * @param texts Folder that holds the texts of a manifest that ships without them.
 * @throws DataProblem for a path that is not there, an empty folder, or a bad manifest.
 * @example const corpus = await readCorpus("corpus/briefs")
 */
export async function readCorpus(path: string, { texts }: { texts?: string } = {}): Promise<Corpus> {
  if (!existsSync(path)) throw new DataProblem("no such corpus", { value: path, fix: "expected a folder or a file" });
  const corpus = statSync(path).isDirectory() ? readFolder(path, texts) : await readFile(path);
  unique(corpus);
  return corpus;
}

/** Articles of newline-delimited JSON one by one, in bounded memory: what the command line streams. */
async function* streamArticles(stream: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Placed | DataProblem> {
  for await (const line of readNdjson(stream, file)) {
    if ("problem" in line) yield line.problem;
    else yield attempt({ file, line: line.line }, (place) => toArticle(line.value, place));
  }
}

/** An article and where it stands. */
interface Placed {
  article: Article;
  place: Place;
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

async function readFile(path: string): Promise<Corpus> {
  const found: (Placed | DataProblem)[] = [];
  const name = basename(path);
  const add = (rows: { line: number; value: unknown }[]) => {
    for (const { line, value } of rows) found.push(attempt({ file: name, line }, (place) => toArticle(value, place)));
  };
  switch (extname(path)) {
    case ".ndjson":
    case ".jsonl":
      for await (const article of streamArticles(createReadStream(path), name)) found.push(article);
      break;
    case ".csv":
      add(readDelimited(decode(readFileSync(path), { file: name }), name));
      break;
    case ".parquet":
      add(await readParquet(readFileSync(path), name));
      break;
    default:
      throw new DataProblem("unknown kind of corpus", { value: path, fix: "expected .ndjson, .jsonl, .csv, .parquet or a folder" });
  }
  return gather(path, found, []);
}

function readFolder(path: string, texts?: string): Corpus {
  const manifest = join(path, "manifest.csv");
  if (existsSync(manifest)) {
    const rows = readDelimited(decode(readFileSync(manifest), { file: manifest }), manifest);
    if (rows.length === 0) throw new DataProblem("empty manifest", { file: manifest });
    const found = rows.map(({ line, value }) =>
      attempt({ file: manifest, line }, () => withText(toManifestRow(value, manifest, line), path, texts)),
    );
    return someOf(gather(path, found, readEvidenceFiles(join(path, "evidence"))));
  }
  const found: (Placed | DataProblem)[] = [];
  for (const [name, { path: file, text }] of Object.entries(readTexts(path, [".md"]))) {
    const read = attempt({ file }, (place) => {
      const record = readMarkdown(text, name);
      return record === null ? null : toArticle(record, place);
    });
    if (read !== null) found.push(read);
  }
  if (found.length === 0) {
    throw new DataProblem("empty corpus", { value: path, fix: "expected a manifest.csv, or .md files with a YAML head" });
  }
  return someOf(gather(path, found, []));
}

/** A folder of which nothing can be read is no corpus: the first thing wrong with it is told. */
function someOf(corpus: Corpus): Corpus {
  if (corpus.articles.length === 0) throw corpus.problems[0]!;
  return corpus;
}

/** The row's article with its text, where that is at hand. */
function withText(row: ManifestRow, folder: string, texts?: string): Article {
  const beside = join(folder, row.file);
  const file = texts === undefined ? beside : join(texts, row.file);
  if (existsSync(file)) return { ...row.article, text: toText(row, readFileSync(file), file) };
  const evidence = join(folder, "evidence", `${row.article.id}.json`);
  if (texts === undefined && existsSync(evidence)) return row.article;
  const place = { file: join(folder, "manifest.csv"), line: row.line, field: "file" };
  throw new DataProblem("no such file", { value: row.file, ...place, fix: `looked in ${dirname(file)}` });
}

function readEvidenceFiles(folder: string): Corpus["evidence"] {
  if (!existsSync(folder)) return [];
  return Object.values(readTexts(folder, [".json"])).map(({ path, text }) => {
    try {
      return { file: path, value: JSON.parse(text) as unknown };
    } catch {
      throw new DataProblem("invalid JSON", { file: path });
    }
  });
}

function gather(path: string, found: readonly (Placed | DataProblem)[], evidence: Corpus["evidence"]): Corpus {
  const problems: DataProblem[] = [];
  const articles: Article[] = [];
  const places = new Map<string, Place>();
  for (const item of found) {
    if (item instanceof DataProblem) problems.push(item);
    else {
      articles.push(item.article);
      places.set(item.article.id, item.place);
    }
  }
  if (found.length === 0) throw new DataProblem("empty corpus", { value: path });
  return { path, articles, problems, places, evidence };
}

function attempt(place: Place, make: (place: Place) => Article): Placed | DataProblem;
function attempt(place: Place, make: (place: Place) => Article | null): Placed | DataProblem | null;
function attempt(place: Place, make: (place: Place) => Article | null): Placed | DataProblem | null {
  try {
    const article = make(place);
    return article === null ? null : { article, place };
  } catch (error) {
    if (error instanceof DataProblem) return error;
    throw error;
  }
}

/** @throws DataProblem where two articles share an id. */
function unique({ path, articles: all }: Corpus): void {
  const seen = new Set<string>();
  for (const { id } of all) {
    if (seen.has(id))
      throw new DataProblem("duplicate id", { value: id, file: path, field: "id", fix: "every article needs an id of its own" });
    seen.add(id);
  }
}
