import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { batchesOf } from "../corpus/ndjson.js";
import { complain, type Sources } from "./sources.js";
import { openInput } from "./stream.js";
import type { Batch, Done } from "./worker.js";

/** Bytes handed to a worker at once, and batches under way for each worker. */
const BATCH = 1 << 16;
const AHEAD = 2;

/**
 * Evidence of a stream of articles on several processors, written in input order with bounded memory. The workers parse
 * and write; what goes to and fro is bytes.
 */
export async function evidenceInParallel(file: string | undefined, { sources, jobs }: { sources: Sources; jobs: number }): Promise<void> {
  const { name, bytes } = openInput(file);
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: fileURLToPath(new URL("./worker.js", import.meta.url)),
    minThreads: jobs,
    maxThreads: jobs,
    workerData: sources,
  });
  const pending: Promise<Done>[] = [];
  const flush = async () => {
    const { output, problems } = await pending.shift()!;
    for (const problem of problems) complain(problem);
    if (!process.stdout.write(output)) await once(process.stdout, "drain");
  };
  for await (const lines of batchesOf(bytes, BATCH)) {
    const batch: Batch = { name, lines };
    pending.push(pool.run(batch, { transferList: lines.bytes === null ? [] : [lines.bytes.buffer as ArrayBuffer] }) as Promise<Done>);
    if (pending.length >= jobs * AHEAD) await flush();
  }
  while (pending.length > 0) await flush();
  await pool.destroy();
}
