import { type Inflection, Paradigm, type Part } from "../inflection.js";
import { conjugate } from "./conjugate.js";
import { normalize } from "./normalize.js";

/**
 * Gives every normalised surface of a lexicon's Arabic entry.
 *
 * What: verbs are written `perfect/imperfect` (`دعا/يدعو`), nouns `singular/plural` or the singular alone,
 * adjectives in the masculine singular, perhaps with a broken plural (`كبير/كبار`).
 * In a longer expression the first word changes and the rest stays.
 * Why: cues are matched on `Token.core`, that is without clitics and with the article; stemming would merge too much.
 * Imperatives are left out: news prose hardly uses them, and unvowelled they are written like nouns.
 * Cost: some forty forms an entry.
 *
 * @throws when a verb lacks its imperfect
 * @example inflect("هجوم/هجمات", "noun").map((item) => item.form) // ["هجوم", "الهجوم", "هجوما", …]
 */
export function inflect(entry: string, part: Part): Inflection[] {
  const [head = "", ...rest] = entry.normalize("NFC").trim().split(/\s+/);
  const after = rest.map((word) => normalize(word)).join(" ");
  // أ + ا is written آ: رأى + ه is رآه.
  const paradigm = new Paradigm((surface) => normalize(surface.replace(/أا/g, "آ")));
  if (part === "verb") conjugate(paradigm, head, entry);
  else if (part === "noun") decline(paradigm, head);
  else if (part === "adjective") qualify(paradigm, head);
  else paradigm.add(head, "base");
  return paradigm.list("", after);
}

function decline(paradigm: Paradigm, head: string): void {
  const [singular = "", ...plurals] = head.split("/").filter((word) => word !== "");
  bothWays(paradigm, singular, "base");
  const feminine = singular.endsWith("ة");
  const stem = feminine ? singular.slice(0, -1) : joining(singular);
  const dual = feminine ? `${stem}ت` : stem;
  for (const ending of ["ان", "ين"]) bothWays(paradigm, dual + ending, "dual");
  for (const ending of ["ا", "ي"]) paradigm.add(dual + ending, "dual", "bound");
  for (const plural of plurals) bothWays(paradigm, plural, "plural");
  if (plurals.length > 0) return;
  bothWays(paradigm, `${stem}ات`, "plural");
  if (feminine) return;
  for (const ending of ["ون", "ين"]) bothWays(paradigm, stem + ending, "plural");
  for (const ending of ["و", "ي"]) paradigm.add(stem + ending, "plural", "bound");
}

/** A word with and without the article, in the shapes it takes before a pronoun and with tanwin. */
function bothWays(paradigm: Paradigm, word: string, feature: "base" | "dual" | "plural" | "feminine"): void {
  paradigm.add(word, feature);
  paradigm.add(`ال${word}`, feature, "definite");
  for (const shape of beforePronoun(word)) paradigm.add(shape, feature, "bound");
  if (feature !== "dual" && takesAlef(word)) paradigm.add(`${word}ا`, feature, "accusative");
}

/** سياسة → سياست (سياسته), مستوى → مستوا, بناء → بناؤ and بنائ, خطأ → خطؤ and خطئ. */
function beforePronoun(word: string): string[] {
  if (word.endsWith("ة")) return [`${word.slice(0, -1)}ت`];
  if (word.endsWith("ى")) return [`${word.slice(0, -1)}ا`];
  if (/[اوي]ء$/.test(word)) return [`${word.slice(0, -1)}ؤ`, `${word.slice(0, -1)}ئ`];
  if (word.endsWith("أ")) return [`${word.slice(0, -1)}ؤ`, `${word.slice(0, -1)}ئ`];
  return [];
}

/** Whether the indefinite accusative is written with an alef (هجوما, but سياسة, بناء, خطأ, دعوى). */
function takesAlef(word: string): boolean {
  return !/(?:[ةىاأ]|اء|ات|ون|ين)$/.test(word);
}

/** The word as endings join it: مستوى → مستوي, لواء → لواء. */
function joining(word: string): string {
  return word.endsWith("ى") ? `${word.slice(0, -1)}ي` : word;
}

function qualify(paradigm: Paradigm, head: string): void {
  const [singular = "", ...plurals] = head.split("/").filter((word) => word !== "");
  // قاسٍ: the weak letter comes back with the article and with every ending.
  const weak = singular.endsWith("ٍ");
  const bare = weak ? `${singular.slice(0, -1)}ي` : singular.endsWith("ة") ? singular.slice(0, -1) : singular;
  if (weak) paradigm.add(singular, "base");
  bothWays(paradigm, bare, "base");
  bothWays(paradigm, `${bare}ة`, "feminine");
  const sound = joining(bare);
  for (const ending of ["ان", "تان", "تين"]) bothWays(paradigm, sound + ending, "dual");
  for (const ending of ["ون", "ين", "ات"]) bothWays(paradigm, sound + ending, "plural");
  for (const plural of plurals) bothWays(paradigm, plural, "plural");
}
