import { AR, BOTH, is, isWhole } from "../../../lexicon/words.js";
import { foundAt } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import { groupEnding } from "../coordination.js";
import type { Roles } from "../grammar.js";
import { bare, marked } from "./phrases.js";
import { isPreposition, marks, nameAt } from "./prepositions.js";

/** The verb of a clause without الذي, which only an indefinite noun has, or -1. */
function indefiniteClause({ items }: Reading, last: number): number {
  const verb = [last, last + 1, last + 2].find((at) => is(items[at], AR.light));
  return verb === undefined || itemAt(items, last - 1).core.startsWith("ال") ? -1 : verb;
}

/** Who does a noun's deed by its relative clause, and to whom. */
export function relativeRoles(reading: Reading, last: number): Roles | null {
  const { items, lexicons } = reading;
  let at = last;
  while (at < last + 3 && items[at]?.word === true && !isWhole(items[at], BOTH.which)) at++;
  // هجوم شنته بيرو: an indefinite noun's clause needs no الذي
  const open = isWhole(items[at], BOTH.which) ? at + 1 : indefiniteClause(reading, last);
  const verb = isWhole(items[open], BOTH.auxiliary) ? open + 1 : open;
  if (!is(items[verb], AR.light)) return null;
  // the pronoun that goes back: شنته, قامت بها
  const end = /^ها?$/.test(itemAt(items, verb).suffix) ? verb + 1 : /^بها?$/.test(items[verb + 1]?.norm ?? "") ? verb + 2 : -1;
  return end === -1
    ? null
    : { sources: bare(reading, end, 7)[0] ?? [], targets: marked(reading, end, lexicons.words.ar.markers.clause, 10) };
}

/** Whose deed a preposition joins to what is said before: قيام بيرو بقصف, استعداد بيرو لهجوم, بادرت بيرو بشن هجوم. */
export function holder(reading: Reading, first: number): number[] {
  const { items, found } = reading;
  const head = is(items[first - 1], AR.lightNoun) ? first - 1 : first;
  const mention = nameAt(reading, head - 1);
  if (mention === -1) return [];
  const { first: begin, prefix } = foundAt(found, mention);
  // قرار بيرو قصف
  if (!/[بل]$/.test(itemAt(items, head).prefix) && !is(items[begin - 1], AR.will)) return [];
  return begin === 0 || isPreposition(reading, begin - 1) || marks(prefix) ? [] : groupEnding(reading, mention);
}

/** An adjective that qualifies a noun which is no actor: مسلحون مقربون من بيرو. */
export function saidOfThing(reading: Reading, first: number): boolean {
  const before = reading.items[first - 1];
  // كييف وانفصاليين مقربين: what "and" joins is another
  const near = before?.prefix.startsWith("و") === true ? [first - 1] : [first - 1, first - 2];
  if (before?.word !== true || near.some((at) => nameAt(reading, at) !== -1) || isPreposition(reading, first - 1)) return false;
  return before.core.startsWith("ال") === itemAt(reading.items, first).core.startsWith("ال");
}

/** Whom a strike hit that follows what it cost: مقتل جنديين بيروفيين في غارة تشيلية. */
export function victims(reading: Reading, strike: number): number[] {
  const { items, clause } = reading;
  let named = -1;
  for (let at = strike - 1; at >= Math.max(0, strike - 10) && clause[at] === clause[strike]; at--) {
    if (nameAt(reading, at) !== -1) named = nameAt(reading, at);
    if (named !== -1 && is(items[at], AR.casualty)) return [named];
  }
  return [];
}

/** A noun that no preposition governs follows. */
export function goesOn(reading: Reading, at: number): boolean {
  const item = reading.items[at];
  return (
    item?.word === true &&
    item.prefix === "" &&
    !isPreposition(reading, at) &&
    !isWhole(item, BOTH.conjunction) &&
    !isWhole(item, BOTH.which) &&
    /^(?:ا(?!ل)|ت|و|م)/.test(item.core) &&
    !is(item, BOTH.time)
  );
}
