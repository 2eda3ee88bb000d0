import { createRequire } from "node:module";

/**
 * The parts of speech (Penn Treebank) that English words may have, the likeliest first, by word in lower case.
 *
 * Source: the lexicon of natural's Brill tagger; read by path, since natural's own entry loads database drivers.
 * @example englishTags().get("attack") // ["NN", "VBP", "VB"]
 */
export function englishTags(): Map<string, readonly string[]> {
  const require = createRequire(import.meta.url);
  const lexicon = require("natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json") as Record<string, string[]>;
  const tags = new Map<string, readonly string[]>();
  for (const [word, list] of Object.entries(lexicon)) if (word === word.toLowerCase()) tags.set(word, list);
  return tags;
}
