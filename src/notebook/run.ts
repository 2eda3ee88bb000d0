import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { DataProblem } from "../corpus/problem.js";
import { formatNotebook, type Notebook, type NotebookCell, type Output, parseNotebook, sourceOf } from "./ipynb.js";

/** How a notebook is run. */
export interface RunOptions {
  /** Values for names of the parameters cell, as TypeScript expressions: `{ topics: "4" }`. */
  parameters?: Record<string, string>;
  /** Seconds that a cell may take; by default there is no limit. */
  timeout?: number;
  /** Called after each code cell. */
  onCell?: (done: number, of: number) => void;
}

/**
 * Executes a notebook on the tslab kernel and gives it back as text, with outputs and without execution counts.
 *
 * @throws DataProblem for what is no notebook, an unknown parameter, or a failing cell, with what the cell said.
 * @example writeFileSync("out.ipynb", await runNotebook("notebooks/01-corpus.ipynb"))
 */
export async function runNotebook(file: string, { parameters = {}, timeout = Infinity, onCell }: RunOptions = {}): Promise<string> {
  const notebook = withParameters(parseNotebook(readFileSync(file, "utf8"), file), parameters, file);
  checkKernel(notebook, file);
  // a kernel is what few ask for, and brings half of what the system has
  const { startKernel } = await import("./kernel.js");
  const kernel = await startKernel(dirname(resolve(file)));
  try {
    const code = notebook.cells.filter((cell) => cell.cell_type === "code");
    for (const [at, cell] of code.entries()) {
      const executed = await kernel.execute(sourceOf(cell), timeout === Infinity ? undefined : timeout * 1000);
      if (executed === null)
        throw new DataProblem("cell without end", { ...placeOf(cell, at), file, fix: `ended after ${timeout} seconds` });
      const { outputs, failed } = executed;
      cell.outputs = outputs;
      if (failed || outputs.some((output) => output.output_type === "error")) {
        throw new DataProblem("failing cell", { ...placeOf(cell, at), file, fix: said(outputs) });
      }
      onCell?.(at + 1, code.length);
    }
  } finally {
    kernel.stop();
  }
  return formatNotebook(notebook);
}

/** @throws DataProblem for a notebook in another language than those that the tslab kernel runs. */
function checkKernel({ metadata }: Notebook, file: string): void {
  const { name, language } = (metadata.kernelspec ?? {}) as { name?: string; language?: string };
  const known = name === undefined || ["tslab", "jslab"].includes(name) || ["typescript", "javascript"].includes(language ?? "");
  if (!known) throw new DataProblem("notebook of another kernel", { value: name, file, fix: "expected tslab" });
}

/** Which code cell, from 1, and how it begins. */
function placeOf(cell: NotebookCell, at: number): { record: string; value: string } {
  return { record: `code cell ${at + 1}`, value: sourceOf(cell).trim().split("\n")[0]! };
}

/** Puts a cell with the new values after the one tagged `parameters`, as papermill does. */
function withParameters(notebook: Notebook, parameters: Record<string, string>, file: string): Notebook {
  const names = Object.keys(parameters);
  const cells = notebook.cells.filter((cell) => !cell.metadata.tags?.includes("injected-parameters"));
  if (names.length === 0) return { ...notebook, cells };
  const at = cells.findIndex((cell) => cell.metadata.tags?.includes("parameters"));
  if (at === -1) throw new DataProblem("no parameters", { file, fix: 'tag one code cell with "parameters"' });
  const known = [...sourceOf(cells[at]!).matchAll(/^\s*(?:let|const|var)\s+(\w+)/gm)].map((match) => match[1]!);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new DataProblem("unknown parameter", { value: unknown, file, fix: `expected one of ${known.join(", ")}` });
  const injected: NotebookCell = {
    id: "injected-parameters",
    cell_type: "code",
    metadata: { tags: ["injected-parameters"] },
    source: names.map((name) => `${name} = ${expression(parameters[name]!)};`).join("\n"),
    outputs: [],
    execution_count: null,
  };
  return { ...notebook, cells: [...cells.slice(0, at + 1), injected, ...cells.slice(at + 1)] };
}

/** A value from the command line: JSON as it is, anything else as a string. */
function expression(value: string): string {
  try {
    JSON.parse(value);
    return value;
  } catch {
    return JSON.stringify(value);
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal's colours begin with one
const COLOUR = /\u001b\[[0-9;]*m/g;

/** What a failing cell said: the kernel's own error says only that there was one. */
function said(outputs: readonly Output[]): string {
  const text = outputs
    .flatMap((output) => {
      if (output.output_type === "stream") return output.name === "stderr" ? [output.text].flat() : [];
      return output.output_type === "error" ? [output.evalue] : [];
    })
    .join("\n");
  const lines = text.replace(COLOUR, "").trim().split("\n");
  // of an exception its message is enough: the lines around it are of the kernel
  const thrown = lines.find((line) => /^(?:[A-Z]\w*)?(?:Error|Problem)\b.*: /.test(line));
  return thrown ?? (lines.slice(0, 6).join(" | ") || "it said nothing");
}
