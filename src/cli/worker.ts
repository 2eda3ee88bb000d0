import { workerData } from "node:worker_threads";
import { extract } from "../evidence/extract.js";
import { type Answer, answer } from "./answer.js";
import { loadLexicons, type Sources } from "./sources.js";

/** Lines of a stream, parsed, and what the stream is called. */
export interface Batch {
  name: string;
  lines: ({ line: number; value: unknown } | { line: number; problem: string })[];
}

// tinypool hands its own data over in a list whose last entry is ours
const lexicons = await loadLexicons((Array.isArray(workerData) ? workerData.at(-1) : workerData) as Sources);

export default function work({ name, lines }: Batch): Answer[] {
  return lines.map((line) =>
    "problem" in line ? { problem: line.problem } : answer(line, name, ({ article }) => [extract(article, lexicons)]),
  );
}
