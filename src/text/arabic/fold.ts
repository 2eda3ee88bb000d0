import { type ArabicNormalization, normalize } from "./normalize.js";

/** Only what is no letter goes: hamza, ة and ى stay, for they tell words apart. */
export const CLEANING: ArabicNormalization = { alef: false, maqsura: false, tehMarbuta: false };

/** Folds alef and yeh forms of a clean word, one letter for one: the key of the attested words. */
export function fold(word: string): string {
  return normalize(word, { tehMarbuta: false });
}
