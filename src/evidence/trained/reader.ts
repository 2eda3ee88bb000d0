import { CLASSES, type Weights } from "../../lexicon/model.js";
import { DIMENSIONS, type Vectors, WORD } from "../../lexicon/vectors.js";
import { addSums, type Read, SUMS } from "./example.js";
import { negatedBucket, otherBuckets, PLACES, placeOf, wordBuckets } from "./features.js";
import { addHidden, addInputs } from "./network.js";
import { POOLS, Surroundings } from "./surroundings.js";
import type { Units } from "./units.js";

/** Where in what a word gives the pools begin: after its places, and what it gives after a negation. */
const FIRST_POOL = CLASSES * (PLACES + 1);

/**
 * A network ready to judge mentions. All of its first layer is linear in the words, so what a word
 * gives is computed once, and a mention costs some sixty multiplications a word around it.
 */
export class Reader {
  private readonly around = new Surroundings();
  private readonly sums = new Float64Array(SUMS);
  private readonly columns: Float64Array;
  /** The bias as the columns hold it, so that it is copied at once. */
  private readonly bias: Float64Array;
  private readonly logits = new Float64Array(CLASSES);
  /** What words give wherever they stand: to the classes `[place][class]`, and to the columns `[pool][column]`. */
  private table = new Float32Array(0);
  /** Where in the table each row's begins; -1 where it is not there yet. */
  private readonly begins: Int32Array;
  private size = 0;
  /** The first layer's weights for the pools, `[pool][column][dimension]`, so that a column is summed in one go. */
  private readonly columnwise: Float32Array;

  constructor(
    private readonly weights: Weights,
    private readonly vectors: Vectors,
  ) {
    this.columns = new Float64Array(CLASSES + weights.hidden);
    this.bias = Float64Array.from(weights.bias);
    this.begins = new Int32Array(vectors.size + WORD).fill(-1);
    const width = this.columns.length;
    this.columnwise = new Float32Array(POOLS * width * DIMENSIONS);
    for (let pool = 0; pool < POOLS; pool++)
      for (let column = 0; column < width; column++)
        for (let input = 0; input < DIMENSIONS; input++)
          this.columnwise[(pool * width + column) * DIMENSIONS + input] =
            weights.first[(SUMS + pool * DIMENSIONS + input) * width + column]!;
  }

  /** Log-odds (unnormalised) of unfavourable, neutral, favourable; overwritten by the next mention. */
  judge(units: Units, mention: number, found: Read): Float64Array {
    const {
      around,
      sums,
      columns,
      logits,
      bias,
      weights: { first, second, sparse },
    } = this;
    const at = units.at[mention]!;
    around.read(units, at);
    sums.fill(0);
    addSums(sums, found.cues);
    sums.set(around.valence, SUMS - around.valence.length);
    columns.set(bias);
    addInputs(columns, first, { values: sums, from: 0 });
    this.addWords(units, at);
    for (let klass = 0; klass < CLASSES; klass++) logits[klass] = columns[klass]!;
    addHidden(logits, columns, second);
    for (const bucket of otherBuckets(units, at, found))
      for (let klass = 0; klass < CLASSES; klass++) logits[klass]! += sparse[bucket * CLASSES + klass]!;
    return logits;
  }

  private addWords({ rows, negated }: Units, at: number): void {
    const {
      around: { from, to, shares },
      columns,
      begins,
    } = this;
    const width = columns.length;
    let bad = 0;
    let none = 0;
    let good = 0;
    for (let unit = from; unit < to; unit++) {
      if (unit === at) continue;
      const row = rows[unit]!;
      const begin = begins[row]! === -1 ? this.add(row) : begins[row]!;
      const { table } = this;
      const place = begin + CLASSES * placeOf(unit - at);
      bad += table[place]!;
      none += table[place + 1]!;
      good += table[place + 2]!;
      if (negated[unit] === 1) {
        const negation = begin + CLASSES * PLACES;
        bad += table[negation]!;
        none += table[negation + 1]!;
        good += table[negation + 2]!;
      }
      if (row < WORD) continue;
      const slot = (unit - from) * POOLS;
      // a word stands before the mention or after it, never both
      const side = unit < at ? 1 : 2;
      const all = shares[slot]!;
      const beside = shares[slot + side]!;
      const near = shares[slot + 3]!;
      const one = begin + FIRST_POOL;
      const two = one + side * width;
      const three = one + 3 * width;
      for (let column = 0; column < width; column++)
        columns[column]! += all * table[one + column]! + beside * table[two + column]! + near * table[three + column]!;
    }
    columns[0]! += bad;
    columns[1]! += none;
    columns[2]! += good;
  }

  /** Adds a row to the table; gives where it begins. */
  private add(row: number): number {
    const {
      weights: { sparse },
      columnwise,
      vectors,
      columns: { length: width },
      size,
    } = this;
    const length = FIRST_POOL + POOLS * width;
    if (size + length > this.table.length) {
      const table = new Float32Array(2 * this.table.length + 256 * length);
      table.set(this.table);
      this.table = table;
    }
    const { table } = this;
    const give = (place: number, bucket: number) => {
      for (let klass = 0; klass < CLASSES; klass++) table[size + place * CLASSES + klass]! += sparse[bucket * CLASSES + klass]!;
    };
    for (let place = 0; place < PLACES; place++) for (const bucket of wordBuckets(row, place)) give(place, bucket);
    give(PLACES, negatedBucket(row));
    if (row >= WORD) {
      const vector = vectors.vector(row);
      for (let place = 0; place < POOLS * width; place++) {
        const from = place * DIMENSIONS;
        let sum = 0;
        for (let input = 0; input < DIMENSIONS; input++) sum += columnwise[from + input]! * vector[input]!;
        table[size + FIRST_POOL + place] = sum;
      }
    }
    this.begins[row] = size;
    this.size += length;
    return size;
  }
}
