import { workerData } from "node:worker_threads";
import { type LineBatch, linesOf } from "../corpus/ndjson.js";
import { extract } from "../evidence/extract.js";
import { answer } from "./answer.js";
import { loadLexicons, readingOf, type Sources } from "./sources.js";

/** Lines of a stream, and what the stream is called. */
export interface Batch {
  name: string;
  lines: LineBatch;
}

/** The records of a batch, a line each, and what was wrong with others. */
export interface Done {
  output: Uint8Array;
  /** The line in the input of each record of the output. */
  lines: number[];
  problems: string[];
}

// tinypool hands its own data over in a list whose last entry is ours
const sources = (Array.isArray(workerData) ? workerData.at(-1) : workerData) as Sources;
const lexicons = await loadLexicons(sources);
const reading = readingOf(sources);

export default function work({ name, lines }: Batch): Done {
  const problems: string[] = [];
  const numbers: number[] = [];
  let output = "";
  for (const line of linesOf(lines, name)) {
    const given = answer(line, { file: name, reading }, ({ article }) => [extract(article, lexicons)]);
    if ("problem" in given) problems.push(given.problem);
    else {
      output += given.output;
      numbers.push(line.line);
    }
  }
  return { output: Buffer.from(output), lines: numbers, problems };
}
