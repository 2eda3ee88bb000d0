import { CLAUSAL, INVASION } from "../../../lexicon/classes.js";
import { AR, BOTH, is, isWhole } from "../../../lexicon/words.js";
import type { Hit } from "../../cues/hit.js";
import type { Entry } from "../../sentence/entry.js";
import { foundAt } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import { coordinated } from "../coordination.js";
import type { Roles } from "../grammar.js";
import { hitsPlace, seatsOf } from "../place.js";
import { goesOn, holder, relativeRoles, saidOfThing, victims } from "./deeds.js";
import { bare, earlierSubject, governingSubject, marked, subject } from "./phrases.js";
import { isPreposition, marks, nameAt } from "./prepositions.js";
import { agentOf, doneBefore, undergoneBefore } from "./voice.js";

const AGAINST = new Set(["علي", "ضد", "ل"]);
const INTO = new Set(["الي"]);
export const FROM: ReadonlySet<string> = new Set(["من"]);
const WITH = new Set(["مع"]);
const BETWEEN = new Set(["بين"]);
const BY = new Set(["عن", "من"]);

/** A verb that leaves the deed to its noun stands shortly before it: أعلنت روسيا عقوبات. */
function isLight({ items }: Reading, noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - 6) && itemAt(items, at).word; at--) if (is(items[at], AR.light)) return true;
  return false;
}

const OWN_DEED = /^(?:ه|ها|هم)$/;
/** What a deed is answered for. */
const ANSWERED = new Set(["بسبب", "جراء", "اثر", "عقب"]);

/** An adjective may stand between a noun and its demonym: هجوم صاروخي روسي, غارة جديدة روسية; جندي is a person. */
function isAdjective(item: Entry): boolean {
  return is(item, AR.adjective) || (/(?:ي|يه|يين|يون)$/.test(item.core) && !is(item, AR.nisba));
}

/** Those whom بين names after a noun and its adjectives; another noun with a preposition has its own. */
function parties(reading: Reading, last: number): number[] {
  const { items } = reading;
  const definite = itemAt(items, last - 1).core.startsWith("ال");
  let at = last;
  // an adjective is definite where its noun is; in الانضمام طول الحدود بين another noun follows
  while (
    at < last + 4 &&
    items[at]?.word === true &&
    !isPreposition(reading, at) &&
    (reading.mentionAt[at] !== -1 || itemAt(items, at).core.startsWith("ال") === definite)
  )
    at++;
  return items[at]?.norm === "بين" ? marked(reading, at, BETWEEN, 2) : [];
}

/** Roles of a predicate that is a noun: who does it stands in its genitive or demonym, or is its verb's subject. */
export function nominal(reading: Reading, hit: Hit): Roles {
  const { last, first, form } = hit;
  const { found, items } = reading;
  const { markers: sets } = reading.lexicons.words.ar;
  const doerFollows = is(items[first], AR.doer);
  if (form.part === "adjective" && saidOfThing(reading, first)) return { sources: [], targets: [] };
  // قوات الاحتلال, سجون الاحتلال: a force, no deed
  if (itemAt(items, first).core === "الاحتلال" && nameAt(reading, last) === -1 && !isPreposition(reading, last))
    return { sources: [], targets: [] };
  const between = parties(reading, last);
  // وساطة بين بيرو وتشيلي
  const mediated = between.length > 1 && !form.pattern.reciprocal && form.marker === "بين";
  if (between.length > 1 && !mediated) return { sources: between, targets: between };
  let sources = agentOf(reading, last);
  // استخدام بيرو حق النقض
  for (let at = first + 1; sources.length === 0 && at < last; at++)
    if (nameAt(reading, at) !== -1 && !isPreposition(reading, at - 1)) sources = [nameAt(reading, at)];
  const into = (form.pattern.is & INVASION) !== 0 ? marked(reading, last, INTO, 7) : [];
  const markers =
    form.marker !== null
      ? new Set([form.marker])
      : into.length > 0
        ? AGAINST
        : form.pattern.reciprocal
          ? WITH
          : form.pattern.toward < 0
            ? sets.hostile
            : sets.target;
  // وقف القتال وزيادة المساعدات لبيرو: what "and" joins has a target of its own
  const joined = items
    .slice(last, last + 6)
    .findIndex((item, step) => item.prefix.startsWith("و") && reading.mentionAt[last + step] === -1);
  let targets = mediated ? between : marked(reading, last, markers, joined === -1 ? 6 : joined);
  // هجوم لبيرو على تشيلي
  const own = nameAt(reading, last);
  if (sources.length === 0 && targets.length > 0 && own !== -1 && foundAt(found, own).prefix === "ل" && !targets.includes(own))
    sources = coordinated(reading, own);
  const near = (group: number[]) => (group.length > 0 && foundAt(found, group[0]!).first - last < 5 ? group : []);
  // ضم المناطق إلى روسيا
  if (sources.length === 0) sources = into;
  if (sources.length === 0 && form.marker !== "من") sources = near(marked(reading, last, FROM, 3));
  const told = sources.length === 0 ? relativeRoles(reading, last) : null;
  if (told !== null && told.sources.length > 0)
    return { ...told, targets: (told.targets.length > 0 ? told.targets : targets).filter((target) => !told.sources.includes(target)) };
  const next = mediated
    ? undefined
    : [last, last + 1]
        .map((at) => nameAt(reading, at))
        .find((mention) => mention !== -1 && !marks(foundAt(found, mention).prefix) && !targets.includes(mention));
  const free =
    next !== undefined &&
    !(
      itemAt(items, last).word &&
      (isPreposition(reading, last) || (foundAt(found, next).first > last && marks(itemAt(items, last).prefix)))
    );
  if (free) {
    const { kind, last: end } = foundAt(found, next);
    const group = coordinated(reading, next);
    const second = nameAt(reading, end);
    if (form.pattern.reciprocal && group.length > 1) return { sources: group, targets: group };
    // المحادثات الروسية الأمريكية
    if (kind === "demonym" && second !== -1 && foundAt(found, second).kind === "demonym" && foundAt(found, second).prefix === "") {
      return form.pattern.reciprocal ? { sources: [next, second], targets: [next, second] } : { sources: [next], targets: [second] };
    }
    // استهداف بيرو مواقع تشيلي: who does it stands before whom
    const doer =
      kind !== "demonym" ||
      (foundAt(found, next).first > last && itemAt(items, last).core.startsWith("ال") && !itemAt(items, first).core.startsWith("ال"));
    const object = !doer || targets.length > 0 ? undefined : bare(reading, foundAt(found, group.at(-1)!).last, 3)[0];
    if (object !== undefined && form.part === "noun") return { sources: sources.length > 0 ? sources : group, targets: object };
    // انتقاده القصف: the pronoun does it
    const pronoun = itemAt(items, first).suffix !== "";
    // طرد دبلوماسيين روس: the demonym is the object's
    const objects =
      targets.length === 0 &&
      !doerFollows &&
      !itemAt(items, first).core.startsWith("ال") &&
      (foundAt(found, next).first > last
        ? !isAdjective(itemAt(items, last))
        : sources.length > 0 || (form.rest.length > 0 && is(items[last - 1], AR.object)));
    if (
      ((kind === "demonym" && !objects) ||
        targets.length > 0 ||
        doerFollows ||
        ((form.pattern.is & CLAUSAL) !== 0 && kind !== "demonym" && goesOn(reading, end))) &&
      !pronoun
    )
      sources = sources.length > 0 ? sources : group;
    else targets = group;
  }
  // ضم مناطق أوكرانية: whose the object is
  if (targets.length === 0 && next === undefined && form.pattern.event <= -0.5) targets = bare(reading, last, 4)[0] ?? [];
  const undergone = undergoneBefore(reading, first);
  // تعرضت بيرو لقصف تشيلي: the genitive does it
  if (undergone !== -1) {
    const sufferer = subject(reading, undergone, undergone + 1);
    if (sources.length === 0) sources = targets.filter((target) => !sufferer.includes(target));
    targets = sufferer;
  }
  const done = doneBefore(reading, first);
  // وُجه اتهام بقصف: the strike is the accusation's; but قوبل بالإدانة
  if (done !== -1 && (!itemAt(items, first).prefix.endsWith("ب") || is(items[done], AR.met))) {
    // وُجه إلى روسيا، على لسان الوزير، اتهام, صدرت عن الاتحاد إدانة
    const between = (mentions: number[]) => mentions.filter((mention) => foundAt(found, mention).first < first);
    if (sources.length === 0) sources = between(agentOf(reading, done + 1));
    if (sources.length === 0) sources = between(marked(reading, done + 1, BY, first - done));
    if (targets.length === 0 && form.marker === null) targets = between(marked(reading, done + 1, sets.target, first - done));
    if (sources.length === 0) sources = seatsOf(reading, { first, last }).filter((seat) => !targets.includes(seat));
  }
  // غارات في سوريا
  if (targets.length === 0 && hitsPlace(form.pattern))
    targets = marked(reading, last, sets.place, 8).filter((mention) => !sources.includes(mention));
  if (targets.length === 0 && sources.length > 0 && hitsPlace(form.pattern))
    targets = victims(reading, first).filter((mention) => !sources.includes(mention));
  // عقوبات على بيرو بسبب هجومها: whose deed is answered
  if (sources.length === 0 && OWN_DEED.test(itemAt(items, first).suffix) && ANSWERED.has(items[first - 1]?.norm ?? "")) {
    const before = found.findLastIndex((mention) => mention.last < first && !FROM.has(items[mention.first - 1]?.norm ?? ""));
    if (before !== -1) sources = [before];
  }
  // بعد لقائه, لمواجهة غزوها: the pronoun is the sentence's subject
  if (
    sources.length === 0 &&
    targets.length > 0 &&
    OWN_DEED.test(itemAt(items, first).suffix) &&
    (is(items[first - 1], AR.countered) || (itemAt(items, first).suffix === "ه" && isWhole(items[first - 1], AR.occasion)))
  )
    sources = earlierSubject(reading, first);
  if (sources.length === 0 && hitsPlace(form.pattern) && victims(reading, first).length > 0) return { sources, targets };
  if (sources.length === 0) sources = holder(reading, first);
  // رد على أي هجوم: nobody's yet
  const any = isWhole(items[first - 1], BOTH.any);
  // حرب غزة: the subject of the sentence does not wage it
  const clash = form.pattern.reciprocal && form.pattern.toward < 0 && form.marker === null;
  if (sources.length === 0 && !any && !clash && (targets.length > 0 || isLight(reading, first))) sources = governingSubject(reading, first);
  return { sources, targets: targets.filter((target) => !sources.includes(target)) };
}
