import { createRequire } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
import { startKernel } from "./kernel.js";

/**
 * Where Jupyter looks for what a user installs.
 *
 * Source: Jupyter, "Data files", https://docs.jupyter.org/en/latest/use/jupyter-directories.html
 */
export function jupyterFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  if (environment.JUPYTER_DATA_DIR !== undefined) return environment.JUPYTER_DATA_DIR;
  if (platform === "darwin") return join(homedir(), "Library", "Jupyter");
  if (platform === "win32") return join(environment.APPDATA ?? homedir(), "jupyter");
  return join(environment.XDG_DATA_HOME ?? join(homedir(), ".local", "share"), "jupyter");
}

/** The kernel as Jupyter wants it described: this Node with the tslab that is installed here. */
export function kernelSpec(): object {
  const tslab = createRequire(import.meta.url).resolve("tslab/bin/tslab");
  return {
    argv: [process.execPath, tslab, "kernel", "--config-path", "{connection_file}"],
    display_name: "TypeScript",
    language: "typescript",
  };
}

/**
 * Starts a kernel in a folder, has it read the package and ends it.
 *
 * @returns What it said; empty where all is well.
 */
export async function tryKernel(folder: string): Promise<string> {
  const kernel = await startKernel(folder);
  try {
    const done = await kernel.execute('import { readLexicons } from "frameshift";\ntypeof readLexicons', 120_000);
    if (done === null) return "it did not answer within two minutes";
    const text = JSON.stringify(done.outputs);
    return !done.failed && text.includes("function") ? "" : text;
  } finally {
    kernel.stop();
  }
}
