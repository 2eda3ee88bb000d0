import type { Attestation, Grade } from "./attestation.js";
import { CLEANING, fold } from "./fold.js";
import { align, normalize } from "./normalize.js";
import { KIND } from "./words.js";

/** Where a word is cut: the segments in order, and which of them carries the others. */
export interface Cut {
  segments: string[];
  head: number;
}

/** What each clitic costs: those that are rarer in news prose cost more. */
const PROCLITICS: Record<string, number> = { و: 1, ف: 1.5, ب: 1, ل: 1, ك: 1.5, س: 1 };
const ENCLITICS: Record<string, number> = {
  ه: 1,
  ها: 0.8,
  هم: 1,
  هما: 1,
  هن: 2,
  نا: 1.1,
  ني: 1.5,
  كم: 2,
  ك: 2.5,
  ي: 2.5,
  كما: 3,
};
/** Pronouns, the longest first. */
const PRONOUNS = ["هما", "كما", "ها", "هم", "هن", "نا", "ني", "كم", "ه", "ك", "ي"];
/** What a stem costs by how well it is attested. */
const WHOLE = [4, 1.15, 0] as const;
const PART = [4, 1, 0] as const;
/** A stem with the article or a hamza to vouch for it. */
const VOUCHED = 1;
/** A function word with its clitics is more likely than a rare word written alike (وقد, أنها). */
const FUNCTIONAL = -1.6;

const PREFIXES = /^[وف]?[بلكس]?/;
const BARE = /^([وف]?)([بل])(هما|كما|ها|هم|هن|نا|كم|ه|ك|ي)$/;

/**
 * Splits the clitics off an Arabic word.
 *
 * What: و ف, ب ل ك, س before it, and the object and possessive pronouns after it; the article stays on its word.
 * Every reading is weighed: its stem must be attested as something that these clitics go with, each clitic costs,
 * and the cheapest reading wins, the shortest among equals.
 * Why: blind stripping takes the و of وزير and the ب of بايدن.
 * Source: the attested-words idea of Larkey, Ballesteros and Connell 2002; stem lists of Ayaspell.
 * Cost: a dozen look-ups a word; callers keep the results by surface.
 *
 * @example segment("وسياستها", attested).segments // ["و", "سياست", "ها"]
 */
export function segment(surface: string, attested: Attestation): Cut {
  const clean = normalize(surface, CLEANING);
  const [before, after] = cutsOf(clean, attested);
  if (before.length === 0 && after === 0) return { segments: [surface], head: 0 };
  let bounds = [0, ...before, ...(after === 0 ? [] : [clean.length - after])];
  if (clean !== surface) {
    const { text, offsets } = align(surface, CLEANING);
    bounds = bounds.map((bound) => offsets[bound] ?? 0);
    // Where one character stands for two letters (ﻻ) it can't be cut between them.
    if (text !== clean || bounds.some((bound, index) => index > 0 && bound <= bounds[index - 1]!)) return { segments: [surface], head: 0 };
    bounds[0] = 0;
  }
  const segments = bounds.map((from, index) => surface.slice(from, bounds[index + 1] ?? surface.length));
  return { segments, head: Math.min(before.length, segments.length - 1) };
}

/** The ends of the clitics before the stem, and the length of the pronoun after it. */
function cutsOf(clean: string, attested: Attestation): [number[], number] {
  const none: [number[], number] = [[], 0];
  if (clean.length < 2 || clean.length > 24) return none;
  const word = fold(clean);
  if (attested.is(word, KIND.whole)) return none;
  const joined = BARE.exec(word);
  if (joined !== null) return [joined[1] === "" ? [] : [1], joined[3]!.length];
  let best = none;
  let least = stemCost(word, clean, "", "", attested);
  const longest = PREFIXES.exec(word)![0].length;
  for (let length = 0; length <= longest; length++) {
    const prefix = word.slice(0, length);
    // A second clitic after و or ف; س, ب, ل and ك stand alone or after them.
    if (length === 1 && !(prefix in PROCLITICS)) continue;
    for (const suffix of ["", ...PRONOUNS]) {
      if ((length === 0 && suffix === "") || !word.endsWith(suffix)) continue;
      const end = word.length - suffix.length;
      if (end - length < 2) continue;
      const clitics = [...prefix].reduce((sum, letter) => sum + PROCLITICS[letter]!, ENCLITICS[suffix] ?? 0);
      if (clitics + FUNCTIONAL >= least) continue;
      const cost = clitics + stemCost(word.slice(length, end), clean.slice(length, end), prefix, suffix, attested);
      if (cost < least) {
        least = cost;
        best = [length === 0 ? [] : length === 1 ? [1] : [1, 2], suffix.length];
      }
    }
  }
  return best;
}

/** How ill the stem goes with its clitics: the better attested as something they join, the less. */
function stemCost(stem: string, clean: string, prefix: string, suffix: string, attested: Attestation): number {
  const last = prefix.slice(-1);
  if (last === "س") return future(stem, clean, suffix !== "", attested);
  if (suffix !== "") return boundCost(stem, clean, last, suffix, attested);
  if (attested.is(stem, KIND.particle)) return prefix === "" ? 0 : FUNCTIONAL;
  const article = last === "ل" ? "ل" : "ال";
  if (clean.startsWith(article) && stem.length > article.length + 1) {
    const rest = stem.slice(article.length);
    if (attested.nominal(rest, false) > 0 || attested.name(rest) > 0) return 0;
    return last === "ف" || last === "ك" ? VOUCHED + 2 : VOUCHED;
  }
  const verbal = last === "" || last === "و" || last === "ف";
  let found: Grade = attested.nominal(stem, false) || attested.name(stem);
  if (found < 2 && verbal) found = Math.max(found, attested.past(stem, false)) as Grade;
  if (found < 2 && (verbal || last === "ل")) found = Math.max(found, attested.present(stem, false)) as Grade;
  // After و, ف, ب or ل a hamza on alef nearly always begins the word (وأثبت).
  if (prefix === "") return /^[وفبل][أإآ]/.test(clean) && found < 2 ? WHOLE[found] + 2 : WHOLE[found];
  // فـ before a noun without the article is rare.
  const rare = last === "ف" && attested.past(stem, false) === 0 && attested.present(stem, false) === 0 ? 1.5 : 0;
  if (found === 1 && attested.present(stem, false) === 0 && unlikely(stem, last)) return PART[1] + 2.5;
  if (found > 0) return PART[found] + rare;
  return /^[أإآ]/.test(clean) ? VOUCHED + 1.2 : foreign(stem, prefix);
}

/** سـ goes with imperfects alone; a short rare one is a name by chance (سيغل). */
function future(stem: string, clean: string, bound: boolean, attested: Attestation): number {
  const found = attested.present(stem, bound);
  if (!/^[يتنأ]/.test(clean)) return Infinity;
  // Forms V to X show that they are verbs, attested or not (سيتحتم).
  if (found === 0) return !bound && /^[يتن](?:ت|ن|ست)...$/.test(clean) ? 2 : Infinity;
  return found === 1 ? (stem.length < 5 && !bound ? PART[1] + 0.5 : PART[1] - 0.3) : PART[found];
}

/** A short rare stem is a name cut by chance (برس, بوغد, لاهور). */
function unlikely(stem: string, last: string): boolean {
  return stem.length < (/^[اي]/.test(stem) ? (last === "و" ? 4 : 5) : last === "و" ? 2 : last === "ك" ? 4 : 3);
}

function priced(found: Grade, otherwise: number): number {
  return found === 0 ? otherwise : PART[found];
}

/** A stem before a pronoun: never with the article, ة or ى. */
function boundCost(stem: string, clean: string, last: string, suffix: string, attested: Attestation): number {
  if (/(?:[ةى]|الأ)$/.test(clean)) return Infinity;
  if (attested.is(stem, KIND.host)) return FUNCTIONAL;
  if (suffix === "ي" || (clean.startsWith("ال") && (stem.length < 5 || attested.nominal(stem, true) < 1))) return Infinity;
  let found: Grade = suffix === "ني" ? 0 : attested.nominal(stem, true);
  if (found < 2 && last !== "ب" && last !== "ك") {
    if (last !== "ل") found = Math.max(found, attested.past(stem, true)) as Grade;
    found = Math.max(found, attested.present(stem, true)) as Grade;
  }
  // Names end in ه, ينا and ك too (أندريه, سيرينا, مارك).
  if (found === 1 && (stem.length < 3 || (suffix === "ه" && stem.endsWith("ي")) || suffix === "ك")) return Infinity;
  if (found === 0 && stem.length > 3 && (suffix === "ها" || suffix === "هم" || suffix === "هما")) return 2.8;
  return priced(found, Infinity) + (found === 1 && suffix === "نا" && stem.endsWith("ي") ? 2 : 0);
}

/** An unknown word after a clitic, mostly a foreign name: how likely is it that the name begins after the clitic? */
function foreign(stem: string, prefix: string): number {
  const last = prefix.slice(-1);
  if (stem.length < 3 || prefix.startsWith("ف")) return 5;
  // Few foreign names begin with و; those that do go on with a vowel (واتسون, ويليام).
  if (last === "و") return /^[اي]/.test(stem) ? 4 : 2;
  // A name's ل or ب is followed by a vowel (لوثر) or, for ب, by ل or ر (بريتشارد); a clitic by the name's consonant.
  if (last === "ل") return /^[اوي]/.test(stem) ? 5 : 2.5;
  if (last === "ب") return /^[اويرل]/.test(stem) || stem.length < 4 ? 5 : 2.5;
  return 5;
}
