import { decode } from "./decode.js";
import { DataProblem } from "./problem.js";

/** A line of a stream: its number from 1, and its value or what was wrong with it. */
export type Line = { line: number; value: unknown } | { line: number; problem: DataProblem };

/**
 * Reads newline-delimited JSON a line at a time, so that memory does not grow with the stream.
 * Blank lines are passed over; a line that will not parse is given as a problem and the rest goes on.
 */
export async function* readNdjson(stream: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Line> {
  let line = 0;
  for await (const bytes of lines(stream)) {
    line++;
    try {
      const text = decode(bytes, { file, line });
      if (text.trim() === "") continue;
      yield { line, value: parse(text.replace(/^\uFEFF/, ""), file, line) };
    } catch (error) {
      if (!(error instanceof DataProblem)) throw error;
      yield { line, problem: error };
    }
  }
}

function parse(text: string, file: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DataProblem("invalid JSON", { value: text, file, line, fix: "expected one JSON object a line" });
  }
}

/** Splits at line feeds in linear time, however long a line is. */
async function* lines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
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
