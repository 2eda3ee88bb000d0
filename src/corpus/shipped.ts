import { fileURLToPath } from "node:url";

/**
 * The folder of a corpus that ships with the package: `articles`, `briefs` or `lexicons`.
 *
 * @example await readCorpus(shipped("briefs"))
 */
export function shipped(name: "articles" | "briefs" | "lexicons"): string {
  return fileURLToPath(new URL(`../../corpus/${name}`, import.meta.url));
}

/** Where the build puts the tags of English words that it takes from natural. */
export function builtTags(): string {
  return fileURLToPath(new URL("../../dist/natural/english-tags.json", import.meta.url));
}
