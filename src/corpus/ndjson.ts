import { decode } from "./decode.js";
import { parseExact } from "./json.js";
import { DataProblem } from "./problem.js";

/** A line of a stream: its number from 1, and its value or what was wrong with it. */
export type Line = { line: number; value: unknown } | { line: number; problem: DataProblem };

/**
 * Reads newline-delimited JSON a line at a time, so that memory does not grow with the stream.
 * Blank lines are passed over; a line that will not parse is given as a problem and the rest goes on.
 */
export async function* readNdjson(stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, file: string): AsyncGenerator<Line> {
  let line = 0;
  for await (const bytes of lines(stream)) {
    const read = readLine(bytes, file, ++line);
    if (read !== null) yield read;
  }
}

/** Some whole lines of a stream, and the number of the first. */
export interface LineBatch {
  bytes: Uint8Array;
  line: number;
}

/** Cuts a stream into batches of whole lines of so many bytes or more each: what is handed to another thread unread. */
export async function* batchesOf(stream: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<LineBatch> {
  let pending: Uint8Array[] = [];
  let held = 0;
  let line = 1;
  for await (const chunk of stream) {
    pending.push(chunk);
    held += chunk.length;
    const end = held < size ? -1 : chunk.lastIndexOf(10);
    if (end === -1) continue;
    pending[pending.length - 1] = chunk.subarray(0, end + 1);
    const bytes = Uint8Array.from(Buffer.concat(pending));
    // counted before they are handed on: who takes them may take their memory
    const next = line + countLines(bytes);
    pending = [chunk.subarray(end + 1)];
    held = pending[0]!.length;
    yield { bytes, line };
    line = next;
  }
  if (held > 0) yield { bytes: Uint8Array.from(Buffer.concat(pending)), line };
}

/** The lines of a batch. */
export function* linesOf({ bytes, line: first }: LineBatch, file: string): Generator<Line> {
  let line = first;
  for (let from = 0; from < bytes.length; line++) {
    const at = bytes.indexOf(10, from);
    const end = at === -1 ? bytes.length : at;
    const read = readLine(bytes.subarray(from, end), file, line);
    if (read !== null) yield read;
    from = end + 1;
  }
}

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines++;
  return lines;
}

/** A line's value, or what was wrong with it; null for a blank one. */
function readLine(bytes: Uint8Array, file: string, line: number): Line | null {
  try {
    const text = decode(bytes, { file, line });
    return text.trim() === "" ? null : { line, value: parse(text.replace(/^\uFEFF/, ""), file, line) };
  } catch (error) {
    if (!(error instanceof DataProblem)) throw error;
    return { line, problem: error };
  }
}

function parse(text: string, file: string, line: number): unknown {
  try {
    return parseExact(text);
  } catch {
    const list = /^\s*\[\s*$/.test(text) ? "; a list? give it in a file that ends in .json" : "";
    throw new DataProblem("invalid JSON", { value: text, file, line, fix: `expected one JSON object a line${list}` });
  }
}

/** Splits at line feeds in linear time, however long a line is. */
async function* lines(stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pending: Uint8Array[] = [];
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      pending.push(chunk.subarray(from, end));
      yield pending.length === 1 ? pending[0]! : Buffer.concat(pending);
      pending = [];
      from = end + 1;
    }
    if (from < chunk.length) pending.push(chunk.subarray(from));
  }
  if (pending.length > 0) yield Buffer.concat(pending);
}
