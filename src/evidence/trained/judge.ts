import type { Mention } from "../evidence.js";
import type { Reading } from "../reading.js";

/** The mentions of an English sentence with what the trained part says of each; others as they are. */
export function withTrained(reading: Reading, mentions: Mention[]): Mention[] {
  const { trained } = reading.lexicons;
  if (trained === null || reading.language !== "en" || mentions.length === 0) return mentions;
  const odds = trained.judge(reading, mentions);
  mentions.forEach((mention, at) => (mention.trained = odds[at]!));
  return mentions;
}
