import { parse, YAMLParseError } from "yaml";
import { DataProblem } from "./problem.js";

const HEAD = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * A Markdown file with a YAML head as one record: the head's fields, and the rest as `text`.
 * Null where the file has no head (a README, say).
 */
export function readMarkdown(source: string, file: string): Record<string, unknown> | null {
  const match = HEAD.exec(source);
  if (match === null) return null;
  let head: unknown;
  try {
    head = parse(match[1]!, { schema: "failsafe" });
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const line = (error.linePos?.[0].line ?? 1) + 1;
    throw new DataProblem("invalid YAML head", { file, line, fix: error.message.split("\n")[0]!.toLowerCase() });
  }
  if (typeof head !== "object" || head === null || Array.isArray(head)) {
    throw new DataProblem("invalid YAML head", { file, line: 2, fix: "expected fields such as id: and date:" });
  }
  return { ...head, text: source.slice(match[0].length).trim() };
}
