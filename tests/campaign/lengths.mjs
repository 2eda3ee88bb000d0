// Time against length: 128 patterns, each repeated without end of a sentence, may take eight times as long where there is
// eight times as much of them, and not sixty-four.
import { extract, readLexicons } from "../../dist/lib/index.js";
import { spent } from "./material.mjs";

const LETTERS = [
  "They ",
  "brutal ",
  "accused ",
  "of ",
  "that ",
  "said ",
  "not ",
  "Iran ",
  "Iran and ",
  "the war in ",
  "who ",
  "to ",
  "by ",
];
const ARABIC = ["قال ", "أن ", "الذي ", "قصف ", "إيران ", "إيران و", "لا ", "من ", "ب", "و", "ال", "ـ", "َ"];
const MARKS = [
  '"',
  "«",
  "»",
  "(",
  ")",
  "[",
  "“",
  "'",
  "- ",
  ", ",
  "، ",
  "; ",
  ": ",
  "؛",
  ".",
  "…",
  "?",
  "! ",
  "\n",
  "\r\n",
  "\t",
  "  ",
  "http://a.b/",
  "a@b.c ",
  "#a_b ",
  "@a ",
  "1,000 ",
  "1.5 ",
  "٣٫٥ ",
  "&amp;",
  "<b>",
  "U.S. ",
  "Mr. ",
  "e.g. ",
  "*",
  "_",
  "`",
  "|",
  "/",
  "\\",
];
const PAIRS = LETTERS.slice(0, 8).flatMap((one) => ["accused ", '"', "that ", "of "].map((two) => one + two));
const ARABIC_PAIRS = ARABIC.slice(0, 7).flatMap((one) => ["قصف ", "«", "أن ", "من "].map((two) => one + two));
export const PATTERNS = [...LETTERS, ...ARABIC, ...MARKS, ...PAIRS, ...ARABIC_PAIRS, "a", "aA", "ا"].slice(0, 128);

const KILOBYTES = 128;
/** Shorter times than this say nothing of how they grow. */
const NOISE = 1000;

export function lengths() {
  const lexicons = readLexicons();
  const time = (pattern, bytes) => {
    const text = pattern.repeat(Math.ceil(bytes / pattern.length));
    const language = /\p{Script=Arabic}/u.test(pattern) ? "ar" : "en";
    const start = spent();
    extract({ id: "1", text, language, date: null, outlet: null, title: null, columns: {} }, lexicons);
    return spent() - start;
  };
  const faults = [];
  let most = 0;
  for (const pattern of PATTERNS) {
    time(pattern, 4 << 10);
    const long = time(pattern, 4 * (KILOBYTES << 10));
    most = Math.max(most, long / (4 * KILOBYTES));
    if (long < NOISE) continue;
    // the least of several: what else the engine does in the meantime only adds
    const least = (kilobytes) => Math.min(...[0, 1, 2].map(() => time(pattern, kilobytes << 10)));
    if (long < 8 * time(pattern, KILOBYTES << 10)) continue;
    const [small, large] = [least(KILOBYTES), least(8 * KILOBYTES)];
    if (large > 16 * small)
      faults.push(`${JSON.stringify(pattern)}: ${Math.round(small)} ms for ${KILOBYTES} kB, ${Math.round(large)} ms for ${8 * KILOBYTES}`);
  }
  return { cases: PATTERNS.length, faults, note: `at most ${most.toFixed(2)} ms a kB` };
}
