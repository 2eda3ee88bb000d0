import { DataProblem } from "../corpus/problem.js";

type Column = Uint8Array | Int8Array | Uint16Array | Uint32Array;

/** Columns of numbers by name. */
export type Columns = Record<string, Column>;

/** What a compiled file holds: small things as JSON, large ones as columns that are read where they lie. */
export interface Compiled {
  meta: unknown;
  parts: Record<string, Columns>;
}

/** The first bytes of a compiled file; the number is raised when its form changes. */
const MAGIC = "frameshift lexicons 3\n";
/** Where the head begins: after the magic words, the head's length and the sum of the columns. */
const HEAD = MAGIC.length + 8;
const TYPES = { u8: Uint8Array, i8: Int8Array, u16: Uint16Array, u32: Uint32Array } as const;
/** Every column begins at a multiple of this, so that none has to be copied to be read. */
const ALIGNED = 4;

/** Where a column lies: its type, the byte it begins with, and how many numbers it has. */
type Place = [type: keyof typeof TYPES, from: number, length: number];

/** The bytes of a compiled file: a line that names it, the length of its head, the sum of its columns, the head as JSON, the columns. */
export function toBytes({ meta, parts }: Compiled): Uint8Array {
  const columns: Uint8Array[] = [];
  let size = 0;
  const places = Object.entries(parts).map(([part, named]) => [
    part,
    Object.fromEntries(
      Object.entries(named).map(([name, column]) => {
        const place: Place = [typeOf(column), size, column.length];
        columns.push(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
        size += padded(column.byteLength);
        return [name, place];
      }),
    ),
  ]);
  const head = Buffer.from(JSON.stringify({ meta, parts: Object.fromEntries(places) }));
  const first = padded(HEAD + head.length);
  const bytes = Buffer.alloc(first + size);
  bytes.write(MAGIC);
  bytes.writeUInt32LE(head.length, MAGIC.length);
  bytes.set(head, HEAD);
  let at = first;
  for (const column of columns) {
    bytes.set(column, at);
    at += padded(column.length);
  }
  bytes.writeInt32LE(sumOf(bytes, first), MAGIC.length + 4);
  return bytes;
}

/**
 * Opens a compiled file; its columns are views on the bytes.
 *
 * @param options `checked`: whether the columns are held against their sum, which takes some milliseconds; default no.
 * @throws DataProblem where the bytes are no such file, or not all of it.
 */
export function fromBytes(given: Uint8Array, file: string, { checked = false }: { checked?: boolean } = {}): Compiled {
  const broken = () => new DataProblem("no compiled lexicons", { file, fix: "remove the file; it is made anew" });
  const bytes = given.byteOffset % ALIGNED === 0 ? given : given.slice();
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length < HEAD || buffer.toString("latin1", 0, MAGIC.length) !== MAGIC) throw broken();
  const length = buffer.readUInt32LE(MAGIC.length);
  const first = padded(HEAD + length);
  if (first > buffer.length || (checked && sumOf(buffer, first) !== buffer.readInt32LE(MAGIC.length + 4))) throw broken();
  const { meta, parts } = JSON.parse(buffer.toString("utf8", HEAD, HEAD + length)) as {
    meta: unknown;
    parts: Record<string, Record<string, Place>>;
  };
  const opened: Record<string, Columns> = {};
  for (const [part, named] of Object.entries(parts)) {
    const columns: Columns = {};
    for (const [name, [type, from, count]] of Object.entries(named)) {
      const Type = TYPES[type];
      const begin = first + from;
      if (begin + count * Type.BYTES_PER_ELEMENT > buffer.length) throw broken();
      columns[name] = new Type(bytes.buffer as ArrayBuffer, bytes.byteOffset + begin, count);
    }
    opened[part] = columns;
  }
  return { meta, parts: opened };
}

/** A sum of the columns in which each number counts by its place: a damaged file has another. */
function sumOf({ buffer, byteOffset, byteLength }: Uint8Array, first: number): number {
  const numbers = new Int32Array(buffer, byteOffset + first, Math.floor((byteLength - first) / ALIGNED));
  let sum = 0;
  for (let at = 0; at < numbers.length; at++) sum = (Math.imul(sum, 31) + numbers[at]!) | 0;
  return sum;
}

function padded(size: number): number {
  return Math.ceil(size / ALIGNED) * ALIGNED;
}

function typeOf(column: Column): keyof typeof TYPES {
  if (column instanceof Int8Array) return "i8";
  if (column instanceof Uint16Array) return "u16";
  return column instanceof Uint32Array ? "u32" : "u8";
}
