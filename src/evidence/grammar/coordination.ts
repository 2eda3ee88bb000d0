import { BOTH, is, isWhole } from "../../lexicon/words.js";
import type { Language } from "../../text/token.js";
import type { Entry } from "../sentence/entry.js";
import { foundAt } from "../sentence/found.js";
import { isComma, itemAt } from "../sentence/items.js";
import type { Reading } from "../sentence/reading.js";

/** Of a relative clause between two names that "and" joins (thanked Peru, which helped, and Chile), only what joins them. */
function withoutClause(gap: readonly Entry[]): readonly Entry[] {
  if (gap.length < 4 || !isComma(gap[0]) || !isWhole(gap[1], BOTH.which)) return gap;
  const close = gap.findIndex((item, at) => at > 1 && isComma(item));
  return close === -1 || close > 12 ? gap : gap.slice(close);
}

function withoutBracket(gap: readonly Entry[]): readonly Entry[] {
  return gap[0]?.surface === ")" ? gap.slice(1) : gap;
}

/** The mention and those joined to it by "and" or a comma: the US and its allies, موسكو وواشنطن. */
export function coordinated(reading: Reading, index: number): number[] {
  const { found, items, language } = reading;
  const group = [index];
  for (let next = index + 1; next < found.length; next++) {
    // حركة المقاومة (حماس) وإسرائيل: the other name of the same
    const alias = foundAt(found, next).actor === foundAt(found, next - 1).actor && items[foundAt(found, next).first - 1]?.surface === "(";
    if (alias) continue;
    const gap = withoutBracket(withoutClause(items.slice(foundAt(found, next - 1).last, foundAt(found, next).first)));
    const joined =
      language === "ar"
        ? (gap.length <= 1 && foundAt(found, next).prefix.startsWith("و") && gap.every((item) => item.word || /[,،]/.test(item.surface))) ||
          phrase(gap, language)
        : (gap.length === 0 && foundAt(found, next).kind === "demonym" && itemAt(items, foundAt(found, next).first - 1).joined) ||
          phrase(gap, language) ||
          (gap.length > 0 && gap.length <= 2 && gap.every((item) => /^(?:and|or|,|&|the)$/i.test(item.surface)));
    if (!joined) break;
    group.push(next);
  }
  return language === "en" ? listed(reading, group) : group;
}

/** Commas alone join nobody (in Lima, Peru said) but at a headline's head (Peru, Chile reach a deal); a list ends with "and". */
function listed({ found, items }: Reading, group: number[]): number[] {
  if (foundAt(found, group[0]!).first === 0) return group;
  let length = group.length;
  while (length > 1 && itemAt(items, foundAt(found, group[length - 1]!).first - 1).surface === ",") length--;
  return length === group.length ? group : group.slice(0, length);
}

/** The mention and those before it that are joined to it. */
export function groupEnding(reading: Reading, mention: number): number[] {
  for (let first = Math.max(0, mention - 3); first < mention; first++) {
    const group = coordinated(reading, first);
    if (group.includes(mention)) return group.slice(0, group.indexOf(mention) + 1);
  }
  return [mention];
}

/** "and his Russian counterpart", ونظيره: a short noun phrase that "and" joins, with its name last. */
function phrase(gap: readonly Entry[], language: Language): boolean {
  const [head, ...rest] = gap;
  if (head === undefined || gap.length > (language === "ar" ? 4 : 5) || !gap.every(({ word }) => word)) return false;
  if (language === "en") return head.norm === "and" && rest.every((item) => is(item, BOTH.title) || item.capital);
  return head.prefix === "و" && head.norm.startsWith("و") && gap.every(isArabicTitle);
}

/** A word of an Arabic title, or an adjective of origin: وزير الخارجية الروسي. */
export function isArabicTitle(item: Entry | undefined): boolean {
  return item !== undefined && (is(item, BOTH.title) || (item.core.length > 3 && item.core.endsWith("ي")));
}
