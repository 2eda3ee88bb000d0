import type { Language } from "../text/token.js";
import type { Found } from "./actors.js";
import type { Entry } from "./entry.js";
import type { Line } from "./items.js";
import type { Lexicons } from "./lexicon/compile.js";

/** A sentence as the finders see it; a class, as `ReadSentence` is. */
export class Reading implements Line {
  readonly language: Language;
  readonly items: Entry[];
  readonly offsets: number[];
  readonly positions: number[];
  /** For each item, the index in `found` of the mention that covers it, or -1. */
  readonly mentionAt: readonly number[];
  /** For each item, the number of its clause. */
  readonly clause: readonly number[];
  readonly lexicons: Lexicons;

  /** A line with its mentions in order. */
  constructor(
    { items, offsets, positions }: Line,
    readonly found: Found[],
    { language, clause, lexicons }: Pick<Reading, "language" | "clause" | "lexicons">,
  ) {
    this.language = language;
    this.items = items;
    this.offsets = offsets;
    this.positions = positions;
    this.mentionAt = mentionIndex(items, found);
    this.clause = clause;
    this.lexicons = lexicons;
  }
}

/** Function words that the grammars ask for, normalised. */
export const WORDS = {
  en: {
    relative: new Set(["that", "which", "who", "whom", "whose", "where", "when"]),
    conjunction: new Set([
      "but",
      "while",
      "although",
      "though",
      "because",
      "whereas",
      "after",
      "before",
      "since",
      "until",
      "unless",
      "if",
      "as",
      "so",
      "amid",
    ]),
    and: new Set(["and", "or", "nor"]),
    auxiliary: new Set([
      "be",
      "is",
      "are",
      "was",
      "were",
      "been",
      "being",
      "am",
      "has",
      "have",
      "had",
      "do",
      "does",
      "did",
      "will",
      "would",
      "shall",
      "should",
      "can",
      "could",
      "may",
      "might",
      "must",
      "to",
      "not",
      "n't",
      "never",
      "also",
      "get",
      "got",
      "gets",
    ]),
    be: new Set(["be", "is", "are", "was", "were", "been", "being", "am", "get", "got", "gets", "'s", "'re"]),
    preposition: new Set([
      "on",
      "against",
      "of",
      "to",
      "with",
      "for",
      "from",
      "at",
      "in",
      "over",
      "into",
      "about",
      "toward",
      "towards",
      "upon",
      "between",
      "by",
      "among",
      "under",
      "near",
      "around",
      "through",
      "during",
      "via",
      "within",
      "inside",
      "outside",
      "across",
      "despite",
      "amid",
      "after",
      "before",
      "without",
      "than",
      "like",
      "behind",
      "beyond",
      "beside",
    ]),
    pronoun: new Set(["he", "she", "it", "they", "we", "i", "you"]),
  },
  ar: {
    relative: new Set(["الذي", "التي", "الذين", "اللذان", "اللتان", "ما"]),
    conjunction: new Set([
      "لكن",
      "لكنه",
      "لكنها",
      "بينما",
      "حيث",
      "فيما",
      "كما",
      "ان",
      "انه",
      "انها",
      "انهم",
      "بان",
      "بانه",
      "بانها",
      "لان",
      "اذا",
      "اذ",
      "قبل",
      "بعد",
      "منذ",
      "رغم",
      "حين",
      "عندما",
      "وسط",
      "لافتا",
      "مؤكدا",
      "مشددا",
      "مضيفا",
      "مشيرا",
    ]),
    and: new Set(["و", "او"]),
    auxiliary: new Set([
      "قد",
      "سوف",
      "لم",
      "لن",
      "لا",
      "ما",
      "كان",
      "كانت",
      "كانوا",
      "يكون",
      "تكون",
      "كما",
      "لقد",
      "ايضا",
      "بدوره",
      "بدورها",
      "ثم",
    ]),
    be: new Set(["تم", "يتم", "جري", "جرت", "يجري", "ستتم", "سيتم"]),
    preposition: new Set([
      "علي",
      "ضد",
      "من",
      "الي",
      "في",
      "مع",
      "عن",
      "بين",
      "تجاه",
      "حول",
      "بشان",
      "نحو",
      "امام",
      "ازاء",
      "بحق",
      "لدي",
      "عبر",
      "خلال",
      "منذ",
      "حتي",
      "بعد",
      "قبل",
      "عند",
      "داخل",
      "خارج",
      "باسم",
      "بلسان",
      "بقياده",
      "بدعم",
      "وسط",
      "رغم",
      "دون",
      "حسب",
      "بحسب",
      "وفق",
      "وفقا",
      "لصالح",
      "ضمن",
      "بسبب",
      "نتيجه",
      "بهدف",
      "لاجل",
      "باتجاه",
      "اثناء",
      "مثل",
      "كافه",
      "قرب",
      "عقب",
      "اثر",
      "جراء",
      "فوق",
      "تحت",
      "خلف",
      "وراء",
      "حيال",
      "بموجب",
      "قبيل",
      "بعيد",
      "فور",
      "طوال",
      "باستثناء",
      "شرق",
      "غرب",
      "شمال",
      "جنوب",
      "شرقي",
      "غربي",
      "شمالي",
      "جنوبي",
    ]),
    pronoun: new Set(["هو", "هي", "هم"]),
  },
} as const;

/** Filled anew for each sentence and then cut to its length, as `itemsOf` does. */
const filled: number[] = [];

/** Numbers the clauses: they end at punctuation and before conjunctions and relative pronouns. */
export function clausesOf(items: readonly Entry[]): number[] {
  let number = 0;
  for (let at = 0; at < items.length; at++) {
    const { parts, word } = items[at]!;
    if (parts && at > 0 && (!word || items[at - 1]!.word)) number++;
    filled[at] = number;
  }
  return filled.slice(0, items.length);
}

/** The index of each item's mention. */
function mentionIndex(items: readonly Entry[], found: readonly Found[]): number[] {
  for (let at = 0; at < items.length; at++) filled[at] = -1;
  for (let mention = 0; mention < found.length; mention++) {
    const { first, last } = found[mention]!;
    for (let at = first; at < last; at++) filled[at] = mention;
  }
  return filled.slice(0, items.length);
}
