import { inflectArabic } from "./arabic/inflect.js";
import { inflectEnglish } from "./english/inflect.js";
import type { Inflection, Part } from "./inflection.js";
import type { Language } from "./token.js";

/**
 * Gives every normalised surface of a lexicon's entry, as it stands in `Token.core`.
 *
 * @throws when the entry is not written as its language asks
 * @example inflect("accuse", "verb", "en")
 */
export function inflect(entry: string, part: Part, language: Language): Inflection[] {
  return language === "ar" ? inflectArabic(entry, part) : inflectEnglish(entry, part);
}
