import type { Words } from "../text/lexicon.js";
import type { Lookup } from "./packed.js";

/** Words that hand the floor to somebody, by first word; the values are the words that must follow. */
export interface ReportingIndex {
  verbs: Lookup<readonly string[][]>;
  /** Verbs of judging: called, described, وصف. */
  appraising: Lookup<readonly string[][]>;
  according: Lookup<readonly string[][]>;
  speakers: Words;
  pronouns: Words;
}
