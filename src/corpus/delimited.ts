import { type Options, parse } from "csv-parse/sync";
import { DataProblem } from "./problem.js";

/** A row with the line it begins at, or what is wrong with it. */
export type Row = { line: number; value: Record<string, string> } | { line: number; problem: DataProblem };

const DELIMITERS = [",", ";", "\t", "|"];

/**
 * Rows of a table with a header: separated by commas, or by semicolons, tabs or bars where its header is. A row of the
 * wrong length or with a stray quotation mark is given as a problem, and the rest goes on.
 *
 * @throws DataProblem where two columns have one name.
 */
export function readDelimited(source: string, file: string): Row[] {
  const said = /^\uFEFF?sep=(.)\r?\n/i.exec(source);
  const text = said === null ? source.replace(/^\uFEFF/, "") : source.slice(said[0].length);
  const delimiter = said?.[1] ?? delimiterOf(text);
  const first = said === null ? 0 : 1;
  const found = cells(text, delimiter, { file, before: 0, times: 0, budget: { left: SHARE * text.length + SPARE } }).map((row) => ({
    ...row,
    line: row.line + first,
  }));
  const head = found.find((row) => "cells" in row);
  if (head === undefined || !("cells" in head)) return found.filter((row) => "problem" in row);
  const names = head.cells.map((name, at) => name.trim() || `column ${at + 1}`);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined)
    throw new DataProblem("two columns of one name", { value: twice, file, line: head.line, fix: "rename or remove one of them" });
  return found
    .filter((row) => row !== head)
    .map((row) => {
      if ("problem" in row) return row;
      // spreadsheets add empty cells at the end
      const given = row.cells.slice(names.length).every((cell) => cell === "") ? row.cells.slice(0, names.length) : row.cells;
      if (given.length === names.length) return { line: row.line, value: Object.fromEntries(names.map((name, at) => [name, given[at]!])) };
      const fix = `the header has ${names.length}; a cell that holds ${JSON.stringify(delimiter)} needs quotation marks around it`;
      return { line: row.line, problem: new DataProblem("wrong number of cells", { value: given.length, file, line: row.line, fix }) };
    });
}

/** What separates the cells of the header: the mark that it has most of, outside quotation marks. */
function delimiterOf(text: string): string {
  const header = /^(?:"[^"]*"|[^"\r\n])*/.exec(text.trimStart().slice(0, 1 << 16))![0].replace(/"[^"]*"/g, "");
  const columns = (mark: string) => header.split(mark).length;
  return DELIMITERS.reduce((best, mark) => (columns(mark) > columns(best) ? mark : best));
}

type Cells = { line: number; cells: string[] } | { line: number; problem: DataProblem };

/** How often the lines behind a bad row are read anew, each time without the first of them; and how much of a file in all. */
const AGAIN = 20;
const SHARE = 3;
const SPARE = 1 << 14;

interface Part {
  file: string;
  /** Lines of the file before this part. */
  before: number;
  times: number;
  /** Letters that may be read anew. */
  budget: { left: number };
}

/**
 * The cells of each row. A stray quotation mark may swallow what follows it: the line that it stands in is set aside, and
 * those up to the next good row are read anew.
 */
function cells(text: string, delimiter: string, { file, before, times, budget }: Part): Cells[] {
  const rows: Cells[] = [];
  let last = 0;
  let failed: string | null = null;
  let starts: number[] | undefined;
  const setAside = (until: number) => {
    if (failed === null) return;
    starts ??= startsOf(text);
    let line = last + 1;
    const textOf = (from: number, to: number) => text.slice(starts![from - 1] ?? text.length, starts![to] ?? text.length);
    while (line < Math.min(until, starts.length) && textOf(line, line).trim() === "") line++;
    const behind = textOf(line + 1, until);
    budget.left -= behind.length;
    const again = times < AGAIN && budget.left >= 0;
    const beyond = again || behind.trim() === "" ? "" : "; the lines that follow it can't be told apart";
    const fix = `${failed}${beyond}; within quotation marks, one is written as ""`;
    rows.push({ line: before + line, problem: new DataProblem("invalid CSV", { file, line: before + line, fix }) });
    failed = null;
    if (!again || behind.trim() === "") return;
    for (const row of cells(behind, delimiter, { file, before: before + line, times: times + 1, budget })) rows.push(row);
  };
  const options: Options = {
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    skip_empty_lines: true,
    relax_column_count: true,
    skip_records_with_error: true,
    on_record: (record: string[], { lines }) => {
      const line = lines - breaksIn(record);
      setAside(line - 1);
      rows.push({ line: before + line, cells: record });
      last = lines;
      return null;
    },
    on_skip: (error) => {
      failed ??= error!.message.split(":")[0]!.toLowerCase();
      return undefined;
    },
  };
  parse(text, options);
  setAside(Number.POSITIVE_INFINITY);
  return rows;
}

const breaksIn = (record: readonly string[]) => record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);

/** Where each line begins. */
function startsOf(text: string): number[] {
  const starts = [0];
  for (const { index, 0: found } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + found.length);
  return starts;
}
