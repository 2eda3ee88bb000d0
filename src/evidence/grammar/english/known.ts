import { BOTH, EN, is } from "../../../lexicon/words.js";
import type { Entry } from "../../sentence/entry.js";
import type { Reading } from "../../sentence/reading.js";
import type { Tag } from "../clause.js";
import { FUNCTION } from "./words.js";

/** Parts of speech, a bit each: those that a word may have, and those of its likeliest one. */
export const MAY = { noun: 1, verb: 2, base: 4, infinitive: 8, present: 16, past: 32, gerund: 64, participle: 1 << 20 } as const;
export const MOSTLY = {
  noun: 1 << 7,
  verb: 1 << 8,
  adjective: 1 << 9,
  adverb: 1 << 10,
  preposition: 1 << 11,
  number: 1 << 12,
  /** A common noun, in the singular or in either number; a plain adjective. */
  singular: 1 << 13,
  common: 1 << 14,
  positive: 1 << 15,
  /** A finite verb: past or third person; or the form that is like the base. */
  finite: 1 << 16,
  present: 1 << 17,
  /** Its likeliest verb is a base form. */
  infinitive: 1 << 18,
} as const;
export const UNKNOWN = 1 << 19;

/** What a word of English is and does wherever it stands, as far as the word alone tells: found out once for each. */
export class Known {
  readonly speech: number;
  /** What it does in every sentence; null where that depends on the words around it. */
  readonly fixed: Tag | null;
  /** It is read with the words beside it, whatever it does else: such as, among them, that, to. */
  readonly paired: boolean;
  /** An adverb, unless it is a cue. */
  readonly adverb: boolean;
  readonly day: boolean;
  readonly digits: boolean;
  readonly ordinal: boolean;
  readonly ing: boolean;

  constructor(entry: Entry, tags: readonly string[]) {
    const { norm } = entry;
    this.speech = speech(tags);
    this.fixed = fixed(entry);
    this.paired = /^(?:than|such|including|among|them|that|to)$/.test(norm);
    this.adverb =
      (/ly$/.test(norm) && !/^(?:ally|family|supply|reply|assembly|italy|july|only|early|deadly|friendly|daily|likely)$/.test(norm)) ||
      (this.speech & (MOSTLY.adverb | MAY.noun)) === MOSTLY.adverb ||
      /^(?:also|again|already|still|now|then|soon|even|however|meanwhile|together|back|away|down|up|yet|only|early)$/.test(norm);
    this.day = /^(?:yesterday|today|tomorrow|tonight)$/.test(norm) && !entry.possessive;
    this.digits = /^\d/.test(norm);
    this.ordinal = /^(?:first|second|third|last|next|latest|final|only)$/.test(norm);
    this.ing = norm.endsWith("ing");
  }
}

/** What is known of a word. */
export function knownOf(entry: Entry, { lexicons }: Pick<Reading, "lexicons">): Known {
  entry.grammar ??= new Known(entry, lexicons.tags(entry.norm));
  return entry.grammar as Known;
}

/** Whether a word is, or may be, of one of the parts of speech. */
export function isA(reading: Pick<Reading, "lexicons">, entry: Entry | undefined, parts: number): boolean {
  return entry !== undefined && (knownOf(entry, reading).speech & parts) !== 0;
}

function speech(tags: readonly string[]): number {
  const [first = ""] = tags;
  let bits = first === "" ? UNKNOWN : 0;
  const set = (bit: number, when: boolean) => {
    if (when) bits |= bit;
  };
  set(MAY.noun, some(tags, "N"));
  set(MAY.verb, some(tags, "VB"));
  set(MAY.base, tags.includes("VB") || tags.includes("VBP"));
  set(MAY.infinitive, tags.includes("VB"));
  set(MAY.present, tags.includes("VBZ"));
  set(MAY.past, tags.includes("VBN") || tags.includes("VBD"));
  set(MAY.participle, tags.includes("VBN"));
  set(MAY.gerund, tags.includes("VBG"));
  set(MOSTLY.noun, first.startsWith("N"));
  set(MOSTLY.verb, first.startsWith("V"));
  set(MOSTLY.adjective, first.startsWith("J"));
  set(MOSTLY.adverb, first.startsWith("RB"));
  set(MOSTLY.preposition, first === "IN");
  set(MOSTLY.number, first.startsWith("CD"));
  set(MOSTLY.singular, first === "NN");
  set(MOSTLY.common, first === "NN" || first === "NNS");
  set(MOSTLY.positive, first === "JJ");
  set(MOSTLY.finite, first === "VBD" || first === "VBZ");
  set(MOSTLY.present, first === "VBP");
  set(MOSTLY.infinitive, tags.find((tag) => tag.startsWith("VB")) === "VB");
  return bits;
}

function some(tags: readonly string[], begin: string): boolean {
  return tags.some((tag) => tag.startsWith(begin));
}

function fixed(entry: Entry): Tag | null {
  const { norm, surface } = entry;
  // "US President": no pronoun
  const known = surface === "US" ? "noun" : FUNCTION.get(norm);
  if (known !== undefined) return known;
  if (/n't$/.test(norm) || (is(entry, EN.modal) && surface !== "May")) return "auxiliary";
  if (is(entry, BOTH.was) || is(entry, EN.have) || /^(?:do|does|did|get|gets|got|'re|'ve|'ll|'d|'s)$/.test(norm)) return "auxiliary";
  if (is(entry, EN.determiner)) return "determiner";
  return is(entry, BOTH.preposition) || /^(?:as|off|out|per)$/.test(norm) ? "preposition" : null;
}
