import type { Lexicons } from "../lexicon/lexicons.js";

import type { Language } from "../text/token.js";

/**
 * Names of actors for display, by code; a code that the registry does not hold stands for itself.
 *
 * @example actorLabels(lexicons, "en")("RU/putin") // "Vladimir Putin"
 */
export function actorLabels({ registry }: Pick<Lexicons, "registry">, language: Language = "en"): (code: string) => string {
  return (code) => registry.actors.get(code)?.label[language] ?? code;
}

/**
 * Titles of frames for display, by id.
 *
 * @example frameTitles(lexicons)("military") // "Military"
 */
export function frameTitles({ frames }: Pick<Lexicons, "frames">, language: Language = "en"): (frame: string) => string {
  return (frame) => frames.frames.find((one) => one.frame === frame)?.title[language] ?? frame;
}
