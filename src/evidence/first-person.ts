import type { Hit } from "./cues.js";
import { WORDS, type Reading } from "./reading.js";

const I = new Set(["we", "i"]);

/** Whether who speaks does the verb: "we condemn", "we would never accept", ندين. */
export function isFirstPerson({ items, language }: Reading, { first, form }: Hit): boolean {
  if (form.part !== "verb") return false;
  // of the imperfect's forms only the first person of the plural begins with ن
  if (language === "ar") return form.features.includes("present") && !form.features.includes("past") && items[first]!.core.startsWith("ن");
  for (let at = first - 1; at >= Math.max(0, first - 5); at--) {
    const { norm } = items[at]!;
    if (I.has(norm)) return true;
    if (!WORDS.en.auxiliary.has(norm) && !norm.startsWith("'") && !norm.endsWith("ly")) return false;
  }
  return false;
}
