import type { TextLexicon } from "../../text/lexicon.js";
import { segment } from "../../text/segment.js";
import type { Language } from "../../text/token.js";

export function compileConcepts(
  concepts: Record<string, Record<Language, string[]>>,
  text: TextLexicon,
): Record<Language, Map<string, string>> {
  const index = { ar: new Map<string, string>(), en: new Map<string, string>() };
  for (const [concept, words] of Object.entries(concepts)) {
    for (const language of ["ar", "en"] as const) {
      for (const form of words[language].flatMap((word) => word.split("/"))) {
        const terms = segment(form, text, { language })
          .tokens.map((token) => token.term)
          .filter((term) => term !== "");
        if (terms.length === 1 && !index[language].has(terms[0]!)) index[language].set(terms[0]!, concept);
      }
    }
  }
  return index;
}
