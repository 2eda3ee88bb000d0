import { once } from "node:events";
import { createReadStream } from "node:fs";
import { type Article, toArticle } from "../corpus/article.js";
import { readNdjson } from "../corpus/ndjson.js";
import { DataProblem } from "../corpus/problem.js";
import { complain } from "./sources.js";

/** A record of a stream as an article, with its other fields as they came. */
export interface Streamed {
  article: Article & { text: string };
  record: Record<string, unknown>;
}

/**
 * Reads records from a file or standard input line by line and writes what each gives, in input
 * order and bounded memory. A bad record is reported and set aside, and the exit code says so.
 */
export async function streamRecords(file: string | undefined, give: (streamed: Streamed) => Iterable<object>): Promise<void> {
  const standard = file === undefined || file === "-";
  const name = standard ? "standard input" : file;
  const input = standard ? process.stdin : createReadStream(file);
  for await (const line of readNdjson(input, name)) {
    try {
      if ("problem" in line) throw line.problem;
      const place = { file: name, line: line.line };
      const article = toArticle(line.value, place);
      if (article.text === null) throw new DataProblem("missing text", { ...place, record: article.id, field: "text" });
      let output = "";
      for (const result of give({ article: article as Streamed["article"], record: line.value as Record<string, unknown> }))
        output += `${JSON.stringify(result)}\n`;
      if (!process.stdout.write(output)) await once(process.stdout, "drain");
    } catch (error) {
      if (!(error instanceof DataProblem)) throw error;
      complain("line" in error.place || "problem" in line ? error.message : `${error.message} (${name}, line ${line.line})`);
    }
  }
}
