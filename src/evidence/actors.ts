import type { Called, Entry } from "./entry.js";
import type { MentionKind } from "./evidence.js";
import { fromOf, type Line, toOf } from "./items.js";
import type { Name } from "./lexicon/actors.js";

/** A mention of an actor: items `first` up to but not including `last` of the sentence. */
export class Found {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  to: number;
  /** Arabic clitics before the name: `ول`. */
  readonly prefix: string;
  // always there, though mostly undefined: all mentions then have one hidden class
  /** A pronoun or description that stands for an actor named before; it is no mention of its own. */
  anaphor: true | undefined = undefined;
  /** A pronoun on an Arabic verb or preposition (اتهمتها, ضدها): it stands at that word and is no phrase of its own. */
  pronoun: true | undefined = undefined;
  /** A town or region: what is done to it is done to its state, but it does nothing. */
  place: true | undefined = undefined;
  /** Further actors that it stands for: the two sides. */
  also: string[] | undefined = undefined;

  constructor(
    readonly actor: string,
    readonly kind: MentionKind,
    { first, last, from, to, prefix }: Pick<Found, "first" | "last" | "from" | "to" | "prefix">,
  ) {
    this.first = first;
    this.last = last;
    this.from = from;
    this.to = to;
    this.prefix = prefix;
  }
}

/** Before a name of a person: Mr. French is no Frenchman. */
const FORM_OF_ADDRESS = /^(?:mr|mrs|ms|miss|dr|sir|sen|rep)\.?$/;

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
    const hit = match(line, at, items[at]!.names);
    if (hit === undefined) at++;
    else {
      if (hit.actor !== "" && !(hit.kind === "demonym" && addressed(items, at))) found.push(hit);
      at = hit.last;
    }
  }
  return found;
}

/** A form of address stands before it, with its stop or without. */
function addressed(items: readonly Entry[], at: number): boolean {
  return FORM_OF_ADDRESS.test(items[items[at - 1]?.surface === "." ? at - 2 : at - 1]?.norm ?? "");
}

/** The town or region at an item, as what stands for its state. */
export function placeAt(line: Line, at: number): Found | undefined {
  const place = match(line, at, line.items[at]!.places);
  if (place !== undefined) place.anaphor = place.place = true;
  return place;
}

/** A name of an organisation that is used once it has been named (the alliance, الحلف), as what stands for it. */
export function shortAt(line: Line, at: number): Found | undefined {
  const { items } = line;
  const short = match(line, at, items[at]!.shortNames);
  if (short === undefined || (isLatin(items[at]!.norm) && items[at - 1]?.norm !== "the")) return undefined;
  short.anaphor = true;
  return short;
}

function match(line: Line, at: number, called: readonly Called[]): Found | undefined {
  if (called.length === 0) return undefined;
  const { items } = line;
  // a Latin name inside Arabic text, or the reverse
  const latin = isLatin(items[at]!.norm);
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
      });
      break;
    }
  }
  if (best !== undefined && latin) best.to = fromOf(line, best.last - 1) + items[best.last - 1]!.surface.length;
  return best;
}

/** One past the last item of the name, or -1 where the words after the first are others. */
function fits(items: readonly Entry[], at: number, { rest }: Name, latin: boolean): number {
  for (let step = 0; step < rest.length; step++) {
    const item = items[at + 1 + step];
    if (item === undefined || (latin ? item.surface : item.norm) !== rest[step]) return -1;
  }
  return at + 1 + rest.length;
}

/** Whether a normalised word is written in Latin letters. */
export function isLatin(norm: string): boolean {
  return norm.charCodeAt(0) < 0x250;
}

/**
 * The ways to read clitics off a word: itself first, then without و or ف, then without ب ك ل,
 * where `لل` gives the article back.
 */
export function arabicForms(norm: string): { form: string; prefix: string }[] {
  const read = [{ form: norm, prefix: "" }];
  for (const { form, prefix } of [...read, ...(/^[وف]../.test(norm) ? [{ form: norm.slice(1), prefix: norm[0]! }] : [])]) {
    if (prefix !== "") read.push({ form, prefix });
    if (/^لل../.test(form)) read.push({ form: `ال${form.slice(2)}`, prefix: `${prefix}ل` });
    if (/^[بكل]../.test(form)) read.push({ form: form.slice(1), prefix: prefix + form[0]! });
  }
  return read;
}
