import type { Hit } from "../cues.js";
import type { Mention } from "../evidence.js";
import type { Reading } from "../reading.js";

/** The mentions of an English sentence with what the trained part says of each; others as they are. */
export function withTrained(reading: Reading, mentions: Mention[], hits: readonly Hit[]): Mention[] {
  const { trained } = reading.lexicons;
  if (trained === null || reading.language !== "en") return mentions;
  return mentions.map((found, mention) => ({ ...found, trained: trained.judge(reading, mention, { hits, found }) }));
}
