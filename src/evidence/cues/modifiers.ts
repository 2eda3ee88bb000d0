import { AR, BOTH, is, isWhole } from "../../lexicon/words.js";
import type { Entry } from "../sentence/entry.js";
import { itemAt } from "../sentence/items.js";
import type { Reading } from "../sentence/reading.js";
import type { Hit } from "./hit.js";

/** How many words before a cue a modifier may stand. */
const NEAR = { ar: 3, en: 4 };

/** Adds negation, hedges, degree, and whether the cue is of the future, of a condition or of the past. */
export function readAround({ items, clause, language, mentionAt, lexicons }: Reading, here: Hit): Hit {
  const at = here.first;
  const { constituents } = lexicons.words[language];
  // names do not count: ولم تر الوكالة الدولية للطاقة الذرية خطرا
  let names = 0;
  let negation = items.length;
  let stopped = false;
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
    // "won't end its support", لن تلغي تمويل: the end is negated, not what it would end
    stopped ||= same && is(item, BOTH.ending);
    if (modifiers === undefined) continue;
    const near = at - index - names <= (constituents.get(item.core) ?? NEAR[language]);
    for (const { kind, rest } of modifiers) {
      if (!follow(items, index, rest)) continue;
      if (stopped && (kind === "negation" || kind === "refusal")) continue;
      if (kind === "refusal" && near && same) here.refused = true;
      if ((kind === "negation" || kind === "refusal") && near && same && !isWhole(items[index + 1], BOTH.affirming)) {
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
        (at - index <= 2 || !isWhole(item, BOTH.any))
      )
        here.hypothetical = true;
      if (kind === "past" && (same || rest.at(-1) !== "of")) here.past = true;
    }
  }
  if (language === "ar") {
    // لم يتراجع إلا: he did, but only
    for (let next = at + 1; here.negated && next < Math.min(items.length, at + 4); next++)
      if (isWhole(items[next], AR.except) && clause[next] === clause[at]) here.negated = false;
    here.intensity *= items[at + 1]?.intensity ?? 1;
    if (itemAt(items, at).prefix.endsWith("س")) here.future = true;
    // يزور الرئيس بيرو الأسبوع المقبل
    const present = here.form.part === "verb" && here.form.features.includes("present") && !here.form.features.includes("past");
    if (
      present &&
      items.slice(here.last, here.last + 10).some((item, step) => isWhole(item, AR.coming) && clause[here.last + step] === clause[at])
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

/** قد before a perfect (قد هاجمت, قد تسببت), or after "had" (كان الجسر قد تعرض), says that it has been done, before an imperfect that it may be. */
function isPerfective(items: readonly Entry[], at: number, language: string): boolean {
  return (
    language === "ar" &&
    /^[وف]?قد$/.test(itemAt(items, at).norm) &&
    (!/^[يتن]/.test(items[at + 1]?.core ?? "") ||
      /^ت..+ت$/.test(itemAt(items, at + 1).core) ||
      items.slice(Math.max(0, at - 5), at).some((item) => is(item, BOTH.was)))
  );
}
