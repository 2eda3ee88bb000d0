import { toArticle } from "../corpus/article.js";
import { DataProblem } from "../corpus/problem.js";
import { extract } from "../evidence/extract.js";
import type { loadLexicons } from "./sources.js";

/** What a line of the stream gives: a record, or what was wrong with it. */
export function answer(line: Batch[number], name: string, lexicons: ReturnType<typeof loadLexicons>): Answer {
  if ("problem" in line) return { problem: line.problem };
  try {
    const place = { file: name, line: line.line };
    const article = toArticle(line.value, place);
    if (article.text === null) throw new DataProblem("missing text", { ...place, record: article.id, field: "text" });
    return { output: JSON.stringify(extract(article, lexicons)) };
  } catch (error) {
    if (error instanceof DataProblem)
      return { problem: error.place.line === undefined ? `${error.message} (${name}, line ${line.line})` : error.message };
    throw error;
  }
}

/** Lines of a stream, parsed. */
export type Batch = ({ line: number; value: unknown } | { line: number; problem: string })[];

/** A record as JSON, or why there is none. */
export interface Answer {
  output?: string;
  problem?: string;
}
