import type { Entry } from "../sentence/entry.js";
import { itemAt } from "../sentence/items.js";
import type { Reading } from "../sentence/reading.js";
import type { Hit } from "./hit.js";

/** These make unreal what follows at once, not the verb that "and" joins to theirs. */
const ANY = new Set(["any", "اي"]);

/** Adds negation, hedges, degree, and whether the cue is of the future, of a condition or of the past. */
export function readAround({ items, clause, language, mentionAt }: Reading, here: Hit): Hit {
  const at = here.first;
  const reach = language === "ar" ? 3 : 4;
  // names do not count: ولم تر الوكالة الدولية للطاقة الذرية خطرا
  let names = 0;
  let negation = items.length;
  for (let index = at - 1; index >= 0 && index >= at - 8 - names; index--) {
    const item = itemAt(items, index);
    const same = clause[index] === clause[at];
    if (!same && !item.word) break;
    if (mentionAt[index] !== -1) {
      names++;
      continue;
    }
    const { intensity, modifiers } = item;
    if (same && at - index <= 2) here.intensity *= intensity;
    if (modifiers === undefined) continue;
    const near = at - index - names <= (CONSTITUENT.get(item.core) ?? reach);
    for (const { kind, rest } of modifiers) {
      if (!follow(items, index, rest)) continue;
      if (kind === "refusal" && near && same) here.refused = true;
      if ((kind === "negation" || kind === "refusal") && near && same && !AFFIRMS[language].has(items[index + 1]?.norm ?? "")) {
        // من دون is one negation, though دون is one too
        if (index + rest.length < negation) here.negated = !here.negated;
        negation = index;
      }
      if ((kind === "hedges" && !isPerfective(items, index, language)) || kind === "irony") here.hedged = true;
      if (kind === "future" && near) here.future = true;
      // the month, which is written with a capital
      if (
        kind === "hypothetical" &&
        item.surface !== "May" &&
        same &&
        !isPerfective(items, index, language) &&
        (at - index <= 2 || !ANY.has(item.norm))
      )
        here.hypothetical = true;
      if (kind === "past" && (same || rest.at(-1) !== "of")) here.past = true;
    }
  }
  if (language === "ar") {
    // لم يتراجع إلا: he did, but only
    for (let next = at + 1; here.negated && next < Math.min(items.length, at + 4); next++)
      if (EXCEPT.has(itemAt(items, next).norm) && clause[next] === clause[at]) here.negated = false;
    here.intensity *= items[at + 1]?.intensity ?? 1;
    if (itemAt(items, at).prefix.endsWith("س")) here.future = true;
    // يزور الرئيس بيرو الأسبوع المقبل
    const present = here.form.part === "verb" && here.form.features.includes("present") && !here.form.features.includes("past");
    if (
      present &&
      items.slice(here.last, here.last + 10).some(({ norm }, step) => NEXT.has(norm) && clause[here.last + step] === clause[at])
    )
      here.future = true;
  }
  return here;
}

/** The words that must follow stand after an item. */
function follow(items: readonly Entry[], at: number, rest: readonly string[]): boolean {
  for (let step = 0; step < rest.length; step++) if (items[at + 1 + step]?.norm !== rest[step]) return false;
  return true;
}

/** These negate no clause but so many words that follow: في خطوة غير متوقعة اتهمت. */
const CONSTITUENT = new Map([
  ["غير", 1],
  ["دون", 2],
  ["بدون", 2],
  ["بلا", 2],
  ["عدم", 2],
  ["no", 2],
  ["without", 2],
  ["lack", 3],
  ["absence", 3],
]);
/** After a negation these affirm: not only, لا يزال (still). */
const AFFIRMS = {
  en: new Set(["only", "just", "merely"]),
  ar: new Set(["يزال", "تزال", "يزالون", "زال", "زالت", "زالوا", "يزل", "تزل", "فقط", "فحسب"]),
};
const NEXT = new Set(["المقبل", "المقبله", "القادم", "القادمه", "غدا"]);
const EXCEPT = new Set(["الا", "سوي"]);

/** كان الجسر قد تعرض: what follows had been done. */
const PLUPERFECT = new Set(["كان", "كانت", "كانوا", "يكون", "تكون"]);

/** قد before a perfect (قد هاجمت, قد تسببت) says that it has been done, before an imperfect that it may be. */
function isPerfective(items: readonly Entry[], at: number, language: string): boolean {
  return (
    language === "ar" &&
    /^[وف]?قد$/.test(itemAt(items, at).norm) &&
    (!/^[يتن]/.test(items[at + 1]?.core ?? "") ||
      /^ت..+ت$/.test(itemAt(items, at + 1).core) ||
      items.slice(Math.max(0, at - 5), at).some(({ core }) => PLUPERFECT.has(core)))
  );
}
