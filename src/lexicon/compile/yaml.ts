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
  let value: unknown;
  try {
    value = load(text, { schema: CORE_SCHEMA });
  } catch (error) {
    const said = (error as Error).message;
    const at = /\((\d+):\d+\)/.exec(said)?.[1];
    const { line, message } = whereBroken(text) ?? { line: at === undefined ? undefined : Number(at), message: said };
    throw new DataProblem("invalid YAML", {
      file: path,
      ...(line === undefined ? {} : { line }),
      fix: message.split("\n")[0]!.toLowerCase(),
    });
  }
  checkSize(value, { path, text });
  return value;
}

function whereBroken(text: string): { line: number; message: string } | null {
  try {
    const lines = new LineCounter();
    const broken = parseDocument(text, { lineCounter: lines, uniqueKeys: true, logLevel: "error" }).errors[0];
    return broken === undefined ? null : { line: lines.linePos(broken.pos[0]).line, message: broken.message };
  } catch {
    // nested too deeply for either reader
    return null;
  }
}

/** Without aliases every entry takes a character at least; with them, a file may stand for so many times its length. */
const EXPANSION = 10;

/**
 * Aliases of aliases make a few hundred bytes stand for millions of entries, each of which would be checked.
 *
 * @throws DataProblem where they do, where an entry holds itself, and for a key that objects of JavaScript keep to themselves
 */
function checkSize(value: unknown, { path, text }: LexiconFile): void {
  const sizes = new Map<object, number>();
  const sizeOf = (node: unknown): number => {
    if (typeof node !== "object" || node === null) return 1;
    const known = sizes.get(node);
    if (known !== undefined) return known;
    sizes.set(node, Number.POSITIVE_INFINITY);
    let size = 1;
    for (const [key, inner] of Object.entries(node)) {
      if (key === "__proto__") {
        const line = text.slice(0, Math.max(0, text.indexOf(key))).split("\n").length;
        throw new DataProblem("reserved name", { value: key, file: path, line, fix: "choose another" });
      }
      size += sizeOf(inner);
    }
    sizes.set(node, size);
    return size;
  };
  if (sizeOf(value) <= EXPANSION * text.length + 100) return;
  const line = text.slice(0, Math.max(0, text.search(/[\s[{,:]\*\w/) + 1)).split("\n").length;
  throw new DataProblem("too many aliases", { file: path, line, fix: "they stand for far more entries than the file has; write them out" });
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
