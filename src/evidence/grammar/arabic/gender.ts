import type { Gender } from "../../../lexicon/actors.js";
import type { Hit } from "../../cues/hit.js";
import type { Found } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";

/** Whether a name right after a verb can't be its subject, because the verb is of the other gender: اتهمت الكرملين. */
export function disagrees({ items }: Reading, { first, form }: Hit, { gender, first: name }: Found): boolean {
  if (gender === undefined || name !== first + 1) return false;
  const verb = verbGender(itemAt(items, first).core, form.features);
  return verb !== null && verb !== gender;
}

function verbGender(core: string, features: Hit["form"]["features"]): Gender | null {
  if (features.includes("base")) return "m";
  if (features.includes("past") && core.endsWith("ت")) return "f";
  if (!features.includes("present")) return null;
  return core.startsWith("ت") ? "f" : core.startsWith("ي") && !/(?:ون|ان|وا|ا)$/.test(core) ? "m" : null;
}
