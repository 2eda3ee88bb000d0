import { once } from "node:events";
import { createReadStream, existsSync, statSync } from "node:fs";
import { readNdjson } from "../corpus/ndjson.js";
import { DataProblem } from "../corpus/problem.js";
import { type Answer, answer, type Streamed } from "./answer.js";
import { progressOf } from "./progress.js";
import { complain, readingOf, type Sources } from "./sources.js";

/** A stream, and what it is called in messages. */
export interface Input {
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

/**
 * Opens a file, or standard input where none is given or it is `-`.
 *
 * @throws DataProblem where there is no such file.
 */
export function openInput(file: string | undefined): Input {
  if (file === undefined || file === "-") return { name: "standard input", bytes: process.stdin };
  if (!existsSync(file) || statSync(file).isDirectory()) throw new DataProblem("no such file", { value: file });
  return { name: file, bytes: createReadStream(file) };
}

/**
 * Reads records from a file or standard input line by line and writes what each gives, in input
 * order and bounded memory. A bad record is reported and set aside, and the exit code says so.
 */
export async function streamRecords(
  file: string | undefined,
  sources: Sources,
  give: (streamed: Streamed) => Iterable<object>,
): Promise<void> {
  const { name, bytes } = openInput(file);
  const reading = readingOf(sources);
  const progress = progressOf("records", null);
  for await (const line of readNdjson(bytes, name)) {
    await write(answer(line, { file: name, reading }, give));
    // answers on a terminal show how far it is, and a bar between them would not be read
    if (!process.stdout.isTTY) progress.step();
  }
  progress.stop();
}

/** Writes an answer to standard output, or what was wrong to standard error. */
export async function write(given: Answer): Promise<void> {
  if ("problem" in given) complain(given.problem);
  else if (!process.stdout.write(given.output)) await once(process.stdout, "drain");
}
