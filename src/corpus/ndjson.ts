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

/** The longest line that is read, in bytes: a record of this size is no article, and one that never ends would fill all memory. */
export const LONGEST_LINE = 1 << 28;

/** Some whole lines of a stream, and the number of the first; null for one line that is too long. */
export interface LineBatch {
  bytes: Uint8Array | null;
  line: number;
}

/** Cuts a stream into batches of whole lines of so many bytes or more each: what is handed to another thread unread. */
export async function* batchesOf(stream: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<LineBatch> {
  let pending: Uint8Array[] = [];
  let held = 0;
  let line = 1;
  for await (let chunk of stream) {
    if (held > LONGEST_LINE) {
      const end = chunk.indexOf(10);
      pending = [];
      if (end === -1) continue;
      yield { bytes: null, line: line++ };
      chunk = chunk.subarray(end + 1);
      held = 0;
    }
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
  if (held > LONGEST_LINE) yield { bytes: null, line };
  else if (held > 0) yield { bytes: Uint8Array.from(Buffer.concat(pending)), line };
}

/** The lines of a batch. */
export function* linesOf({ bytes, line: first }: LineBatch, file: string): Generator<Line> {
  if (bytes === null) return yield { line: first, problem: tooLong(file, first) };
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
function readLine(bytes: Uint8Array | null, file: string, line: number): Line | null {
  if (bytes === null) return { line, problem: tooLong(file, line) };
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

function tooLong(file: string, line: number): DataProblem {
  return new DataProblem("line too long", { file, line, fix: `at most ${LONGEST_LINE} bytes are read; is there one record a line?` });
}

/** Splits at line feeds in linear time, however long a line is; null for one that is too long, which is not kept. */
async function* lines(stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  let pending: Uint8Array[] = [];
  let held = 0;
  const whole = () => (held > LONGEST_LINE ? null : pending.length === 1 ? pending[0]! : Buffer.concat(pending));
  const keep = (part: Uint8Array) => {
    held += part.length;
    if (held > LONGEST_LINE) pending = [];
    else pending.push(part);
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      keep(chunk.subarray(from, end));
      yield whole();
      pending = [];
      held = 0;
      from = end + 1;
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (held > 0) yield whole();
}
