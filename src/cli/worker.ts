import { workerData } from "node:worker_threads";
import { type Answer, answer, type Batch } from "./answer.js";

import { loadLexicons, type Sources } from "./sources.js";

// tinypool hands its own data over in a list whose last entry is ours
const lexicons = loadLexicons((Array.isArray(workerData) ? workerData.at(-1) : workerData) as Sources);

export default function work({ batch, name }: { batch: Batch; name: string }): Answer[] {
  return batch.map((line) => answer(line, name, lexicons));
}
