import { DataProblem } from "../corpus/problem.js";
import type { Language } from "./token.js";

/** The languages that can be read. */
export const LANGUAGES: readonly Language[] = ["ar", "en"];

const ENGLISH = new Set(
  "the of and to in a is that for it on was with as by at from be this are have has not but he said will his they its an which who".split(
    " ",
  ),
);
/** Words that are frequent in other languages of the script, and neither English nor parts of names. */
const FOREIGN = new Set(
  (
    "auf und nicht für ist eine einen dass wird werden nach bei gegen über sich auch wurde " +
    "dans une avec qui aux pas sont cette leur mais contre après deux " +
    "por una como pero más sus entre sobre según desde " +
    "della che sono nella degli alla anche dopo dei " +
    "não uma pela pelo também são " +
    "bir için ile olarak göre sonra " +
    "yang untuk dengan pada tidak akan " +
    "het een voor niet wordt naar " +
    "och att som är inte till från " +
    "jest się nie przez oraz"
  ).split(" "),
);
/** So few words as a short text or a headline has. */
const FEW = 6;
/** Letters of Persian, Urdu, Pashto and Kurdish that Arabic prose has only in names. */
const NEIGHBOURS = /[پچژگکیٹڈڑںےېۆێ]/g;
const SAMPLED = 50_000;

/**
 * Says which language a text is in, by its script and, where there are enough of them, its words.
 *
 * Why: an Arabic stemmer on Persian, or an English one on French, gives numbers that mean nothing.
 * A text without letters counts as English.
 * Cost: linear in the first 50,000 units.
 *
 * @throws when the language is none of the supported ones
 * @example detectLanguage("قال الرئيس") // "ar"
 */
export function detectLanguage(text: string): Language {
  const sample = text.length > SAMPLED ? text.slice(0, SAMPLED) : text;
  const count = (letters: RegExp): number => sample.match(letters)?.length ?? 0;
  const arabic = count(/[\u0620-\u064a\u066e-\u06d3\ufb50-\ufdfb\ufe70-\ufefc]/g);
  const latin = count(/[A-Za-z\u00c0-\u024f]/g);
  const other = count(/[\u0370-\u058f\u0590-\u05ff\u0900-\u1cff\u3040-\ud7af]/g);
  if (other > arabic + latin) throw unsupported(scriptOf(sample));
  if (arabic > latin) {
    if (count(NEIGHBOURS) > arabic * 0.03 && arabic > 40) throw unsupported("arabic script, but not the arabic language");
    return "ar";
  }
  const words = sample.toLowerCase().match(/[a-z\u00c0-\u024f]+/g) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const foreign = words.filter((word) => FOREIGN.has(word)).length;
  if ((words.length >= 40 && english < words.length * 0.1) || (words.length >= FEW && foreign > 2 * english))
    throw unsupported("latin script, but not english");
  return "en";
}

/** @throws when the code is none of the supported ones */
export function supported(language: string): Language {
  const found = LANGUAGES.find((known) => known === language);
  if (found === undefined) throw unsupported(language);
  return found;
}

function unsupported(what: string): DataProblem {
  return new DataProblem("unsupported language", { value: what, fix: `supported: ${LANGUAGES.join(", ")}` });
}

function scriptOf(text: string): string {
  for (const script of ["Cyrillic", "Greek", "Hebrew", "Devanagari", "Han", "Hiragana", "Hangul", "Armenian", "Georgian", "Thai"]) {
    if (new RegExp(`\\p{Script=${script}}`, "u").test(text)) return `${script.toLowerCase()} script`;
  }
  return "unknown script";
}
