import { AR, BOTH, is, isWhole } from "../../../lexicon/words.js";
import type { Entry } from "../../sentence/entry.js";
import { foundAt, mentionOf } from "../../sentence/found.js";
import { isComma, itemAt } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import { trait } from "../../sentence/trait.js";
import { coordinated, isArabicTitle } from "../coordination.js";
import { antecedent, verbInitial } from "./clauses.js";
import { isPreposition, marks, nameAt } from "./prepositions.js";

/** The subject of the verb at `first`: the first bare mention after it, or what stands before it in its clause. */
export function subject(reading: Reading, first: number, last: number): number[] {
  const before = left(reading, first);
  if (before.length > 0 && !verbInitial(reading, first)) return before;
  const after = bare(reading, first + 1, 8 + (last - first))[0];
  if (after !== undefined) return named(reading, after);
  return before.length > 0 ? before : antecedent(reading, first);
}

/** The first mention of the sentence before an item that no preposition governs. */
export function earlierSubject(reading: Reading, before: number): number[] {
  const { found } = reading;
  const first = found.findIndex((mention, index) => mention.first < before && mention.pronoun !== true && !isGoverned(reading, index));
  return first === -1 ? [] : coordinated(reading, first).filter((mention) => foundAt(found, mention).first < before);
}

/** The subject of the verb that governs a noun: شنت روسيا هجوما على أوكرانيا; past asides where the noun is the subject's own (تضامنهم). */
export function governingSubject(reading: Reading, first: number): number[] {
  const { clause, items } = reading;
  const own = /^ه(?:ا|م)?$/.test(itemAt(items, first).suffix);
  for (let at = first - 1; at >= Math.max(0, first - (own ? 14 : 8)); at--) {
    // الحلف الذي أعلن تعزيز التعاون
    if (isWhole(items[at], BOTH.which)) return antecedent(reading, at + 1);
    if (clause[at] !== clause[first] && !own) break;
    const group = free(reading, at);
    if (group.length > 0) return isObjectOfWe(reading, at) ? [] : leading(reading, group[0]!);
    // وأعلن عقوبات: the sentence's subject goes on
    if (itemAt(items, at).prefix === "و" && (clause[at - 1] !== clause[at] || items[at - 1]?.word === false))
      return earlierSubject(reading, at);
  }
  return [];
}

/** نثمن موقف بيرو: who speaks is the subject. */
function isObjectOfWe({ items }: Reading, name: number): boolean {
  return items
    .slice(Math.max(0, name - 4), name)
    .some(
      ({ core, cues }) =>
        core.startsWith("ن") && cues?.some(({ part, features }) => part === "verb" && features.includes("present")) === true,
    );
}

/** The whole coordinated group that ends in a mention. */
function leading(reading: Reading, mention: number): number[] {
  for (let first = Math.max(0, mention - 3); first < mention; first++) {
    const group = coordinated(reading, first);
    if (group.includes(mention)) return group;
  }
  return [mention];
}

/** Of a phrase such as المتحدث باسم الكرملين دميتري بيسكوف, the person; else the mention itself. */
function named({ found }: Reading, group: number[]): number[] {
  const next = group[0]! + 1;
  const [here, person] = [foundAt(found, group[0]!), found[next]];
  return here.kind !== "person" && person?.kind === "person" && person.first - here.last <= 1 && person.prefix === "" ? [next] : group;
}

const SPEAKS_FOR = /^(?:باسم|بلسان)$/;

/** Groups of mentions after an item that no preposition governs but one of the verb's own (وقف إلى جانب), up to the clause's end. */
export function bare(reading: Reading, from: number, reach: number, own: readonly number[] = []): number[][] {
  const { items, found, clause } = reading;
  const groups: number[][] = [];
  let here = clause[from];
  for (let at = from; at < Math.min(items.length, from + reach); at++) {
    const { word, norm, core, suffix, surface, quote, cues } = itemAt(items, at);
    if (quote) continue;
    const close = isComma(items[at]) ? asideEnd(reading, at) : -1;
    if (close !== -1) {
      [at, here] = [close, clause[close]];
      continue;
    }
    if (clause[at] !== here && (word || /[.:؛;]/.test(surface))) break;
    // كل من روسيا وأوكرانيا
    if (!word || (isWhole(items[at], BOTH.relative) && !(norm === "من" && /^كلا?$/.test(itemAt(items, at - 1).core)))) break;
    // هجوم شنه مسلحون تدعمهم بيرو: a clause of its own
    if (
      suffix !== "" &&
      /^هم?ا?$/.test(suffix) &&
      /^[يت]/.test(core) &&
      cues?.some(({ part, features }) => part === "verb" && features.includes("present")) === true
    )
      break;
    const mention = nameAt(reading, at);
    if (mention === -1) continue;
    const { kind } = foundAt(found, mention);
    // مفاوضون من روسيا: where the subject is from
    const origin = items[at - 1]?.norm === "من" && at - from === 2 && reading.mentionAt[from] === -1;
    const speaksFor = kind !== "person" && [1, 2].some((back) => SPEAKS_FOR.test(items[foundAt(found, mention).first - back]?.norm ?? ""));
    if (speaksFor || origin || !isGoverned(reading, mention, own)) {
      const group = coordinated(reading, mention);
      groups.push(group);
      at = foundAt(found, group.at(-1)!).last - 1;
    } else at = foundAt(found, coordinated(reading, mention).at(-1)!).last - 1;
  }
  return groups;
}

/** The subject before the verb in its clause, or before an apposition that ends there (تركيا، المضيفة، قد جمعت). */
export function left(reading: Reading, verb: number): number[] {
  const { clause, items } = reading;
  let candidate: number[] = [];
  for (let at = verb - 1; at >= Math.max(0, verb - 10); at--) {
    if (itemAt(items, at).quote) continue;
    if (!itemAt(items, at).word || clause[at] !== clause[verb]) {
      if (candidate.length > 0 || !isComma(items[at])) break;
      let open = at - 1;
      while (open > 0 && at - open < 9 && !isComma(items[open])) open--;
      return isComma(items[open]) ? free(reading, open - 1) : [];
    }
    const mention = nameAt(reading, at);
    if (mention === -1) continue;
    const group = free(reading, at);
    at = foundAt(reading.found, mention).first;
    if (group.length > 0) candidate = group;
  }
  return candidate;
}

/** The name at an item with those joined to it, where no preposition governs it. */
function free(reading: Reading, at: number): number[] {
  const mention = nameAt(reading, at);
  if (mention === -1) return [];
  return isGoverned(reading, mention) ? [] : coordinated(reading, mention);
}

/** An office or part whose body or country is named after ل: الأمين العام للأمم المتحدة. */
function isHeadOf(item: Entry): boolean {
  return is(item, AR.officeOf) && item.core.startsWith("ال");
}

/** A preposition governs a mention, or the title that it belongs to: من الزعيم الأوكراني, للرئيس الروسي. */
function isGoverned(reading: Reading, mention: number, own: readonly number[] = []): boolean {
  const { items, found, mentionAt } = reading;
  const { first, prefix, kind } = foundAt(found, mention);
  if (own.includes(first) || SPEAKS_FOR.test(items[first - 1]?.norm ?? "")) return false;
  // الأمين العام للأمم المتحدة: the office governs it
  if (prefix === "ل" && [first - 1, first - 2].some((at) => isHeadOf(itemAt(items, at)) && !isPreposition(reading, at - 1))) return false;
  // محكمة في بيرو, السلطات في بيرو
  if (
    items[first - 1]?.norm === "في" &&
    is(items[first - 2], AR.official) &&
    !isPreposition(reading, first - 3) &&
    !marks(itemAt(items, first - 2).prefix)
  )
    return false;
  // جنود من بيرو: they act for it
  if (items[first - 1]?.norm === "من" && is(items[first - 2], AR.agent)) return false;
  if (marks(prefix) || (isPreposition(reading, first - 1) && !own.includes(first - 1))) return true;
  for (let at = first - 1; at > Math.max(0, first - 4); at--) {
    const item = itemAt(items, at);
    const { word, core, prefix: clitics } = item;
    if (mentionAt[at] !== -1 || !word || is(item, BOTH.conjunction) || isWhole(item, BOTH.relative)) return false;
    // بوساطة بيروفية, باغتيال زعيم بيرو
    if (marks(clitics) && !own.includes(at)) return true;
    const definite = core.startsWith("ال");
    const title = isArabicTitle(item);
    // منذ بداية الحرب الروسية, في عمق روسيا; but in مجلس الشيوخ بايدن the name begins a phrase of its own
    if ((kind === "demonym" || title || !definite) && isPreposition(reading, at - 1) && !own.includes(at - 1)) return true;
    if (!title && !(kind === "demonym" && definite)) return false;
  }
  return false;
}

/** The comma that ends an aside without names: اتهم الرئيس، في كلمة متلفزة، بيرو; or -1. */
function asideEnd(reading: Reading, open: number): number {
  if (!isPreposition(reading, open + 1)) return -1;
  for (let at = open + 2; at < Math.min(reading.items.length, open + 8); at++) {
    if (isComma(reading.items[at])) return at;
    if (!itemAt(reading.items, at).word || reading.mentionAt[at] !== -1) return -1;
  }
  return -1;
}

/** The mention belongs to the phrase right after the verb: a name at once, or the demonym or genitive of a title. */
export function opensPhrase({ found, items }: Reading, verb: number, mention: number): boolean {
  const { first, kind } = foundAt(found, mention);
  const gap = first - verb - 1;
  if (gap === 0 || kind === "demonym" || (kind === "person" && gap <= 4)) return true;
  // a definite noun takes no genitive, so the name after it is another phrase
  return gap <= 3 && !itemAt(items, first - 1).core.startsWith("ال");
}

/** و or ف stands before the word. */
const goesOn = trait(({ norm }) => /^[وف]/.test(norm));

/** The group that one of some prepositions marks within so many words. */
export function marked(reading: Reading, from: number, markers: ReadonlySet<string>, reach: number): number[] {
  const { items, mentionAt, found } = reading;
  for (let at = from; at < Math.min(items.length, from + reach); at++) {
    const { word, norm, prefix } = itemAt(items, at);
    if (!word && !/^["«»“”]$/.test(itemAt(items, at).surface)) return [];
    const mention = mentionOf(mentionAt, at);
    if (mention !== -1 && foundAt(found, mention).pronoun === true) {
      if (markers.has(itemAt(items, at).core)) return [mention];
      continue;
    }
    if (
      mention !== -1 &&
      foundAt(found, mention).first === at &&
      [...foundAt(found, mention).prefix].some((letter) => letter !== "و" && markers.has(letter))
    ) {
      return coordinated(reading, mention);
    }
    if (mention === -1 && (isWhole(items[at], BOTH.conjunction) || isWhole(items[at], BOTH.which))) return [];
    // لقوات الاحتلال الروسي: the clitic is on the noun before
    const clitic =
      mention === -1 &&
      prefix !== "" &&
      !isWhole(items[at], BOTH.preposition) &&
      [...prefix].some((letter) => markers.has(letter) && letter !== "و");
    if (norm === "علي" && isWhole(items[at + 1], AR.spoken)) continue;
    if (!clitic && !markers.has(norm) && !(goesOn(items[at]) && markers.has(norm.slice(1)))) continue;
    for (let next = at + 1; next < Math.min(items.length, at + 7); next++) {
      const target = mentionOf(mentionAt, next);
      if (target !== -1) return coordinated(reading, target);
      // في شمال بيرو
      if (isWhole(items[next], AR.direction)) continue;
      // مع المسؤولين في بيرو
      if (itemAt(items, next).norm === "في" && is(items[next - 1], AR.official)) continue;
      if (
        !itemAt(items, next).word ||
        isPreposition(reading, next) ||
        isWhole(items[next], BOTH.relative) ||
        isWhole(items[next], BOTH.conjunction)
      )
        break;
    }
    // the first phrase with the marker that an entry asks for is the one it means
    if (markers.size === 1) return [];
  }
  return [];
}
