import { inflect as arabic } from "./arabic/inflect.js";
import { inflect as english } from "./english/inflect.js";
import type { Inflection, Part } from "./inflection.js";
import type { Language } from "./token.js";

/**
 * Every normalised surface of a lexicon's entry, as it stands in `Token.core`.
 *
 * @throws Error where an Arabic verb lacks its imperfect.
 * @example inflect("accuse", "verb", "en").map(({ form }) => form) // ["accuse", "accuses", "accused", "accusing"]
 */
export function inflect(entry: string, part: Part, language: Language): Inflection[] {
  return language === "ar" ? arabic(entry, part) : english(entry, part);
}
