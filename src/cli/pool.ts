import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { batchesOf } from "../corpus/ndjson.js";
import type { Evidence } from "../evidence/evidence.js";
import { progressOf } from "./progress.js";
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
export async function evidenceInParallel(file: string | undefined, options: { sources: Sources; jobs: number }): Promise<void> {
  const progress = progressOf("records", null);
  for await (const { output, lines, problems } of inParallel(file, { ...options, skip: 0 })) {
    for (const problem of problems) complain(problem);
    if (!process.stdout.write(output)) await once(process.stdout, "drain");
    if (!process.stdout.isTTY) for (const _ of lines) progress.step();
  }
  progress.stop();
}

/** Records of evidence of a stream, in its order, from the line behind those to skip; `read` is the line of each. */
export async function* evidenceOf(
  file: string | undefined,
  options: { sources: Sources; jobs: number; skip: number },
): AsyncGenerator<{ record: Evidence; read: number }> {
  for await (const { output, lines, problems } of inParallel(file, options)) {
    for (const problem of problems) complain(problem);
    const records = Buffer.from(output).toString().split("\n");
    for (const [at, read] of lines.entries()) yield { record: JSON.parse(records[at]!) as Evidence, read };
  }
}

async function* inParallel(
  file: string | undefined,
  { sources, jobs, skip }: { sources: Sources; jobs: number; skip: number },
): AsyncGenerator<Done> {
  const { name, bytes } = openInput(file);
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: fileURLToPath(new URL("./worker.js", import.meta.url)),
    minThreads: jobs,
    maxThreads: jobs,
    workerData: sources,
  });
  try {
    const pending: Promise<Done>[] = [];
    for await (const lines of batchesOf(behind(bytes, skip), BATCH)) {
      const batch: Batch = { name, lines: { ...lines, line: lines.line + skip } };
      const transferList = lines.bytes === null ? [] : [lines.bytes.buffer as ArrayBuffer];
      pending.push(pool.run(batch, { transferList }) as Promise<Done>);
      if (pending.length >= jobs * AHEAD) yield await pending.shift()!;
    }
    while (pending.length > 0) yield await pending.shift()!;
  } finally {
    await pool.destroy();
  }
}

/** A stream behind so many lines. */
async function* behind(bytes: AsyncIterable<Uint8Array>, skip: number): AsyncGenerator<Uint8Array> {
  let left = skip;
  for await (const chunk of bytes) {
    let from = 0;
    while (left > 0 && from < chunk.length) {
      const end = chunk.indexOf(10, from);
      if (end === -1) from = chunk.length;
      else {
        from = end + 1;
        left--;
      }
    }
    if (from < chunk.length) yield chunk.subarray(from);
  }
}
