/** Numbers in a vector. */
export const DIMENSIONS = 100;

/** Row of every name, and the first row of a word; row 0 stands for unknown words. */
export const NAME = 1;
export const WORD = 2;

/** Word vectors, cut down and quantised. */
export interface Vectors {
  /** The row of a word; 0 where it has none. */
  row(word: string): number;
  /** The vector of a word's row, of length 3; zero for other rows. */
  vector(row: number): Float32Array;
  words: readonly string[];
}

/** The first words of the file, so that another file is not taken for it. */
const MAGIC = "frameshift vectors 1\n";

/**
 * Reads vectors as `encodeVectors` writes them: the words, one a line, then one signed byte a number.
 *
 * @throws Error where the bytes are others.
 */
export function decodeVectors(bytes: Uint8Array): Vectors {
  const head = new TextDecoder().decode(bytes.subarray(0, MAGIC.length));
  const end = bytes.indexOf(0);
  if (head !== MAGIC || end === -1) throw new Error("no file of word vectors");
  const words = new TextDecoder().decode(bytes.subarray(MAGIC.length, end)).split("\n");
  const numbers = new Int8Array(bytes.buffer, bytes.byteOffset + end + 1, words.length * DIMENSIONS);
  const rows = new Map(words.map((word, at) => [word, at + WORD]));
  const known = new Map<number, Float32Array>();
  const vector = (row: number) => {
    let found = known.get(row);
    if (found === undefined) {
      found = vectorOf(numbers, row);
      known.set(row, found);
    }
    return found;
  };
  return { words, row: (word) => rows.get(word) ?? 0, vector };
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
