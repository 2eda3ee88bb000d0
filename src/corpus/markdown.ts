import { parse, YAMLParseError } from "yaml";
import { DataProblem } from "./problem.js";

const HEAD = /^\s*?---[ \t]*\r?\n((?:[\s\S]*?\r?\n)??)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/**
 * A Markdown file with a YAML head as one record: the head's fields, and the rest as `text`, the lines of a paragraph
 * joined. Null where the file has no head (a README, say).
 *
 * @throws DataProblem for a head that is broken, has no end, or is of another kind
 */
export function readMarkdown(source: string, file: string): Record<string, unknown> | null {
  const text = source.replace(/^\uFEFF/, "");
  const match = HEAD.exec(text);
  if (match === null) {
    const expected = "expected a YAML head: fields such as id: and date: between two lines of ---";
    if (/^\s*\+\+\+[ \t]*\r?\n/.test(text)) throw new DataProblem("a TOML head", { file, line: 1, fix: expected });
    if (/^\s*;;;[ \t]*\r?\n|^\s*\{\s*\r?\n?\s*"/.test(text)) throw new DataProblem("a JSON head", { file, line: 1, fix: expected });
    if (/^\s*---[ \t]*\r?\n\s*[\p{L}_][\w\p{L}_ -]*:/u.test(text))
      throw new DataProblem("a head without an end", { file, line: 1, fix: "expected a line of --- after its fields" });
    return null;
  }
  const before = match[0].slice(0, match[0].indexOf("---")).split("\n").length;
  return { ...headOf(match[1]!, { file, line: before + 1 }), text: joinLines(text.slice(match[0].length)).trim() };
}

function headOf(yaml: string, { file, line }: { file: string; line: number }): object {
  let head: unknown;
  try {
    head = parse(yaml, { schema: "failsafe", maxAliasCount: 50, logLevel: "error" });
    // what holds itself can't be written, and so not be kept as a column
    JSON.stringify(head);
  } catch (error) {
    const at = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 1) - 1 : 0;
    const fix = error instanceof Error ? error.message.split("\n")[0]!.toLowerCase() : String(error);
    throw new DataProblem("invalid YAML head", { file, line: line + at, fix });
  }
  if (typeof head !== "object" || head === null || Array.isArray(head)) {
    throw new DataProblem("invalid YAML head", { file, line, fix: "expected fields such as id: and date:" });
  }
  return head;
}

/** What begins a line of its own: a heading, a quotation, an item of a list, a row of a table, code, a rule. */
const BLOCK = /^(?:\s{4}|\s*(?:#{1,6}\s|>|[-*+•]\s|\d{1,3}[.)]\s|\||```|~~~|(?:[-*_]\s*){3,}$|=+\s*$|<))/;

/** Joins the lines of a paragraph, as Markdown reads them: one line break is a space, two blanks before it a break. */
function joinLines(text: string): string {
  const lines = text.split(/\r?\n/);
  let joined = lines[0]!;
  for (let at = 1; at < lines.length; at++) {
    const [before, line] = [lines[at - 1]!, lines[at]!];
    const apart =
      before.trim() === "" || line.trim() === "" || / {2}$|\\$/.test(before) || BLOCK.test(line) || /^\s*(?:#{1,6}\s|```|~~~)/.test(before);
    joined = apart ? `${joined}\n${line}` : `${joined.trimEnd()} ${line.trimStart()}`;
  }
  return joined;
}
