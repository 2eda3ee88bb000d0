import type { Name } from "../../lexicon/actors.js";
import { BOTH, EN, is } from "../../lexicon/words.js";
import { type Called, isLatin } from "../sentence/called.js";
import type { Entry } from "../sentence/entry.js";
import { Found } from "../sentence/found.js";
import { fromOf, itemAt, type Line, toOf } from "../sentence/items.js";

/**
 * Finds the actors that a sentence names, longest name first, never inside another word.
 *
 * Matching is on whole normalised words with clitics, before any stemming: a stemmer would
 * turn بوتين (Putin) into وتين. English names are told by their capitals (`US`, not `us`).
 */
export function findActors(line: Line): Found[] {
  const { items } = line;
  const found: Found[] = [];
  for (let at = 0; at < items.length; ) {
    const hit = match(line, at, itemAt(items, at).names);
    if (hit === undefined) at++;
    else {
      if (hit.actor !== "" && !(hit.kind === "demonym" && addressed(items, at)) && !isForename(items, hit) && !isNamesake(items, hit))
        found.push(hit);
      at = hit.last;
    }
  }
  return found;
}

/** A form of address stands before it, with its stop or without: Mr. French is no Frenchman. */
function addressed(items: readonly Entry[], at: number): boolean {
  const before = items[items[at - 1]?.surface === "." ? at - 2 : at - 1];
  return before?.language === "en" && is(before, EN.address);
}

/** Jordan Bardella, Chad Wolf: a state's name before a surname is somebody's, and US$ is a currency. */
function isForename(items: readonly Entry[], { first, last }: Found): boolean {
  const [name, next, after] = [itemAt(items, first), itemAt(items, last), itemAt(items, last + 1)];
  if (next.surface.startsWith("$")) return true;
  if (name.language !== "en" || last !== first + 1 || !is(name, EN.forename) || name.possessive) return false;
  // in a headline every word has its capital, and what follows may be the state's
  return (
    next.capital &&
    next.names.length === 0 &&
    !is(next, EN.ofState) &&
    after.word &&
    !after.capital &&
    !is(after, BOTH.preposition) &&
    after.norm !== "and"
  );
}

/** Jay Carney, Oscar Pistorius: a surname alone behind a given name is somebody else's than who is known by it. */
function isNamesake(items: readonly Entry[], { kind, first, last }: Found): boolean {
  const before = items[first - 1];
  return kind === "person" && last === first + 1 && before?.language === "en" && before.capital && is(before, EN.given);
}

/** The town or region at an item, as what stands for its state. */
export function placeAt(line: Line, at: number): Found | undefined {
  const place = match(line, at, itemAt(line.items, at).places);
  if (place !== undefined) place.anaphor = place.place = true;
  return place;
}

/** A name of an organisation that is used once it has been named (the alliance, الحلف), as what stands for it. */
export function shortAt(line: Line, at: number): Found | undefined {
  const { items } = line;
  const short = match(line, at, itemAt(items, at).shortNames);
  if (short === undefined || (isLatin(itemAt(items, at).norm) && items[at - 1]?.norm !== "the")) return undefined;
  short.anaphor = true;
  return short;
}

function match(line: Line, at: number, called: readonly Called[]): Found | undefined {
  if (called.length === 0) return undefined;
  const { items } = line;
  // a Latin name inside Arabic text, or the reverse
  const latin = isLatin(itemAt(items, at).norm);
  let best: Found | undefined;
  for (const { prefix, names } of called) {
    for (const name of names) {
      const last = fits(items, at, name, latin);
      if (last === -1 || (best !== undefined && last <= best.last)) continue;
      best = new Found(name.actor, name.kind, {
        first: at,
        last,
        from: fromOf(line, at) + prefix.length,
        to: toOf(line, last - 1),
        prefix,
        gender: name.gender,
      });
      break;
    }
  }
  if (best !== undefined && latin) best.to = fromOf(line, best.last - 1) + itemAt(items, best.last - 1).surface.length;
  return best;
}

/** One past the last item of the name, or -1 where the words after the first are others. */
function fits(items: readonly Entry[], at: number, { rest }: Name, latin: boolean): number {
  for (let step = 0; step < rest.length; step++) {
    const item = items[at + 1 + step];
    if (item === undefined || (latin ? item.surface.replace("’", "'") : item.norm) !== rest[step]) return -1;
  }
  return at + 1 + rest.length;
}
