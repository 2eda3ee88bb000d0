import { fileURLToPath } from "node:url";
import type { Line } from "../corpus/ndjson.js";
import type { Answer } from "./answer.js";
import type { Sources } from "./sources.js";
import { openInput, write } from "./stream.js";
import type { Batch } from "./worker.js";

/** Articles handed to a worker at once, and batches under way for each worker. */
const BATCH = 32;
const AHEAD = 2;

/** Evidence of a stream of articles on several processors, written in input order with bounded memory. */
export async function evidenceInParallel(file: string | undefined, { sources, jobs }: { sources: Sources; jobs: number }): Promise<void> {
  const { name, lines } = openInput(file);
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: fileURLToPath(new URL("./worker.js", import.meta.url)),
    minThreads: jobs,
    maxThreads: jobs,
    workerData: sources,
  });
  const pending: Promise<Answer[]>[] = [];
  const flush = async () => {
    for (const given of await pending.shift()!) await write(given);
  };
  let batch: Batch["lines"] = [];
  const send = () => {
    pending.push(pool.run({ lines: batch, name }) as Promise<Answer[]>);
    batch = [];
  };
  for await (const line of lines) {
    batch.push(sendable(line));
    if (batch.length < BATCH) continue;
    send();
    if (pending.length >= jobs * AHEAD) await flush();
  }
  if (batch.length > 0) send();
  while (pending.length > 0) await flush();
  await pool.destroy();
}

/** Errors lose their class on the way to a worker. */
function sendable(line: Line): Batch["lines"][number] {
  return "problem" in line ? { line: line.line, problem: line.problem.message } : line;
}
