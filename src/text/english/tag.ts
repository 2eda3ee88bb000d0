import { createRequire } from "node:module";
import { built } from "../../corpus/shipped.js";

/**
 * The parts of speech (Penn Treebank) that English words may have, the likeliest first, by word in lower case.
 *
 * Source: the lexicon of natural's Brill tagger; read by path, since natural's own entry loads database drivers.
 * @example englishTags().get("attack") // ["NN", "VBP", "VB"]
 */
export function englishTags(): Map<string, readonly string[]> {
  const lexicon = readLexicon();
  const tags = new Map<string, readonly string[]>();
  for (const [word, list] of Object.entries(lexicon)) if (word === word.toLowerCase()) tags.set(word, list);
  return tags;
}

/** As the build put it beside the program; where there is no build, from the package itself. */
function readLexicon(): Record<string, string[]> {
  const require = createRequire(import.meta.url);
  try {
    return require(built("natural/english-tags.json")) as Record<string, string[]>;
  } catch {
    return require("natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json") as Record<string, string[]>;
  }
}
