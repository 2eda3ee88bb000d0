import { createRequire } from "node:module";

interface NaturalLexicon {
  tagWord(word: string): string[];
}

let lexicon: NaturalLexicon | undefined;
const known = new Map<string, readonly string[]>();

/**
 * The parts of speech (Penn Treebank) that an English word may have, the likeliest first;
 * `["NN"]` for a word that the tagger's lexicon does not hold.
 *
 * @example tagsOf("attack") // ["NN", "VBP", "VB"]
 */
export function tagsOf(word: string): readonly string[] {
  const tags = known.get(word);
  if (tags !== undefined) return tags;
  lexicon ??= load();
  const found = lexicon.tagWord(word);
  if (known.size > 50_000) known.clear();
  known.set(word, found);
  return found;
}

/** By path, since natural's own entry loads database drivers; when first asked, since it takes a fifth of a second. */
function load(): NaturalLexicon {
  const require = createRequire(import.meta.url);
  const Lexicon = require("natural/lib/natural/brill_pos_tagger/lib/Lexicon.js") as new (
    language: string,
    fallback: string,
    capitalised: string,
  ) => NaturalLexicon;
  return new Lexicon("EN", "NN", "NNP");
}
