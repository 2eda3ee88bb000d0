import { isNode, LineCounter, parseDocument, type Document } from "yaml";
import type { z } from "zod";
import { DataProblem } from "../../corpus/problem.js";

/** A lexicon's file: its path for messages, and its text. */
export interface LexiconFile {
  path: string;
  text: string;
}

/** A lexicon that was read and checked; `lineOf` gives the line of an entry for messages. */
export interface Parsed<T> {
  value: T;
  lineOf(path: readonly (string | number)[]): number;
}

/**
 * Reads a YAML file and checks it against a schema.
 *
 * @throws DataProblem naming file, line and entry, for YAML that will not parse (a repeated key
 * is such an error) and for entries that do not fit.
 */
export function parseYaml<T>(file: LexiconFile, schema: z.ZodType<T>): Parsed<T> {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, uniqueKeys: true });
  const broken = document.errors[0];
  if (broken !== undefined) {
    const { line } = lines.linePos(broken.pos[0]);
    throw new DataProblem("invalid YAML", { file: file.path, line, fix: broken.message.split("\n")[0]!.toLowerCase() });
  }
  const lineOf = (path: readonly (string | number)[]) => lineAt(document, lines, path);
  const checked = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (checked.success) return { value: checked.data, lineOf };
  const issue = checked.error.issues[0]!;
  const path = issue.path.map((part) => (typeof part === "symbol" ? String(part) : part));
  throw new DataProblem("invalid entry", {
    value: path.length === 0 ? undefined : (document.getIn(path) ?? null), file: file.path, line: lineOf(path),
    field: path.join("."), fix: issue.message.toLowerCase(),
  });
}

/** The line of the innermost node on the path that is there. */
function lineAt(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
