import type { Hit } from "../cues/hit.js";
import type { Reading } from "../sentence/reading.js";
import { parseArabic } from "./arabic/parse.js";
import { arabic } from "./arabic/roles.js";
import { parseEnglish } from "./english/parse.js";
import { english } from "./english/roles.js";
import { Sentence } from "./sentence.js";

/** A sentence read into clauses. */
export function readClauses(reading: Reading, hits: readonly Hit[]): Sentence {
  return reading.language === "ar"
    ? new Sentence(reading, parseArabic(reading, hits), hits, arabic)
    : new Sentence(reading, parseEnglish(reading, hits), hits, english);
}
