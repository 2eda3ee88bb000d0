// By path: the package's own entry loads database drivers, reads .env and prints.
// @ts-expect-error: the package has no types for its parts.
import natural from "natural/lib/natural/stemmers/porter_stemmer.js";

const porter = natural as unknown as { stem(word: string): string };

/**
 * Porter's stem of a normalised English word.
 *
 * Source: Porter 1980, as implemented by natural.
 * @example stem("sanctions") // "sanction"
 */
export const stem = (word: string): string => (/^[a-z]{3,64}$/.test(word) ? porter.stem(word) : word);
