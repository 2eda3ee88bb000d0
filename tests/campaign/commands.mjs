// Commands that write: what stands there before, and what each is called with.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const main = here("../../dist/lib/main.js");
const cell = { cell_type: "code", source: "console.log(6 * 7);", metadata: {}, outputs: [], execution_count: null };

export const COMMANDS = {
  table: () => ["table", "stance", "--out", "out.csv"],
  figures: () => ["figures", "--no-png", "--out", "figures"],
  evidence: (place) => {
    cpSync(here("../../corpus/briefs"), join(place, "briefs"), { recursive: true });
    rmSync(join(place, "briefs", "evidence"), { recursive: true, force: true });
    return ["evidence", "--write", "--corpus", "briefs"];
  },
  dataset: () => ["evidence", "--corpus", here("../../corpus/briefs"), "--out", "dataset", "--shard-size", "10"],
  notebook: (place) => {
    writeFileSync(join(place, "a.ipynb"), JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [cell] }));
    return ["notebook", "run", "a.ipynb", "--out", "b.ipynb"];
  },
};

/** The files of a folder and their bytes. */
export function bytesIn(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => [
      join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1),
      readFileSync(join(entry.parentPath ?? entry.path, entry.name), "latin1"),
    ]),
  );
}

/** What runs a command to its end in a place. */
export const runIn = (place, args, env = process.env) =>
  spawnSync(process.execPath, [main, ...args], { cwd: place, env, encoding: "utf8" });

/** A command under way, and its end. */
export function startIn(place, args, env = process.env) {
  const child = spawn(process.execPath, [main, ...args], { cwd: place, env, stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (chunk) => (stderr += chunk));
  return { child, ended: new Promise((resolve) => child.once("close", (status) => resolve({ status, stderr }))) };
}
