import { CORE_SCHEMA, load } from "js-yaml";
import { isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
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
 * js-yaml reads ten times as fast; `yaml` knows the line of every entry, and is asked only when something is wrong.
 *
 * @throws DataProblem naming file, line and entry, for YAML that will not parse (a repeated key
 * is such an error) and for entries that do not fit.
 */
export function parseYaml<T>(file: LexiconFile, schema: z.ZodType<T>): Parsed<T> {
  const value = read(file);
  const checked = schema.safeParse(value);
  const lineOf = (path: readonly (string | number)[]) => lineAt(file.text, path);
  if (checked.success) return { value: checked.data, lineOf };
  const issue = checked.error.issues[0]!;
  const path = issue.path.map((part) => (typeof part === "symbol" ? String(part) : part));
  const found = path.reduce<unknown>((inner, part) => (inner as Record<string | number, unknown> | undefined)?.[part], value);
  throw new DataProblem("invalid entry", {
    value: path.length === 0 ? undefined : (found ?? null),
    file: file.path,
    line: lineOf(path),
    field: path.join("."),
    fix: issue.message.toLowerCase(),
  });
}

function read({ path, text }: LexiconFile): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch (error) {
    const lines = new LineCounter();
    const broken = parseDocument(text, { lineCounter: lines, uniqueKeys: true }).errors[0];
    const line = broken === undefined ? undefined : lines.linePos(broken.pos[0]).line;
    const message = (broken ?? (error as Error)).message.split("\n")[0]!.toLowerCase();
    throw new DataProblem("invalid YAML", { file: path, ...(line === undefined ? {} : { line }), fix: message });
  }
}

/** The line of the innermost entry on the path that is there: of its key where it has one. */
function lineAt(text: string, path: readonly (string | number)[]): number {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (let depth = path.length; depth >= 0; depth--) {
    const around: unknown = depth === 0 ? null : document.getIn(path.slice(0, depth - 1), true);
    const pair = isMap(around) ? around.items.find(({ key }) => isScalar(key) && String(key.value) === String(path[depth - 1])) : undefined;
    const node: unknown = pair?.key ?? document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
