import { fileURLToPath } from "node:url";

/**
 * The folder of a corpus that ships with the package: `articles`, `briefs` or `lexicons`.
 *
 * @example await readCorpus(shipped("briefs"))
 */
export function shipped(name: "articles" | "briefs" | "lexicons"): string {
  return fileURLToPath(new URL(`../../corpus/${name}`, import.meta.url));
}

/** A file that the build takes from another package and puts beside the program: the tags of English words, fonts. */
export function built(name: string): string {
  return fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
}
