import { readFileSync } from "node:fs";
import { readDelimited } from "../src/corpus/delimited.js";

/** The rows of a table of ours; one that can't be read is an error. */
export function rowsOf(file: URL | string): Record<string, string>[] {
  return readDelimited(readFileSync(file, "utf8"), String(file)).map((row) => {
    if ("problem" in row) throw row.problem;
    return row.value as Record<string, string>;
  });
}
