import { AR, BOTH, is } from "../../../lexicon/words.js";
import type { Entry } from "../../sentence/entry.js";
import { foundAt, mentionOf } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import { trait } from "../../sentence/trait.js";
import type { Phrase, Tag } from "../clause.js";

/** Tells which of the names in a phrase it stands for: a person before the country, both of two demonyms. */
export function nameIn({ items, mentionAt, found }: Reading, phrase: Phrase): void {
  let last = -1;
  const names: number[] = [];
  for (let at = phrase.first; at < phrase.last; at++) {
    const mention = mentionAt[at] ?? -1;
    if (mention !== -1 && mention !== last) names.push(mention);
    last = mention;
  }
  if (names.length === 0) return;
  // منتقدو بيرو, فصائل المعارضة البيروفية
  for (let at = phrase.head; at < phrase.last && mentionAt[at] === -1; at++)
    if (is(items[at], BOTH.others) && !is(items[at], AR.counterpart)) return;
  const person = names.find((name) => foundAt(found, name).kind === "person");
  if (person !== undefined) {
    phrase.named = [person];
    return;
  }
  const demonyms = names.filter((name) => foundAt(found, name).kind === "demonym");
  // المحادثات الروسية الأمريكية
  phrase.named = demonyms.length > 1 && demonyms.length === names.length ? demonyms : [names[0]!];
}

/** The letters before a word or the name that begins there: وبيرو, لبيرو. */
export function prefixAt({ items, mentionAt, found }: Reading, at: number): string {
  const mention = mentionOf(mentionAt, at);
  return mention === -1 ? itemAt(items, at).prefix : foundAt(found, mention).prefix;
}

/** A person is named within a few plain words, none of which tells a deed. */
export function personWithin({ items, mentionAt, found }: Reading, tags: readonly Tag[], at: number): boolean {
  for (let next = at; next < Math.min(tags.length, at + 4); next++) {
    const mention = mentionOf(mentionAt, next);
    if (mention !== -1) return foundAt(found, mention).kind === "person" && foundAt(found, mention).prefix === "";
    if (tags[next] !== "noun" || itemAt(items, next).cues?.some(({ pattern }) => pattern.kind === "predicate") === true) return false;
  }
  return false;
}

/** A hyphen joins two adjectives of origin: السوري ـ السعودي. */
export function isPair({ found, mentionAt }: Reading, at: number): boolean {
  const [before, after] = [mentionAt[at - 1] ?? -1, mentionAt[at + 1] ?? -1];
  return before !== -1 && after !== -1 && foundAt(found, before).kind === "demonym" && foundAt(found, after).kind === "demonym";
}

/** إسرائيل, but not حماس: behind a group's name an adjective of origin is its own. */
export function isState({ found, lexicons }: Reading, mention: number): boolean {
  return lexicons.registry.actors.get(foundAt(found, mention).actor)?.kind === "state";
}

/** Numbers and amounts, which are no head of their phrase: عشرة جنود, بعض الدول. */
export const AMOUNT =
  /^(?:\d.*|ثلاث|ثلاثه|اربع|اربعه|خمس|خمسه|ست|سته|سبع|سبعه|ثماني|ثمانيه|تسع|تسعه|عشر|عشره|عشرات|مئات|الاف|الف|الفي|الفا|الفين|مليون|مليونا|بعض|جميع|معظم|عده|احد|احدي|غالبيه|اغلب|عدد|مجموعه|سلسله|حزمه|موجه|جوله|دفعه|مزيد|غير)$/;

/** What is a place by itself: behind ب something is in it. */
export const LOCALITY = /^(?:شمال|جنوب|شرق|غرب|وسط|مدينه|بلده|قريه|منطقه|محافظه|ولايه|اقليم|قطاع|ميدان|شارع|ضواحي|محيط)$/;

/** A word with the article: القرار, but not إلغاء or التزام, which begin with the same letters. */
export const isDefinite: (entry: Entry | undefined) => boolean = trait(
  ({ core, surface }) => core.startsWith("ال") && !/^[وفبكل]{0,2}[إأ]ل/.test(surface) && !/^الت(?:زام|قاء|حاق|ماس|باس|فاف|هاب)/.test(core),
);

/** How an adjective looks: السابق, الكبير, المسلحة, الجوي. */
export const isAdjectival: (entry: Entry | undefined) => boolean = trait(
  (entry) =>
    is(entry, AR.adjective) ||
    is(entry, BOTH.time) ||
    /^ال.+(?:ي|يه|يين|يون|يات)$/.test(entry.core) ||
    /^ال(?:م.{2,6}|.ا..ه?|..ي.ه?)$/.test(entry.core) ||
    entry.cues?.some(({ part }) => part === "adjective") === true,
);

/** An office or a person's origin: الرئيس, البيروفي. */
export const isOffice = trait((item) => is(item, AR.office) || is(item, AR.nisba));

/** People as such: protesters, fighters, officials. */
export const isPeople = trait((item) => is(item, BOTH.crowd) || is(item, AR.agent) || is(item, AR.official) || is(item, AR.office));

/** People, of whatever kind. */
export const isHuman = trait(
  (item) =>
    isOffice(item) || is(item, AR.force) || is(item, AR.agent) || is(item, AR.official) || is(item, BOTH.others) || is(item, BOTH.title),
);
