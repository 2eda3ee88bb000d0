import { CsvError, parse } from "csv-parse/sync";
import { DataProblem } from "./problem.js";

/**
 * Rows of comma-separated text with a header, each with the line it begins at.
 *
 * @throws DataProblem for a row of the wrong length or a quote that is never closed.
 */
export function readDelimited(text: string, file: string): { line: number; value: Record<string, string> }[] {
  try {
    const rows = parse(text, { columns: true, bom: true, skip_empty_lines: true, info: true }) as unknown as {
      record: Record<string, string>;
      info: { lines: number };
    }[];
    return rows.map(({ record, info }) => ({ line: info.lines, value: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = (error as unknown as { lines?: number }).lines;
    throw new DataProblem("invalid CSV", { file, ...(line === undefined ? {} : { line }), fix: error.message.toLowerCase() });
  }
}
