import { AR, BOTH, is } from "../../lexicon/words.js";
import { itemAt } from "../sentence/items.js";
import type { Reading } from "../sentence/reading.js";
import type { Hit } from "./hit.js";

const I = new Set(["we", "i"]);
/** "I have been much tougher on": may stand between. */
const DEGREE = new Set(["been", "much", "more", "very", "so", "always", "also"]);

/** Whether who speaks does the verb: "we condemn", "we would never accept", ندين. */
export function isFirstPerson({ items, language }: Reading, { first, form }: Hit): boolean {
  if (form.part !== "verb" && !(form.part === "adjective" && language === "en")) return false;
  if (language === "ar") {
    const { core, suffix } = itemAt(items, first);
    // حذرنا: "he warned us" has the same letters and is rarer in what is quoted; حذرتنا is "she warned us"
    const past = form.features.includes("past") && !form.features.includes("present");
    if (past && (suffix === "نا" || (/...نا$/.test(core) && !/ن\//.test(form.cue)))) return !core.endsWith("ت");
    // of the imperfect's forms only the first person of the plural begins with ن
    return form.features.includes("present") && !form.features.includes("past") && core.startsWith("ن");
  }
  for (let at = first - 1; at >= Math.max(0, first - 5); at--) {
    const { norm } = itemAt(items, at);
    if (I.has(norm)) return true;
    if (!is(items[at], BOTH.auxiliary) && !norm.startsWith("'") && !norm.endsWith("ly") && !DEGREE.has(norm)) return false;
  }
  return false;
}

/** Whether who speaks does the deed of an Arabic noun: سنواصل قصف. */
export function isOwnDeed({ items, language }: Reading, { first, form }: Hit): boolean {
  if (language !== "ar" || form.part !== "noun") return false;
  for (let at = first - 1; at >= Math.max(0, first - 4) && itemAt(items, at).word; at--) if (is(items[at], AR.weDo)) return true;
  return false;
}
