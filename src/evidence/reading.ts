import type { Language } from "../text/token.js";
import type { Found } from "./actors.js";
import type { Entry } from "./entry.js";
import type { Line } from "./items.js";
import type { Lexicons } from "./lexicon/compile.js";

/** A sentence as the finders see it. */
export interface Reading extends Line {
  language: Language;
  /** Mentions in order. */
  found: Found[];
  /** For each item, the index in `found` of the mention that covers it, or -1. */
  mentionAt: readonly number[];
  /** For each item, the number of its clause. */
  clause: readonly number[];
  lexicons: Lexicons;
}

/** Function words that the grammars ask for, normalised. */
export const WORDS = {
  en: {
    relative: new Set(["that", "which", "who", "whom", "whose", "where", "when"]),
    conjunction: new Set(["but", "while", "although", "though", "because", "whereas", "after", "before", "since", "until", "unless", "if", "as", "so", "amid"]),
    and: new Set(["and", "or", "nor"]),
    auxiliary: new Set(["be", "is", "are", "was", "were", "been", "being", "am", "has", "have", "had", "do", "does", "did", "will", "would", "shall", "should", "can", "could", "may", "might", "must", "to", "not", "n't", "never", "also", "get", "got", "gets"]),
    be: new Set(["be", "is", "are", "was", "were", "been", "being", "am", "get", "got", "gets", "'s", "'re"]),
    preposition: new Set(["on", "against", "of", "to", "with", "for", "from", "at", "in", "over", "into", "about", "toward", "towards", "upon", "between", "by", "among", "under", "near", "around", "through", "during", "via", "within", "inside", "outside", "across", "despite", "amid", "after", "before", "without", "than", "like", "behind", "beyond", "beside"]),
    pronoun: new Set(["he", "she", "it", "they", "we", "i", "you"]),
  },
  ar: {
    relative: new Set(["الذي", "التي", "الذين", "اللذان", "اللتان", "ما"]),
    conjunction: new Set(["لكن", "لكنه", "لكنها", "بينما", "حيث", "فيما", "كما", "ان", "انه", "انها", "انهم", "بان", "بانه", "بانها", "لان", "اذا", "اذ", "قبل", "بعد", "منذ", "رغم", "حين", "عندما", "وسط", "لافتا", "مؤكدا", "مشددا", "مضيفا", "مشيرا"]),
    and: new Set(["و", "او"]),
    auxiliary: new Set(["قد", "سوف", "لم", "لن", "لا", "ما", "كان", "كانت", "كانوا", "يكون", "تكون", "كما", "لقد", "ايضا", "بدوره", "بدورها", "ثم"]),
    be: new Set(["تم", "يتم", "جري", "جرت", "يجري", "ستتم", "سيتم"]),
    preposition: new Set(["علي", "ضد", "من", "الي", "في", "مع", "عن", "بين", "تجاه", "حول", "بشان", "نحو", "امام", "ازاء", "بحق", "لدي", "عبر", "خلال", "منذ", "حتي", "بعد", "قبل", "عند", "داخل", "خارج", "باسم", "بلسان", "بقياده", "بدعم", "وسط", "رغم", "دون", "حسب", "بحسب", "وفق", "وفقا", "لصالح", "ضمن", "بسبب", "نتيجه", "بهدف", "لاجل", "باتجاه", "اثناء", "مثل", "كافه", "قرب", "عقب", "اثر", "جراء", "فوق", "تحت", "خلف", "وراء", "حيال", "بموجب", "قبيل", "بعيد", "فور", "طوال", "باستثناء", "شرق", "غرب", "شمال", "جنوب", "شرقي", "غربي", "شمالي", "جنوبي"]),
    pronoun: new Set(["هو", "هي", "هم"]),
  },
} as const;

/** Numbers the clauses: they end at punctuation and before conjunctions and relative pronouns. */
export function clausesOf(items: readonly Entry[]): number[] {
  const clause = new Array<number>(items.length).fill(0);
  let number = 0;
  for (let at = 1; at < items.length; at++) {
    const { parts, word } = items[at]!;
    if (parts && (!word || items[at - 1]!.word)) number++;
    clause[at] = number;
  }
  return clause;
}

/** The index of each item's mention. */
export function mentionIndex(items: readonly Entry[], found: readonly Found[]): number[] {
  const index = new Array<number>(items.length).fill(-1);
  for (let mention = 0; mention < found.length; mention++) {
    const { first, last } = found[mention]!;
    for (let at = first; at < last; at++) index[at] = mention;
  }
  return index;
}
