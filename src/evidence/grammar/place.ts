import { SEIZURE } from "../../lexicon/classes.js";
import { BOTH, isWhole } from "../../lexicon/words.js";
import type { Hit } from "../cues/hit.js";
import type { Found } from "../sentence/found.js";
import { foundAt, mentionOf } from "../sentence/found.js";
import { itemAt } from "../sentence/items.js";
import type { Reading } from "../sentence/reading.js";
import { trait } from "../sentence/trait.js";
import { coordinated } from "./coordination.js";

const IN = { en: new Set(["in", "at", "from"]), ar: new Set(["في", "لدي", "عن", "من"]) };
/** Kinds of names that can stand for who governs from there; a country's own name is where something happens. */
const SEAT = new Set(["metonym", "institution"]);
/** What happens to the target of force. */
export const FORCE = -0.9;

/** What force does, and seizing, to something in a country is done to the country. */
export function hitsPlace({ event, is }: Hit["form"]["pattern"]): boolean {
  return event <= FORCE || (is & SEIZURE) !== 0;
}

/**
 * The actors in whose seat a thing was done that names no doer: "sanctions were announced in
 * London and at the United Nations", وفي واشنطن اتهمت روسيا. Looks to the right in the clause
 * first, then at the sentence's beginning.
 */
export function seatsOf(
  reading: Reading,
  { first, last, authority = false }: { first: number; last: number; authority?: boolean },
): number[] {
  const { items, mentionAt, clause } = reading;
  const seatIn = (at: number) => seatAt(reading, at, authority);
  const seats: number[] = [];
  for (let at = first + 1; at < Math.min(items.length, last + 14); at++) {
    if (clause[at] !== clause[first] && !itemAt(items, at).word) break;
    const seat = seatIn(at);
    if (seat !== -1 && !seats.includes(seat)) seats.push(...coordinated(reading, seat));
  }
  if (seats.length > 0) return seats;
  // one phrase before: "In Washington on the same day, Russia was accused"
  for (let at = 0; at < Math.min(first, 6); at++) {
    const seat = seatIn(at);
    if (seat !== -1) return [seat];
    if (mentionAt[at] !== -1) break;
  }
  for (let at = first - 1; at >= Math.max(0, first - 8) && clause[at] === clause[first]; at--) {
    const seat = seatIn(at);
    if (seat !== -1) return [seat];
  }
  return [];
}

const opensPlace = trait(({ language, norm }) => IN[language].has(language === "ar" ? norm.replace(/^[وف](?=في$|لدي$)/, "") : norm));

/** A name that says where something happens, and takes no part: "in Lima", في ليما. */
export function isWhere({ items }: Reading, { first }: Found): boolean {
  return /^(?:in|at|في|وفي)$/.test(items[first - 1]?.norm ?? "");
}

/** The seat in the phrase that a preposition at an item opens, or -1. */
function seatAt({ items, mentionAt, found, lexicons, language }: Reading, at: number, authority: boolean): number {
  if (mentionAt[at] !== -1 || !opensPlace(items[at])) return -1;
  for (let next = at + 1; next < Math.min(items.length, at + 4); next++) {
    const mention = mentionOf(mentionAt, next);
    if (mention === -1) {
      if (!itemAt(items, next).word || isWhole(items[next], BOTH.preposition)) return -1;
      continue;
    }
    const { kind, actor } = foundAt(found, mention);
    const body = lexicons.registry.actors.get(actor)?.kind === "organisation";
    // في البعثة الصينية
    const office = kind === "demonym" && lexicons.reporting[language].speakers.has(itemAt(items, next - 1).core.replace(/^ال/, ""));
    return SEAT.has(kind) || body || office || (authority && kind === "name") ? mention : -1;
  }
  return -1;
}
