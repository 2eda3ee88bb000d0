import { addSums, SUMS, type Read } from "./example.js";
import { negatedBucket, otherBuckets, PLACES, placeOf, wordBuckets } from "./features.js";
import { addHidden, addInputs, CLASSES, type Weights } from "./network.js";
import { POOLS, Surroundings } from "./surroundings.js";
import type { Units } from "./units.js";
import { DIMENSIONS, WORD, type Vectors } from "./vectors.js";

/** What a word gives wherever it stands: to the classes at each place and after a negation, and to each column through each pool. */
interface Given {
  places: Float32Array;
  pools: Float32Array;
}

/**
 * A network ready to judge mentions. All of its first layer is linear in the words, so what a word
 * gives is computed once, and a mention costs some twenty additions a word around it.
 */
export class Reader {
  private readonly known: (Given | undefined)[] = [];
  private readonly around = new Surroundings();
  private readonly sums = new Float64Array(SUMS);
  private readonly columns: Float64Array;
  private readonly logits = new Float64Array(CLASSES);

  constructor(private readonly weights: Weights, private readonly vectors: Vectors) {
    this.columns = new Float64Array(CLASSES + weights.hidden);
  }

  /** Log-odds (unnormalised) of unfavourable, neutral, favourable; overwritten by the next mention. */
  judge(units: Units, mention: number, found: Read): Float64Array {
    const { around, sums, columns, logits, weights: { first, bias, second, sparse } } = this;
    const at = units.at[mention]!;
    around.read(units, at);
    sums.fill(0);
    addSums(sums, found.cues);
    sums.set(around.valence, SUMS - around.valence.length);
    columns.set(bias);
    addInputs(columns, first, { values: sums, from: 0 });
    logits.fill(0);
    this.addWords(units, at);
    for (let klass = 0; klass < CLASSES; klass++) logits[klass]! += columns[klass]!;
    addHidden(logits, columns, second);
    for (const bucket of otherBuckets(units, at, found)) for (let klass = 0; klass < CLASSES; klass++) logits[klass]! += sparse[bucket * CLASSES + klass]!;
    return logits;
  }

  private addWords({ rows, negated }: Units, at: number): void {
    const { around: { from, to, shares }, columns, logits } = this;
    const width = columns.length;
    for (let unit = from; unit < to; unit++) {
      if (unit === at) continue;
      const row = rows[unit]!;
      const { places, pools } = this.given(row);
      const place = CLASSES * placeOf(unit - at);
      logits[0]! += places[place]!;
      logits[1]! += places[place + 1]!;
      logits[2]! += places[place + 2]!;
      if (negated[unit]!) for (let klass = 0; klass < CLASSES; klass++) logits[klass]! += places[CLASSES * PLACES + klass]!;
      if (row < WORD) continue;
      const slot = (unit - from) * POOLS;
      // a word stands before the mention or after it, never both
      const side = unit < at ? 1 : 2;
      const [all, beside, near] = [shares[slot]!, shares[slot + side]!, shares[slot + 3]!];
      const [second, third] = [side * width, 3 * width];
      for (let column = 0; column < width; column++) columns[column]! += all * pools[column]! + beside * pools[second + column]! + near * pools[third + column]!;
    }
  }

  private given(row: number): Given {
    return (this.known[row] ??= this.give(row));
  }

  private give(row: number): Given {
    const { weights: { first, sparse }, vectors, columns: { length: width } } = this;
    const places = new Float32Array(CLASSES * (PLACES + 1));
    const add = (place: number, bucket: number) => {
      for (let klass = 0; klass < CLASSES; klass++) places[place * CLASSES + klass]! += sparse[bucket * CLASSES + klass]!;
    };
    for (let place = 0; place < PLACES; place++) for (const bucket of wordBuckets(row, place)) add(place, bucket);
    add(PLACES, negatedBucket(row));
    const pools = new Float32Array(POOLS * width);
    if (row >= WORD) {
      for (let pool = 0; pool < POOLS; pool++) {
        const columns = new Float64Array(width);
        addInputs(columns, first, { values: vectors.vector(row), from: SUMS + pool * DIMENSIONS });
        pools.set(columns, pool * width);
      }
    }
    return { places, pools };
  }
}
