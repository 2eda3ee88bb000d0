import type { TokenKind } from "./token.js";

const ARABIC =
  "\\u0610-\\u061a\\u0620-\\u065f\\u066e-\\u06d3\\u06d5-\\u06ed\\u06fa-\\u06ff\\u0750-\\u077f\\u0870-\\u08ff\\ufb50-\\ufd3d\\ufd40-\\ufdfb\\ufe70-\\ufefc";
const LATIN =
  "A-Za-z\\u00aa\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0300-\\u036f\\u1e00-\\u1eff\\u2c60-\\u2c7f\\ua720-\\ua7ff\\ufb00-\\ufb06\\uff21-\\uff3a\\uff41-\\uff5a";
const DIGIT = "0-9\\u0660-\\u0669\\u06f0-\\u06f9";
/** Controls that may stand inside a word: soft hyphen, zero-width, bidirectional. */
const CONTROL = "\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff";

// Every run has an upper length, so that hostile text (a million marks, fifty million letters) stays linear.
const URL = `(?:https?:\\/\\/|www\\.)[^\\s<>"«»“”\\u0600-\\u06ff]{1,2000}`;
const LATIN_WORD = new RegExp(
  [
    URL,
    `(?:[A-Za-z]\\.){2,8}(?:['’ʼ]s)?(?![${LATIN}])`,
    `[${LATIN}](?:[${LATIN}${DIGIT}]|[${CONTROL}]{1,16}(?=[${LATIN}])){0,255}(?:['’ʼ\\-‐‑](?=[${LATIN}${DIGIT}])[${LATIN}${DIGIT}]{1,255}){0,15}`,
  ].join("|"),
  "y",
);
const ARABIC_WORD = new RegExp(`[${ARABIC}](?:[${ARABIC}]|[${CONTROL}]{1,16}(?=[${ARABIC}])){0,255}`, "y");
const OTHER = new RegExp(
  [
    `[${DIGIT}]{1,255}(?:[.,:/\\u066b\\u066c][${DIGIT}]{1,255}){0,15}[A-Za-z]{0,16}`,
    `[@#][\\p{L}\\p{M}\\p{N}_]{1,255}`,
    `\\s{1,4096}`,
    `(?:\\p{Regional_Indicator}{2}|\\p{Extended_Pictographic}[\\ufe0f\\p{Emoji_Modifier}]{0,2}(?:\\u200d\\p{Extended_Pictographic}[\\ufe0f\\p{Emoji_Modifier}]{0,2}){0,8})`,
    `\\.{2,64}`,
    `[\\p{L}\\p{N}](?:(?![${ARABIC}${LATIN}${DIGIT}])[\\p{L}\\p{M}\\p{N}]){0,255}`,
    `[^]`,
  ].join("|"),
  "yu",
);

const IN_ARABIC = new RegExp(`[${ARABIC}]`);
const IN_LATIN = new RegExp(`[${LATIN}]`);
/** Which expression a unit of the basic plane begins with, as far as they were met: one look-up decides. */
const STARTS: RegExp[] = [];

function startOf(code: number): RegExp {
  const known = STARTS[code];
  if (known !== undefined) return known;
  const letter = String.fromCharCode(code);
  const found = IN_ARABIC.test(letter) ? ARABIC_WORD : IN_LATIN.test(letter) ? LATIN_WORD : OTHER;
  STARTS[code] = found;
  return found;
}

const TRAILING = /[.,:;!?'")\]}…]+$/;
const URL_START = /^(?:https?:|www\.)/;

/** What a piece of text is; `null` for what is no token: space, controls, stray marks. */
export type Piece = TokenKind | null;

/**
 * Walks over a text piece by piece, with sticky regular expressions.
 *
 * Why: `Intl.Segmenter` is an order of magnitude slower, and it cuts where news text must not be cut.
 * Cost: linear, nothing is allocated.
 *
 * @param visit called for every piece with its offsets in UTF-16 units
 */
export function scan(text: string, visit: (from: number, to: number) => void): void {
  let from = 0;
  while (from < text.length) {
    const code = text.charCodeAt(from);
    // Most of what is no token is a single space.
    if (code === 32 && text.charCodeAt(from + 1) > 32) {
      from++;
      continue;
    }
    let to = plainEnd(text, from);
    if (to === from) {
      const pattern = startOf(code);
      pattern.lastIndex = from;
      pattern.test(text);
      to = pattern.lastIndex;
    }
    if ((code === 104 || code === 119) && to - from > 4 && URL_START.test(text.slice(from, from + 8))) {
      to -= TRAILING.exec(text.slice(from, to))?.[0].length ?? 0;
    }
    visit(from, to);
    from = to;
  }
}

/** No plain word is longer; a longer run of letters is cut as its expression says. */
const PLAIN = 64;

/** Where the plain letters end that begin here, if a space or comma follows them: most English words need no expression. */
function plainEnd(text: string, from: number): number {
  let to = from;
  let code = text.charCodeAt(to);
  while (to - from < PLAIN && ((code >= 97 && code <= 122) || (code >= 65 && code <= 90))) code = text.charCodeAt(++to);
  return code === 32 || code === 44 ? to : from;
}

const KINDS: [RegExp, Piece][] = [
  [/^(?:https?:\/\/|www\.)./u, "url"],
  [/^[@#][\p{L}\p{M}\p{N}_]/u, "handle"],
  [/^\p{N}/u, "number"],
  [/^[\p{L}\u0610-\u061a\u0640]/u, "word"],
  [/^[\s\p{M}\p{C}]/u, null],
  [/^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2})/u, "emoji"],
  [/^\p{P}/u, "punctuation"],
];

/** The kind of a piece; callers keep the answer by surface. */
export function kindOf(surface: string): Piece {
  for (const [start, kind] of KINDS) if (start.test(surface)) return kind;
  return "symbol";
}

/** Whether a piece is written in Arabic letters. */
export function isArabic(surface: string): boolean {
  return startOf(surface.charCodeAt(0)) === ARABIC_WORD;
}
