import type { Relation, Voice } from "./evidence.js";
import type { Grammar } from "./grammar/grammar.js";
import { codesOf } from "./implied.js";
import { fromOf, toOf } from "./items.js";
import { related } from "./lexicon/actors.js";
import type { Reading } from "./reading.js";
import { trait } from "./trait.js";

/** What somebody is told to do who does wrong: to stop, release or withdraw. */
const END = {
  en: /^(?:stop|end|halt|cease|release|free|let|withdraw|respect|refrain|comply|implement|abandon|honou?r|return|lift|reverse|explain|apologi[sz]e|drop|leave|abide|cut)$/,
  ar: /^(?:ال)?(?:وقف|انهاء|اطلاق|افراج|سحب|انسحاب|احترام|امتناع|تنفيذ|تراجع|رفع|اخلاء|كف|التزام|توقف|عدول|[يت](?:وقف|نهي|طلق|فرج|سحب|نسحب|حترم|متنع|نفذ|تراجع|رفع|كف|لتزم|توقف|عتذر))$/,
};
const OBLIGED = { en: /^(?:must|should|needs?|has|have|ought)$/, ar: /^(?:و|ف)?(?:يجب|ينبغي|يتعين|يتوجب)$/ };
const obligesWho = trait(({ language, norm }) => OBLIGED[language].test(norm));
/** How far, in words, an order may stand behind what opens it. */
const REACH = 9;
/** How far the name of who is told may stand behind an Arabic verb of obligation. */
const NAMED = 5;

export const DEMAND = -0.3;

/** An order to end what is wrong follows. */
export function asksToEnd({ items, language }: Reading, from: number): boolean {
  return items.slice(from, from + REACH).some(({ core }) => END[language].test(core));
}

/**
 * What actors say that others must do who do wrong: "Lima said that Chile must withdraw", قالت ليما إن على
 * تشيلي أن تنسحب. What one wants from a friend (must help) is no such demand.
 */
export function findDemands(reading: Reading, { grammar, voices }: { grammar: Grammar; voices: readonly Voice[] }): Relation[] {
  const { items, language, lexicons: { registry } } = reading;
  const relations: Relation[] = [];
  for (let at = 0; at < items.length; at++) {
    const voice = voices[at]!;
    if (voice === "narrator" || voice === "other" || !obliges(reading, at)) continue;
    const told = language === "en" ? grammar.subject(reading, at, at + 1) : toldIn(reading, at + 1);
    for (const target of codesOf(reading, told)) {
      if (related(registry, voice, target)) continue;
      relations.push({ source: voice, target, polarity: DEMAND, cue: items[at]!.norm, rule: "demand", from: fromOf(reading, at), to: toOf(reading, at), voice: "narrator", cameo: "10", flags: [] });
    }
  }
  return relations;
}

/** A word of obligation, with an order to end something right behind it. */
function obliges(reading: Reading, at: number): boolean {
  const { items, language } = reading;
  if (!obligesWho(items[at])) return false;
  if (language === "ar") return asksToEnd(reading, at + 1);
  const to = items[at + 1]?.norm === "to" ? at + 2 : at + 1;
  if (to === at + 1 && !/^(?:must|should)$/.test(items[at]!.norm)) return false;
  return items.slice(to, to + 2).some(({ norm }) => END.en.test(norm)) && items[to]?.norm !== "be";
}

/** Whom an Arabic verb of obligation names: يجب على تشيلي. */
function toldIn({ items, mentionAt }: Reading, from: number): number[] {
  for (let at = from; at < Math.min(items.length, from + NAMED); at++) if (mentionAt[at] !== -1) return [mentionAt[at]!];
  return [];
}
