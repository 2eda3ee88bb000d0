import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { threadId } from "node:worker_threads";
import { DataProblem } from "../corpus/problem.js";
import { shipped } from "../corpus/shipped.js";
import { type Opened, readHead } from "./lexicons.js";

/** Where lexicons come from. */
export interface LexiconSources {
  /** Their folder; by default those that ship with the package. */
  folder?: string;
  /** Paths of further files of actors, in the form of `actors.yaml`. */
  actors?: readonly string[];
  /** Where compiled lexicons are kept for the next start: a folder, or false for nowhere; by default the user's cache folder. */
  cache?: string | false;
}

/** The files of lexicons as they lie on the disk, and the digest of all. */
export interface FoundLexicons {
  files: { name: string; path: string; bytes: Uint8Array }[];
  actors: { path: string; bytes: Uint8Array }[];
  digest: string;
}

const KINDS = [".yaml", ".txt", ".json", ".bin"];

/**
 * Finds the files that lexicons are made of.
 *
 * @throws DataProblem for a folder or file that is not there.
 */
export function findLexicons({ folder = shipped("lexicons"), actors = [] }: LexiconSources): FoundLexicons {
  const files = names(folder).map((name) => ({ name, path: join(folder, name), bytes: readFileSync(join(folder, name)) }));
  const further = actors.map((path) => ({ path, bytes: read(path) }));
  const hash = createHash("sha256");
  for (const { name, bytes } of files) hash.update(name).update("\0").update(asOnUnix(name, bytes)).update("\0");
  for (const [at, { bytes }] of further.entries()) hash.update(`actors+${at}\0`).update(asOnUnix(".yaml", bytes)).update("\0");
  return { files, actors: further, digest: hash.digest("hex") };
}

function names(folder: string): string[] {
  if (!existsSync(folder)) throw new DataProblem("no such folder", { value: folder });
  return readdirSync(folder)
    .filter((name) => KINDS.includes(extname(name)))
    .sort((a, b) => (a < b ? -1 : 1));
}

function read(path: string): Buffer {
  if (!existsSync(path) || !statSync(path).isFile())
    throw new DataProblem("no such file", { value: path, fix: "expected a YAML file of actors" });
  return readFileSync(path);
}

/** The bytes of a text with the line ends of Unix, so that a checkout on Windows has the same digest. */
function asOnUnix(name: string, bytes: Uint8Array): Uint8Array | string {
  return name.endsWith(".bin") || !bytes.includes(13) ? bytes : Buffer.from(bytes).toString().replace(/\r\n/g, "\n");
}

/** The compiled file that the build makes of the lexicons that ship; the sources and what is built see the same. */
export const COMPILED = fileURLToPath(new URL("../../dist/lexicons.bin", import.meta.url));

/** The lexicons as they were compiled by the build or an earlier start; null where they must be compiled anew. */
export function findCompiled(digest: string, cache: LexiconSources["cache"]): Opened | null {
  const built = open(COMPILED);
  if (built?.meta.digest === digest) return built;
  const kept = keptAt(digest, built?.meta.code ?? null, cache);
  const found = kept === null ? null : open(kept, { checked: true });
  return found?.meta.digest === digest ? found : null;
}

/** What compiles lexicons here, by the digest of its sources; null where nothing was built. */
export function builtCode(): string | null {
  return open(COMPILED)?.meta.code ?? null;
}

/** Keeps a compiled file for the next start, whole or not at all; a folder that can't be written to is no error. */
export function keep(bytes: Uint8Array, digest: string, { code, cache }: { code: string | null; cache: LexiconSources["cache"] }): void {
  const path = keptAt(digest, code, cache);
  if (path === null) return;
  const folder = join(path, "..");
  const beside = `${path}.${process.pid}-${threadId}.new`;
  try {
    mkdirSync(folder, { recursive: true });
    forget(folder);
    try {
      writeFileSync(beside, bytes);
      renameSync(beside, path);
    } finally {
      rmSync(beside, { force: true });
    }
  } catch {
    // where nothing can be kept, the next start compiles anew
  }
}

/** Compiled files that are kept: of older ones, those that were made first go. */
const KEPT = 8;

function forget(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => /^lexicons-.*\.bin$/.test(name))
    .map((name) => ({ path: join(folder, name), made: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.made - a.made);
  for (const { path } of files.slice(KEPT - 1)) rmSync(path, { force: true });
}

/** Where a compiled file is kept; null for nowhere, which is so where the code that compiles can't be named. */
function keptAt(digest: string, code: string | null, cache: LexiconSources["cache"]): string | null {
  if (cache === false || code === null) return null;
  return join(cache ?? cacheFolder(), `lexicons-${digest.slice(0, 16)}-${code.slice(0, 16)}.bin`);
}

/** The user's cache folder by the customs of the system. */
function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === "win32") return join(LOCALAPPDATA ?? join(homedir(), "AppData", "Local"), "frameshift", "Cache");
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches", "frameshift");
  return join(XDG_CACHE_HOME || join(homedir(), ".cache"), "frameshift");
}

/** A compiled file; null where it is not there, or is no such file (it was cut off, or another version wrote it). */
function open(path: string, options: { checked?: boolean } = {}): Opened | null {
  if (!existsSync(path)) return null;
  try {
    return readHead(readFileSync(path), path, options);
  } catch {
    return null;
  }
}
