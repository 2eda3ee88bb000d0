/**
 * The steps of Arabic normalisation, in the order they run; each can be switched off.
 * All are on by default but `hamza`.
 */
export interface ArabicNormalization {
  /** Unicode NFKC: presentation forms (`ﻼ` → `لا`) and composed hamzas. */
  compatibility?: boolean;
  /** Takes out bidirectional, zero-width and variation controls. */
  controls?: boolean;
  /** Takes out the stretching `ـ`. */
  tatweel?: boolean;
  /** Takes out vowel signs and Quranic marks. */
  harakat?: boolean;
  /** Persian and Urdu letters for the same sound become Arabic: `ی` → `ي`, `ک` → `ك`, `ھ` → `ه`. */
  persian?: boolean;
  /** `أ إ آ ٱ` → `ا`. */
  alef?: boolean;
  /** `ى` → `ي`. */
  maqsura?: boolean;
  /** `ة` → `ه`. */
  tehMarbuta?: boolean;
  /** `٣` and `۳` → `3`. */
  digits?: boolean;
  /** `ؤ` → `و`, `ئ` → `ي`, lone `ء` goes: off by default, since it merges words (سأل, سال). */
  hamza?: boolean;
}

/** A normalised text and, for each of its units, where it came from in the original. */
export interface AlignedText {
  text: string;
  /** `offsets[i]` is the index in the original of unit `i`; one more entry holds the original's length. */
  offsets: number[];
}

type Step = keyof ArabicNormalization;

const LETTERS: Record<string, string> = {
  ی: "ي",
  ې: "ي",
  ے: "ي",
  ک: "ك",
  ڪ: "ك",
  ھ: "ه",
  ہ: "ه",
  ە: "ه",
};

// biome-ignore lint/suspicious/noMisleadingCharacterClass: each is meant by itself, joiners and selectors too
const CONTROLS = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]+/g;

const STEPS: [Step, (text: string) => string][] = [
  ["compatibility", (text) => text.normalize("NFKC")],
  ["controls", (text) => text.replace(CONTROLS, "")],
  ["tatweel", (text) => text.replace(/\u0640+/g, "")],
  ["harakat", (text) => text.replace(/[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff]+/g, "")],
  ["persian", (text) => text.replace(/[یېےکڪھہە]/g, (letter) => LETTERS[letter] ?? letter)],
  ["alef", (text) => text.replace(/[أإآٱ]/g, "ا")],
  ["maqsura", (text) => text.replace(/ى/g, "ي")],
  ["tehMarbuta", (text) => text.replace(/ة/g, "ه")],
  ["digits", (text) => text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))],
  ["hamza", (text) => text.replace(/ؤ/g, "و").replace(/ئ/g, "ي").replace(/ء/g, "")],
];

/** The steps of Lucene's `ArabicNormalizer`, to the letter. */
export const LUCENE: ArabicNormalization = { compatibility: false, controls: false, persian: false, digits: false };

// Letters, space and ASCII that no step of the default touches: most words leave here.
const UNTOUCHED = /^[ -~ءؤئابت-غف-هوي]*$/;

/**
 * Folds the spellings of an Arabic word that news prose does not keep apart.
 *
 * Why: أوكرانيا and اوكرانيا, إلى and الى are the same word; matching and counting need one key.
 * Source: Larkey, Ballesteros and Connell 2002; `lucene` is the configuration of Lucene's ArabicNormalizer.
 * Cost: linear in the length.
 *
 * @example normalize("إعلانٌ") // "اعلان"
 */
export function normalize(surface: string, options: ArabicNormalization = {}): string {
  if (UNTOUCHED.test(surface) && options.hamza !== true) return surface;
  let text = surface;
  for (const [step, apply] of STEPS) {
    if (options[step] ?? step !== "hamza") text = apply(text);
  }
  return text;
}

/**
 * Folds as `normalize` does and keeps the way back to the original.
 *
 * Why: a match on the folded text must be shown in the text as printed.
 * Cost: linear, slower by a constant than `normalize`.
 */
export function align(surface: string, options: ArabicNormalization = {}): AlignedText {
  let text = "";
  const offsets: number[] = [];
  let from = 0;
  for (const [cluster] of surface.matchAll(/\P{M}\p{M}{0,64}|\p{M}{1,64}/gsu)) {
    const folded = normalize(cluster, options);
    for (let unit = 0; unit < folded.length; unit++) offsets.push(from);
    text += folded;
    from += cluster.length;
  }
  offsets.push(surface.length);
  return { text, offsets };
}
