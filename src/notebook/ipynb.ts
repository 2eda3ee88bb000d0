import { DataProblem } from "../corpus/problem.js";

/** What a cell gave. */
export type Output =
  | { output_type: "stream"; name: "stdout" | "stderr"; text: string | string[] }
  | { output_type: "display_data"; data: Record<string, unknown>; metadata: object }
  | { output_type: "execute_result"; data: Record<string, unknown>; metadata: object; execution_count: null }
  | { output_type: "error"; ename: string; evalue: string; traceback: string[] };

/** A cell of a notebook. */
export interface NotebookCell {
  id?: string;
  cell_type: "code" | "markdown" | "raw";
  source: string | string[];
  metadata: { tags?: string[]; [key: string]: unknown };
  outputs?: Output[];
  execution_count?: number | null;
}

/** A notebook, as Jupyter writes it (nbformat 4). */
export interface Notebook {
  cells: NotebookCell[];
  metadata: Record<string, unknown>;
  nbformat: number;
  nbformat_minor: number;
}

/** A cell's source as one string. */
export function sourceOf({ source }: NotebookCell): string {
  return Array.isArray(source) ? source.join("") : source;
}

/** @throws DataProblem where the text is no notebook. */
export function parseNotebook(text: string, file: string): Notebook {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new DataProblem("invalid notebook", { file, fix: "expected JSON as Jupyter writes it" });
  }
  const { cells, nbformat } = (value ?? {}) as Partial<Notebook>;
  if (!Array.isArray(cells) || nbformat !== 4) throw new DataProblem("invalid notebook", { file, fix: "expected nbformat 4 with cells" });
  return value as Notebook;
}

/** A notebook's bytes: stable, one space deep as Jupyter writes them, without execution counts. */
export function formatNotebook(notebook: Notebook): string {
  const cells = notebook.cells.map((cell) => ({
    ...cell,
    source: lines(sourceOf(cell)),
    ...(cell.cell_type === "code" ? { execution_count: null, outputs: (cell.outputs ?? []).map(formatOutput) } : {}),
  }));
  return `${JSON.stringify({ ...notebook, cells }, null, 1)}\n`;
}

function formatOutput(output: Output): object {
  if (output.output_type === "stream") return { ...output, text: lines(output.text) };
  if (output.output_type === "error") return output;
  const data = Object.entries(output.data).map(([type, value]) => [
    type,
    typeof value === "string" || (Array.isArray(value) && value.every((part) => typeof part === "string"))
      ? lines(value as string | string[])
      : value,
  ]);
  return { ...output, data: Object.fromEntries(data) };
}

/** Text as Jupyter keeps it: a list of lines. */
function lines(parts: string | string[]): string[] {
  const text = typeof parts === "string" ? parts : parts.join("");
  return text === "" ? [] : text.split(/(?<=\n)/);
}
