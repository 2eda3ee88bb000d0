// By path: the package's own entry loads database drivers, reads .env and prints.
// @ts-expect-error: the package has no types for its parts.
import natural from "natural/lib/natural/stemmers/porter_stemmer.js";

const PORTER = natural as unknown as { stem(word: string): string };

/**
 * Porter's stem of a normalised English word.
 *
 * Source: Porter 1980, as implemented by natural.
 * @example stem("sanctions") // "sanction"
 */
export function stem(word: string): string {
  return /^[a-z]{3,64}$/.test(word) ? PORTER.stem(word) : word;
}
