import { existsSync, lstatSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep, win32 } from "node:path";
import { DataProblem, type Place } from "./problem.js";

/**
 * The path of a file that data name, in the folder where it belongs. Every name that comes out of data goes through here
 * before anything is read or written.
 *
 * @throws DataProblem for a name that leads out of the folder: by `..`, as an absolute path, or through a symbolic link.
 * @example pathInside("corpus/evidence", "a1.json") // "corpus/evidence/a1.json"
 */
export function pathInside(folder: string, name: string, place: Place = {}): string {
  const refuse = (fix: string) => new DataProblem("name outside the folder", { value: name, ...place, fix });
  const parts = name.split(/[\\/]/);
  if (isAbsolute(name) || win32.isAbsolute(name) || /^[a-z]:/i.test(name))
    throw refuse("expected a name within the folder, no absolute path");
  if (parts.includes("..")) throw refuse('".." leads out of it');
  if (name === "" || /\p{Cc}/u.test(name) || parts.some((part) => Buffer.byteLength(part) > 255))
    throw new DataProblem("no name of a file", { value: name, ...place, fix: "expected at most 255 bytes without control characters" });
  const path = join(folder, name);
  if (!existsSync(folder)) return path;
  const root = realpathSync(folder);
  const way = relative(root, nearest(path));
  if (way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way)) throw refuse("a symbolic link leads out of it");
  return path;
}

/** Where a path really leads, as far as it is there; a link to what is not there leads nowhere, and so out. */
function nearest(path: string): string {
  for (let at = path; ; at = dirname(at)) {
    if (existsSync(at)) return realpathSync(at);
    if (lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink()) return sep;
    if (at === dirname(at)) return at;
  }
}
