import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, sep } from "node:path";
import { decodeFile } from "./decode.js";
import { pathInside } from "./inside.js";
import { DataProblem } from "./problem.js";

/** What a dataset's folder says of itself. */
export const ABOUT = "dataset.json";

/** Whether a folder is a dataset. */
export function isDataset(folder: string): boolean {
  return existsSync(join(folder, ABOUT));
}

/** A file of a folder: its name from the folder on, with slashes, and its path. */
export interface Found {
  name: string;
  path: string;
}

/** Files of a folder and its subfolders by name, and those that lead out of it, as problems. */
export function filesOf(folder: string, extensions: readonly string[]): (Found | DataProblem)[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => extensions.includes(extname(name).toLowerCase()) && !name.split(sep).some((part) => part.startsWith(".")))
    .map((name) => name.split(sep).join("/"))
    .sort()
    .flatMap((name): (Found | DataProblem)[] => {
      try {
        const path = pathInside(folder, name, { file: folder });
        return statSync(path).isFile() ? [{ name, path }] : [];
      } catch (error) {
        if (error instanceof DataProblem) return [error];
        throw error;
      }
    });
}

/** What the folders of a partitioned table say of its rows: `language=en/year=2024/part-0.parquet`. */
export function partitionOf(name: string): Record<string, string> {
  const parts = name.split("/").slice(0, -1);
  const pairs = parts.map((part) => /^([^=]+)=(.*)$/.exec(part)).filter((match) => match !== null);
  return Object.fromEntries(pairs.map(([, key, value]) => [unescaped(key!), unescaped(value!)]).filter(([, value]) => !NONE.has(value!)));
}

const NONE = new Set(["__HIVE_DEFAULT_PARTITION__", "NULL"]);

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Records of evidence that lie in a folder, as JSON. */
export function readEvidenceFiles(folder: string): { file: string; value: unknown }[] {
  if (!existsSync(folder)) return [];
  return filesOf(folder, [".json"]).map((found) => {
    if (found instanceof DataProblem) throw found;
    try {
      return { file: found.path, value: JSON.parse(decodeFile(readFileSync(found.path), { file: found.path })) as unknown };
    } catch (error) {
      if (error instanceof DataProblem) throw error;
      throw new DataProblem("invalid JSON", { file: found.path });
    }
  });
}
