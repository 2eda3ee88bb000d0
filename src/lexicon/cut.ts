import { normalize as arabic } from "../text/arabic/normalize.js";
import { normalize as english } from "../text/english/normalize.js";

/** What joins the parts of a word: US-led. */
export const HYPHEN = /[-\u2010\u2011\u2013]/;

/** The ending of a possessive: Russia's. */
export const POSSESSIVE = /['\u2019\u02BC](?:s|S)?$/;

export const FOLD = {
  ar: (words: string) => cut(words).map((word) => arabic(word)),
  en: (words: string) => cut(words).map((word) => english(word)),
};

/** The words of an entry, cut as the matchers cut the text: at hyphens, and without a possessive's ending. */
export function cut(words: string): string[] {
  return words
    .split(/\s+/)
    .flatMap((word) => word.split(HYPHEN))
    .map((word) => word.replace(POSSESSIVE, ""))
    .filter((word) => word !== "");
}
