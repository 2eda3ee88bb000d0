import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Tinypool } from "tinypool";
import { readNdjson } from "../corpus/ndjson.js";
import { type Answer, answer, type Batch } from "./answer.js";
import { complain, loadLexicons, type Sources } from "./sources.js";

/** Articles handed to a worker at once, and batches under way for each worker. */
const BATCH = 32;
const AHEAD = 2;

/**
 * Evidence of a stream of articles, written in input order with bounded memory, on one processor or several:
 * the bytes are the same for any number.
 */
export async function evidenceStream(
  input: AsyncIterable<Uint8Array>,
  { name, sources, jobs }: { name: string; sources: Sources; jobs: number },
): Promise<void> {
  const pool =
    jobs === 1
      ? null
      : new Tinypool({
          filename: fileURLToPath(new URL("./worker.js", import.meta.url)),
          minThreads: jobs,
          maxThreads: jobs,
          workerData: sources,
        });
  const lexicons = pool === null ? loadLexicons(sources) : null;
  const work = async (batch: Batch): Promise<Answer[]> =>
    pool === null ? batch.map((line) => answer(line, name, lexicons!)) : ((await pool.run({ batch, name })) as Answer[]);
  const pending: Promise<Answer[]>[] = [];
  const flush = async () => {
    for (const { output, problem } of await pending.shift()!) {
      if (problem !== undefined) complain(problem);
      else if (!process.stdout.write(`${output}\n`)) await once(process.stdout, "drain");
    }
  };
  let batch: Batch = [];
  for await (const line of readNdjson(input, name)) {
    batch.push("problem" in line ? { line: line.line, problem: line.problem.message } : line);
    if (batch.length < (pool === null ? 1 : BATCH)) continue;
    pending.push(work(batch));
    batch = [];
    if (pending.length >= (pool === null ? 1 : jobs * AHEAD)) await flush();
  }
  if (batch.length > 0) pending.push(work(batch));
  while (pending.length > 0) await flush();
  await pool?.destroy();
}
