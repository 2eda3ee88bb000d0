import type { Language } from "../text/token.js";

/** How well a measure agrees with readers. */
export interface Reliability {
  /** Macro-F1 over unfavourable, neutral and favourable, 0 to 1; always neutral has 0.28 to 0.30. */
  macroF1: number;
  low: number;
  high: number;
  n: number;
}

/**
 * How well the stance by cues agrees with a reader, by language: mentions drawn at random from news and speeches of the
 * whole world, labelled beforehand and kept apart; `npm run accuracy -- -t "stance drawn"` prints the numbers.
 */
export const STANCE_RELIABILITY: Readonly<Record<Language, Reliability>> = {
  en: { macroF1: 0.56, low: 0.49, high: 0.63, n: 327 },
  ar: { macroF1: 0.46, low: 0.37, high: 0.55, n: 331 },
};

const NAMES: Readonly<Record<Language, string>> = { en: "English", ar: "Arabic" };

/**
 * One sentence that tells it, to stand under a table or a figure.
 *
 * @example reliabilityNote(["ar"]) // "Against a reader's labels the measure has a macro-F1 of 0.46 (0.37 to 0.55, n = 331) in Arabic; …"
 */
export function reliabilityNote(languages: readonly Language[] = ["en", "ar"]): string {
  const each = languages.map((language) => {
    const { macroF1, low, high, n } = STANCE_RELIABILITY[language];
    return `${macroF1.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)}, n = ${n}) in ${NAMES[language]}`;
  });
  return `Against a reader's labels the measure has a macro-F1 of ${each.join(" and ")}; read groups, not single mentions.`;
}
