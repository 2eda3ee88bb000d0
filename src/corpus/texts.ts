import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { type Reading, toArticle } from "./article.js";
import { decodeFile } from "./decode.js";
import { readDelimited } from "./delimited.js";
import { filesOf } from "./folder.js";
import { attempt, type Placed, plain } from "./placed.js";
import { DataProblem } from "./problem.js";

/**
 * A folder of plain texts as articles. What is known of a text stands in its name (`2024-02-10_wire_17.txt` under the
 * pattern `{date}_{outlet}_{id}`; without a pattern a date anywhere in it, and `.ar` or `.en` before the ending), and in a
 * table beside the texts (`.csv` or `.tsv`) with a column `file` that names them.
 */
export function readTextFiles(folder: string, reading: Reading): (Placed | DataProblem)[] {
  const files = filesOf(folder, [".txt"]);
  if (files.length === 0) return [];
  const beside = tableBeside(folder);
  const fieldsOf = byName(reading.names);
  const found = files.map((file) => {
    if (file instanceof DataProblem) return file;
    return attempt({ file: file.path }, (place) => {
      const row = beside?.rows.get(file.name) ?? beside?.rows.get(basename(file.name));
      if (beside !== null && row === undefined)
        throw new DataProblem("no row for this file", { ...place, fix: `${beside.name} names others` });
      const {
        text: _,
        file: __,
        ...fields
      }: Record<string, string> = { id: file.name.slice(0, -4), ...fieldsOf(basename(file.name).slice(0, -4)), ...row };
      return plain(toArticle({ ...fields, text: decodeFile(readFileSync(file.path), place) }, place, reading));
    });
  });
  const names = new Set(files.flatMap((file) => (file instanceof DataProblem ? [] : [file.name, basename(file.name)])));
  const missing = [...(beside?.rows.keys() ?? [])].filter((name) => !names.has(name));
  return [...found, ...missing.map((name) => new DataProblem("no such file", { value: name, file: beside!.name, field: "file" }))];
}

interface Beside {
  name: string;
  rows: ReadonlyMap<string, Record<string, string>>;
}

/** The table that says what is known of the texts; null where there is none. */
function tableBeside(folder: string): Beside | null {
  for (const name of readdirSync(folder).sort()) {
    if (![".csv", ".tsv"].includes(extname(name).toLowerCase())) continue;
    const path = join(folder, name);
    const rows = readDelimited(decodeFile(readFileSync(path), { file: path }), path).flatMap((row) => ("value" in row ? [row.value] : []));
    const named = rows.filter(({ file }) => file !== undefined && file !== "");
    if (named.length > 0) return { name: path, rows: new Map(named.map((row) => [asFile(row.file!, folder), row])) };
  }
  return null;
}

/** A text may be named without its ending. */
function asFile(name: string, folder: string): string {
  return extname(name).toLowerCase() === ".txt" || !existsSync(join(folder, `${name}.txt`)) ? name : `${name}.txt`;
}

/** What a file's name says, by a pattern of fields in braces; without one, a day or month and a language. */
function byName(pattern: string | undefined): (name: string) => Record<string, string> {
  if (pattern === undefined) return usual;
  const fields = [...pattern.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1]!);
  if (fields.length === 0)
    throw new DataProblem("no field in the pattern", { value: pattern, field: "names", fix: "expected fields in braces: {date}_{id}" });
  const parts = pattern
    .replace(/\.txt$/i, "")
    .split(/\{[^{}]+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const expression = new RegExp(`^${parts.join("(.+?)")}$`, "u");
  return (name) => {
    const match = expression.exec(name);
    if (match === null) throw new DataProblem("name unlike the pattern", { value: name, field: "names", fix: `expected ${pattern}` });
    return Object.fromEntries(fields.map((field, at) => [field, match[at + 1]!]));
  };
}

function usual(name: string): Record<string, string> {
  const day = /(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])(?:[-_.]?(0[1-9]|[12]\d|3[01]))?(?!\d)/.exec(name);
  const language = /[._-](ar|en)$/i.exec(name)?.[1]?.toLowerCase();
  return {
    ...(day === null
      ? {}
      : {
          date: day
            .slice(1)
            .filter((part) => part !== undefined)
            .join("-"),
        }),
    ...(language === undefined ? {} : { language }),
  };
}
