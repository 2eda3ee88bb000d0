import { DataProblem } from "../corpus/problem.js";
import { suggest } from "../corpus/suggest.js";
import { detectLanguage, supported } from "./language.js";
import type { TextLexicon } from "./lexicon.js";
import { scan } from "./scan.js";
import { sentencesOf } from "./sentences.js";
import { type Language, type Segmentation, Token } from "./token.js";
import { type WordOptions, WordReader } from "./words.js";

/** How a text is segmented. */
export interface SegmentOptions extends WordOptions {
  /** The text's language; found by `detectLanguage` where it is not said. */
  language?: Language;
}

const LINE_END = /[\n\r\u0085\u2028\u2029]/;
interface Kept extends WordOptions {
  reader: WordReader;
}

const readers = new WeakMap<TextLexicon, Kept[]>();

/**
 * Cuts a text into sentences and tokens that never lose their place in it.
 *
 * Why: everything after this room counts, matches and quotes by these tokens.
 * Cost: linear; a million tokens take about a second, most words are read from memory.
 *
 * @throws when the language is none of the supported ones
 * @example segment("قال بوتين إن موسكو مستعدة.", lexicon).tokens.map((token) => token.core)
 */
export function segment(text: string, lexicon: TextLexicon, options: SegmentOptions = {}): Segmentation {
  const language = options.language === undefined ? detectLanguage(text) : supported(options.language);
  const reader = readerFor(lexicon, options);
  reader.begin();
  const found: Token[] = [];
  const breaks = new Set<number>();
  scan(text, (from, to) => {
    const word = reader.read(text, from, to);
    if (word === null) {
      if (LINE_END.test(text.slice(from, to))) breaks.add(found.length);
      return;
    }
    found.push(new Token(from, to, word, word.language ?? language));
  });
  return { language, ...sentencesOf({ text, tokens: found, breaks }, lexicon, language) };
}

/** Readers are kept as long as their lexicon; steps or stemmers of the caller's own make one of their own. */
function readerFor(lexicon: TextLexicon, options: SegmentOptions): WordReader {
  const { normalize, stem = "light10" } = options;
  if (typeof stem !== "function" && stem !== "light10" && stem !== "none")
    throw new DataProblem("invalid option", { value: stem, field: "stem", fix: suggest(String(stem), ["light10", "none"]) });
  const kept = readers.get(lexicon) ?? [];
  if (!readers.has(lexicon)) readers.set(lexicon, kept);
  const found = kept.find((known) => known.normalize === normalize && known.stem === stem);
  if (found !== undefined) return found.reader;
  const reader = new WordReader(lexicon, options);
  kept.push({ normalize, stem, reader });
  if (kept.length > 4) kept.shift();
  return reader;
}
