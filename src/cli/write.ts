import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { threadId } from "node:worker_threads";
import { DataProblem } from "../corpus/problem.js";

/** What is written is complete beside its place, in a folder of this name and a process's number, before it is put there. */
const ASIDE = ".frameshift-";

/**
 * Writes a file whole or not at all. What stands there stays what it is: a link leads to the same file, with the same
 * mode; devices and pipes are written through, and so are files that have further names, which a new file would part
 * from them.
 *
 * @throws DataProblem where a folder stands there.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  writeAll(dirname(path), new Map([[basename(path), content]]));
}

/** Writes a set of files into a folder: all of them are complete before the first is put in its place. */
export function writeAll(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  mkdirSync(folder, { recursive: true });
  const wanted = [...files].map(([name, content]) => ({ ...placeOf(join(folder, name)), content }));
  undisturbed(() => {
    const asides = new Set<string>();
    try {
      for (const { path, through, there, content } of wanted) {
        if (through) continue;
        const aside = asideOf(path);
        if (!asides.has(aside)) {
          mkdirSync(aside, { recursive: true });
          asides.add(aside);
          clear(dirname(path));
        }
        writeFileSync(join(aside, basename(path)), content);
        if (there !== undefined) chmodSync(join(aside, basename(path)), there.mode);
      }
      for (const { path, through, content } of wanted) {
        if (through) writeFileSync(path, content);
        else renameSync(join(asideOf(path), basename(path)), path);
      }
    } finally {
      for (const aside of asides) rmSync(aside, { recursive: true, force: true });
    }
  });
}

function asideOf(path: string): string {
  return join(dirname(path), `${ASIDE}${process.pid}-${threadId}`);
}

function placeOf(path: string): { path: string; there: Stats | undefined; through: boolean } {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) throw new DataProblem("a folder stands there", { value: path, fix: "give the name of a file" });
  const through = there !== undefined && (!there.isFile() || there.nlink > 1);
  return { path: there === undefined || through ? path : realpathSync(path), there, through };
}

/** Takes away what processes that were killed left. */
function clear(folder: string): void {
  for (const name of readdirSync(folder)) {
    const left = /^\.frameshift-(\d+)-\d+$/.exec(name)?.[1];
    if (left !== undefined && !runs(Number(left))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function runs(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Does what is short and must not be left half done; a signal that comes meanwhile ends the program after it. */
function undisturbed(step: () => void): void {
  const signals = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;
  const end = (signal: NodeJS.Signals) => process.exit(128 + signals[signal as keyof typeof signals]);
  const names = Object.keys(signals) as (keyof typeof signals)[];
  for (const name of names) process.on(name, end);
  try {
    step();
  } finally {
    // what came in the meantime is heard at the next turn
    setImmediate(() => {
      for (const name of names) process.off(name, end);
    });
  }
}

/** Whether a file holds just this. */
export function holds(path: string, content: string | Uint8Array): boolean {
  return existsSync(path) && readFileSync(path).equals(Buffer.from(content));
}
