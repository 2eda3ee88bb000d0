import type { Gender } from "../../../lexicon/actors.js";
import type { Hit } from "../../cues/hit.js";
import { foundAt, mentionOf } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import type { Phrase } from "../clause.js";

/** The gender of a phrase's head, where it is known: of a name by the registry, of a common noun by its ending. */
export function genderOf({ items, mentionAt, found }: Reading, { head, joined }: Phrase): Gender | null {
  if (joined.length > 0) return null;
  const mention = mentionOf(mentionAt, head);
  if (mention !== -1) return foundAt(found, mention).kind === "demonym" ? null : (foundAt(found, mention).gender ?? null);
  const { core } = itemAt(items, head);
  return /(?:ه|ية)$/.test(core) ? "f" : /^(?:ال)?(?:رييس|وزير|سفير|جيش|حلف|اتحاد|برلمان|مجلس)$/.test(core) ? "m" : null;
}

/** The gender that a verb agrees with, where its form shows it. */
export function verbGender(core: string, features: Hit["form"]["features"]): Gender | null {
  if (features.includes("base")) return "m";
  if (features.includes("past") && core.endsWith("ت")) return "f";
  if (!features.includes("present")) return null;
  return core.startsWith("ت") ? "f" : core.startsWith("ي") && !/(?:ون|ان|وا|ا)$/.test(core) ? "m" : null;
}
