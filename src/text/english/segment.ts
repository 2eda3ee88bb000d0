/** Where a word is cut: the segments in order, and which of them carries the others. */
export interface Cut {
  segments: string[];
  head: number;
}

const CLITIC = /^(.{1,200}?)(n['’ʼ]t|['’ʼ](?:s|re|ve|ll|d|m))$/isu;
const NEGATED: Record<string, string> = { ca: "can", wo: "will", sha: "shall" };

/**
 * Splits the possessive and the contracted verb or negation off an English word.
 *
 * @example segment("Russia's").segments // ["Russia", "'s"]
 */
export function segment(surface: string): Cut {
  const found = CLITIC.exec(surface);
  if (found === null) return { segments: [surface], head: 0 };
  return { segments: [found[1]!, found[2]!], head: 0 };
}

/** The head as a word of its own: `ca` of `can't` is `can`. */
export function wholeHead(head: string, tail: string | undefined): string {
  return tail?.startsWith("n") === true ? (NEGATED[head] ?? head) : head;
}
