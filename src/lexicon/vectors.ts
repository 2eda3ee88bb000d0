import { DataProblem } from "../corpus/problem.js";

/** Numbers in a vector. */
export const DIMENSIONS = 100;

/** Row of every name, and the first row of a word; row 0 stands for unknown words. */
export const NAME = 1;
export const WORD = 2;

/** The first words of the file, so that another file is not taken for it. */
const MAGIC = "frameshift vectors 1\n";

/** Word vectors, cut down and quantised. */
export class Vectors {
  private readonly known = new Map<number, Float32Array>();

  /**
   * @param size How many words there are.
   * @param find The number of a word, or -1.
   * @param numbers One signed byte each, `[word][dimension]`.
   */
  constructor(
    readonly size: number,
    private readonly find: (word: string) => number,
    private readonly numbers: Int8Array,
  ) {}

  /** The row of a word; 0 where it has none. */
  row(word: string): number {
    const number = this.find(word);
    return number === -1 ? 0 : number + WORD;
  }

  /** The vector of a word's row, of length 3; zero for other rows. */
  vector(row: number): Float32Array {
    let found = this.known.get(row);
    if (found === undefined) {
      found = vectorOf(this.numbers, row);
      this.known.set(row, found);
    }
    return found;
  }
}

/** What a file of vectors holds. */
export interface VectorsFile {
  words: string[];
  numbers: Int8Array;
}

/**
 * Reads vectors as `encodeVectors` writes them: the words, one a line, then one signed byte a number.
 *
 * @throws DataProblem where the bytes are others.
 */
export function decodeVectors(bytes: Uint8Array, file: string): VectorsFile {
  const head = new TextDecoder().decode(bytes.subarray(0, MAGIC.length));
  const end = bytes.indexOf(0);
  if (head !== MAGIC || end === -1) throw new DataProblem("no file of word vectors", { file });
  const words = new TextDecoder().decode(bytes.subarray(MAGIC.length, end)).split("\n");
  return { words, numbers: new Int8Array(bytes.buffer, bytes.byteOffset + end + 1, words.length * DIMENSIONS) };
}

/** The vectors of a file. */
export function toVectors({ words, numbers }: VectorsFile): Vectors {
  const rows = new Map(words.map((word, at) => [word, at]));
  return new Vectors(words.length, (word) => rows.get(word) ?? -1, numbers);
}

/** Vectors as bytes; each is scaled to one length before it is rounded. */
export function encodeVectors(vectors: ReadonlyMap<string, readonly number[]>): Uint8Array {
  const words = [...vectors.keys()];
  const head = new TextEncoder().encode(`${MAGIC}${words.join("\n")}\0`);
  const bytes = new Int8Array(head.length + words.length * DIMENSIONS);
  bytes.set(head);
  words.forEach((word, at) => {
    const vector = vectors.get(word)!.slice(0, DIMENSIONS);
    const most = Math.max(...vector.map(Math.abs)) || 1;
    bytes.set(
      vector.map((value) => Math.round((value / most) * 127)),
      head.length + at * DIMENSIONS,
    );
  });
  return new Uint8Array(bytes.buffer);
}

function vectorOf(numbers: Int8Array, row: number): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  if (row < WORD) return vector;
  let square = 0;
  for (let at = 0; at < DIMENSIONS; at++) {
    const value = numbers[(row - WORD) * DIMENSIONS + at]!;
    vector[at] = value;
    square += value * value;
  }
  const scale = square === 0 ? 0 : 3 / Math.sqrt(square);
  for (let at = 0; at < DIMENSIONS; at++) vector[at]! *= scale;
  return vector;
}
