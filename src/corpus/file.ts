import { closeSync, createReadStream, openSync, readFileSync, readSync } from "node:fs";
import { extname } from "node:path";
import { createGunzip, gunzipSync } from "node:zlib";
import type { Reading } from "./article.js";
import { listed, ownNames, plainName, renamed } from "./columns.js";
import { decodeFile, utf16Of } from "./decode.js";
import { readDelimited } from "./delimited.js";
import { parseExact, readJson } from "./json.js";
import { type Line, readNdjson } from "./ndjson.js";
import { DataProblem } from "./problem.js";
import { suggest } from "./suggest.js";

/** A row of a file: its line or its place in a list, or what was wrong with it. */
export type Row = { line?: number; record?: string; value: unknown } | { line: number; problem: DataProblem };

/** The rows of a file of any kind that is read, under the name that messages have for it. */
export async function rowsOf(path: string, name: string, columns: Reading["columns"] = {}): Promise<Row[]> {
  const kind = extname(path.replace(/\.gz$/i, "")).toLowerCase();
  switch (kind) {
    case ".ndjson":
    case ".jsonl":
    case ".json":
      return rowsOfJson(path, { name, kind });
    case ".csv":
    case ".tsv":
    case ".tab":
      return withNames(readDelimited(decodeFile(bytesOf(path, name), { file: name }), name), name, columns);
    case ".parquet": {
      const { readParquet } = await import("./parquet.js");
      return withNames(await readParquet(readFileSync(path), name), name, columns);
    }
    default:
      throw new DataProblem("unknown kind of corpus", {
        value: path,
        fix: "expected .ndjson, .jsonl, .json, .csv, .tsv (each also .gz), .parquet or a folder",
      });
  }
}

/** JSON a line, whatever the file's ending; or a list, where the file begins as one or is called `.json`. */
async function rowsOfJson(path: string, { name, kind }: { name: string; kind: string }): Promise<Row[]> {
  if (isPacked(path) && kind !== ".json") return linesOf(unpacked(path, name), name);
  const start = isPacked(path) ? Buffer.alloc(0) : readStart(path);
  if (utf16Of(start) !== null || /^(?:\xef\xbb\xbf)?\s*\[/.test(start.toString("latin1")) || kind === ".json") {
    const text = decodeFile(bytesOf(path, name), { file: name });
    const list = kind === ".json" && /^\s*\{\s*\n/.test(text) ? [oneOf(text, name)] : readJson(text, name);
    if (list !== null) return list.map((value, at) => ({ record: `${at + 1} of the list`, value }));
    return linesOf([Buffer.from(text)], name);
  }
  return linesOf(createReadStream(path), name);
}

function isPacked(path: string): boolean {
  return path.toLowerCase().endsWith(".gz");
}

/** The bytes of a file, unpacked where it is `.gz`. */
function bytesOf(path: string, name: string): Buffer {
  const bytes = readFileSync(path);
  if (!isPacked(path)) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch (error) {
    throw notGzip(error, name);
  }
}

/** The bytes of a `.gz` piece by piece. */
async function* unpacked(path: string, name: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of createReadStream(path).pipe(createGunzip())) yield piece as Uint8Array;
  } catch (error) {
    throw error instanceof DataProblem ? error : notGzip(error, name);
  }
}

/** A table that is read in one piece can't be longer. */
const MOST_BYTES = 2 ** 31 - 1;

function notGzip(error: unknown, file: string): DataProblem {
  return new DataProblem("invalid gzip", { file, fix: (error as Error).message });
}

/** A JSON file that is one record over several lines. */
function oneOf(text: string, name: string): unknown {
  try {
    return parseExact(text);
  } catch (error) {
    throw new DataProblem("invalid JSON", { file: name, fix: (error as Error).message });
  }
}

async function linesOf(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, name: string): Promise<Line[]> {
  const rows: Line[] = [];
  for await (const line of readNdjson(bytes, name)) rows.push(line);
  return rows;
}

function readStart(path: string): Buffer {
  const file = openSync(path, "r");
  try {
    const start = Buffer.alloc(64);
    return start.subarray(0, readSync(file, start));
  } finally {
    closeSync(file);
  }
}

/** Rows of a table: one without texts is refused at once, and one without ids counts its rows. */
function withNames<T extends Row>(rows: readonly T[], file: string, columns: Reading["columns"]): Row[] {
  const first = rows.find((row) => "value" in row);
  if (first === undefined || !("value" in first)) return [...rows];
  const names = Object.keys(renamed(first.value as Record<string, unknown>, columns));
  const owns = new Set(ownNames(names).values());
  if (!owns.has("text")) {
    const near = names.find((name) => suggest(plainName(name), ["text", "body", "content"]).startsWith("did you mean"));
    const fix = `there are ${listed(names)}; say which has the text: --columns text=…`;
    throw new DataProblem("no column of texts", { ...(near === undefined ? {} : { value: near }), file, fix });
  }
  if (owns.has("id")) return [...rows];
  return rows.map((row, at) => ("value" in row ? { ...row, value: { ...(row.value as object), id: String(at + 1) } } : row));
}
