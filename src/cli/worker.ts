import { workerData } from "node:worker_threads";
import { answer } from "./pool.js";
import { loadLexicons, type Sources } from "./sources.js";

/** Lines of a stream, parsed. */
export type Batch = ({ line: number; value: unknown } | { line: number; problem: string })[];

/** A record as JSON, or why there is none. */
export interface Answer {
  output?: string;
  problem?: string;
}

// tinypool hands its own data over in a list whose last entry is ours
const lexicons = loadLexicons((Array.isArray(workerData) ? workerData.at(-1) : workerData) as Sources);

export default function work({ batch, name }: { batch: Batch; name: string }): Answer[] {
  return batch.map((line) => answer(line, name, lexicons));
}
