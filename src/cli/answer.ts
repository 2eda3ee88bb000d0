import { type Article, type Reading, toArticle } from "../corpus/article.js";
import type { Line } from "../corpus/ndjson.js";
import { asProblem, DataProblem } from "../corpus/problem.js";
import { VERSION } from "../evidence/version.js";

/** A record of a stream as an article, with its other fields as they came. */
export interface Streamed {
  article: Article & { text: string };
  record: Record<string, unknown>;
}

/** What a line of a stream gives: lines of JSON, or why it was set aside. */
export type Answer = { output: string } | { problem: string };

/** Answers a line of a stream; whatever goes wrong with it is told, with its place, and ends nothing. */
export function answer(
  line: Line,
  { file, reading }: { file: string; reading: Reading },
  give: (streamed: Streamed) => Iterable<object>,
): Answer {
  let record: string | undefined;
  try {
    if ("problem" in line) throw line.problem;
    const place = { file, line: line.line };
    record = idOf(line.value);
    const article = toArticle(line.value, place, reading);
    record = article.id;
    if (article.text === null) throw new DataProblem("missing text", { ...place, record, field: "text" });
    let output = "";
    for (const result of give({ article: article as Streamed["article"], record: line.value as Record<string, unknown> }))
      output += `${JSON.stringify(result)}\n`;
    return { output };
  } catch (error) {
    const place = { file, line: line.line, ...(record === undefined ? {} : { record }) };
    return { problem: asProblem(error, place, VERSION.version).message };
  }
}

/** A record's id, before anything else of it is looked at. */
function idOf(value: unknown): string | undefined {
  const id = typeof value === "object" && value !== null ? (value as { id?: unknown }).id : undefined;
  return typeof id === "string" || typeof id === "number" ? String(id) : undefined;
}
