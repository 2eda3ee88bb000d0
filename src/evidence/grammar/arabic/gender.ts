import type { Hit } from "../../cues/hit.js";
import type { Found } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";

import type { Reading } from "../../sentence/reading.js";

/** States and organisations whose names are masculine; towns and other states are feminine. */
const MASCULINE = new Set(["IQ", "LB", "JO", "SD", "YE", "MA", "KW", "NATO", "EU", "ISIS", "HEZBOLLAH"]);
/** First words of names that are masculine: الكرملين, مجلس الأمن. */
const MASCULINE_WORD =
  /^(?:ال)?(?:كرملين|كريملين|بيت|بنتاغون|بنتاجون|اليزيه|كابيتول|بوندستاغ|ناتو|حلف|اتحاد|تكتل|كونغرس|كونجرس|دوما|كنيست|مجلس|جهاز|برلمان|بنك|جيش|حزب|تنظيم|مكتب|حرس|.{3,}ون)$/;

export type Gender = "masculine" | "feminine";

/** The gender that an actor takes by default; a person is taken for a man, whom most news is about. */
export function genderOf(actor: string, person: boolean): Gender {
  return person || MASCULINE.has(actor) ? "masculine" : "feminine";
}

/** Whether a name right after a verb can't be its subject, because the verb is of the other gender: اتهمت الكرملين. */
export function disagrees({ items }: Reading, { first, form }: Hit, { actor, kind, first: name }: Found): boolean {
  if (name !== first + 1 || kind === "person" || kind === "demonym" || kind === "title") return false;
  const verb = verbGender(itemAt(items, first).core, form.features);
  if (verb === null) return false;
  const word = itemAt(items, name).norm.replace(/^[وف]/, "");
  const gender =
    MASCULINE.has(actor) || MASCULINE_WORD.test(itemAt(items, name).core) || MASCULINE_WORD.test(word) ? "masculine" : "feminine";
  return verb !== gender;
}

function verbGender(core: string, features: Hit["form"]["features"]): Gender | null {
  if (features.includes("base")) return "masculine";
  if (features.includes("past") && core.endsWith("ت")) return "feminine";
  if (!features.includes("present")) return null;
  return core.startsWith("ت") ? "feminine" : core.startsWith("ي") && !/(?:ون|ان|وا|ا)$/.test(core) ? "masculine" : null;
}
