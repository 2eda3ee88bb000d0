import type { Language } from "../text/token.js";
import { WORDS, type Reading } from "./reading.js";
import type { Predicate } from "./relations.js";

/** What these ask for or warn of has not been done: "demanded that Russia withdraw", دعا إلى وقف القصف. */
const ASKING = new Set(["demand", "appeal", "call-for", "warn", "deter", "obstruct", "host"]);
const DENY: Record<Language, RegExp> = {
  en: /^(?:deny|denies|denied|denying)$/,
  ar: /^(?:نفي|نفت|ينفي|تنفي|نافيا|نافيه|انكر|انكرت|ينكر|تنكر|نفوا|نفيها|نفيه)$/,
};
const THAT: Record<Language, RegExp> = { en: /^that$/, ar: /^(?:ان|انه|انها|بان|بانه|بانها|الا)$/ };
/** How many words of an accusation may stand between it and the deed. */
const REACH = 16;

/** What governs a predicate: whether it is only asked for or denied, and the accusation that tells it. */
export interface Governed {
  unreal: boolean;
  denied: boolean;
  accusation: Predicate | null;
}

/** What governs each predicate of a sentence, in their order. */
export function governorsOf(reading: Reading, predicates: readonly Predicate[]): Governed[] {
  const { items, language } = reading;
  const denial = items.findIndex(({ core }) => DENY[language].test(core));
  return predicates.map(({ hit }, index) => {
    const governed: Governed = { unreal: false, denied: denial !== -1 && denial < hit.first && within(reading, denial, hit.first) && !joined(reading, denial, hit.first), accusation: null };
    for (let before = index - 1; before >= 0 && hit.first - predicates[before]!.hit.last <= REACH; before--) {
      const governor = predicates[before]!;
      const { rule } = governor.hit.form.pattern;
      if (!ASKING.has(rule) && rule !== "accuse") continue;
      if (hit.first < governor.hit.last || !within(reading, governor.hit.first, hit.first) || joined(reading, governor.hit.last, hit.first)) break;
      if (rule === "accuse") governed.accusation = governor;
      else if (hit.form.part !== "verb" || language === "ar" || infinitive(reading, governor.hit.last, hit.first)) governed.unreal = true;
      break;
    }
    const next = predicates[index + 1];
    // "an attack attributed to Peru"
    if (governed.accusation === null && next?.hit.form.pattern.rule === "accuse" && hit.form.part === "noun" && next.hit.first - hit.last < 2) governed.accusation = next;
    return governed;
  });
}

/** One clause holds both items, or the second stands in the clause that "that" opens; nothing is joined between them by a comma or a further verb of the first's rank. */
function within({ items, clause, language }: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) {
    if (clause[at] === clause[at - 1] || THAT[language].test(items[at]!.norm)) continue;
    if (!items[at]!.word && /^["“”«»]$/.test(items[at]!.surface)) continue;
    return false;
  }
  return true;
}

/** "and" joins the predicate to the verb before: "denied it and accused Peru", نفت ذلك واتهمت. */
function joined({ items, language }: Reading, from: number, to: number): boolean {
  if (language === "ar") return /^[وف]/.test(items[to]!.prefix);
  let at = to - 1;
  while (at > from && (WORDS.en.auxiliary.has(items[at]!.norm) || items[at]!.norm.endsWith("ly"))) at--;
  return items[at]!.norm === "and" || items[at]!.norm === "but";
}

/** The verb is an infinitive or subjunctive after the governor: "to stop", "that Russia withdraw". */
function infinitive({ items }: Reading, from: number, verb: number): boolean {
  for (let at = verb - 1; at >= from; at--) {
    const { norm } = items[at]!;
    if (norm === "to" || norm === "that" || norm === "against") return true;
    if (norm === "and" || norm === "but") return false;
  }
  return false;
}
