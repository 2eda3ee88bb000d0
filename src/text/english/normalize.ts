/** The steps of English normalisation, in the order they run; all are on by default. */
export interface EnglishNormalization {
  /** Unicode NFKC: ligatures, full-width letters, composed accents. */
  compatibility?: boolean;
  /** Takes out soft hyphens, zero-width and bidirectional controls. */
  controls?: boolean;
  /** Curly quotes, apostrophes and primes become straight ones, dashes inside words a hyphen. */
  quotes?: boolean;
  /** Lower case, the same in every locale. */
  case?: boolean;
}

const ASCII = /^[\x20-\x7e]*$/;
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each is meant by itself, joiners and selectors too
const CONTROLS = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]+/g;

/**
 * Folds an English word: Unicode compatibility, controls, quotes and case.
 *
 * Why: `Russia’s`, `Russia's` and `RUSSIA'S` are one word.
 * Cost: linear in the length.
 *
 * @example normalize("Don’t") // "don't"
 */
export function normalize(surface: string, options: EnglishNormalization = {}): string {
  let text = surface;
  if (!ASCII.test(text)) {
    if (options.compatibility ?? true) text = text.normalize("NFKC");
    if (options.controls ?? true) text = text.replace(CONTROLS, "");
    if (options.quotes ?? true) {
      text = text
        .replace(/[\u2018\u2019\u201b\u2032\u00b4\u02bc]/g, "'")
        .replace(/[\u201c\u201d\u201f\u2033]/g, '"')
        .replace(/[\u2010-\u2012]/g, "-");
    }
  }
  return (options.case ?? true) ? text.toLowerCase() : text;
}
