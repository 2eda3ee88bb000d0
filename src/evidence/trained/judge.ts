import type { Mention } from "../evidence.js";
import type { Reading } from "../reading.js";

/** Adds to the mentions of an English sentence what the trained part says of each. */
export function addTrained(reading: Reading, mentions: readonly Mention[]): void {
  const { trained } = reading.lexicons;
  if (trained === null || reading.language !== "en" || mentions.length === 0) return;
  const odds = trained.judge(reading, mentions);
  for (const [at, mention] of mentions.entries()) mention.trained = odds[at]!;
}
