import type { Columns } from "./columns.js";

/** What is looked up by a word: a Map, or a table of the compiled file. */
export interface Lookup<T> {
  /** What is known of a word; `undefined` for nothing. */
  get(word: string): T | undefined;
}

/**
 * Words by number, found by hashing into typed arrays: opening one costs nothing, however many words it has, where a Map
 * of them would be filled at every start.
 *
 * Source: open addressing with linear probing, FNV-1a over the code units.
 * Cost: a look-up reads the word once, and compares it with one word or two.
 */
export class WordTable {
  private readonly slots: Uint32Array;
  private readonly starts: Uint32Array;
  private readonly letters: Uint16Array;

  constructor({ slots, starts, letters }: Columns) {
    this.slots = slots as Uint32Array;
    this.starts = starts as Uint32Array;
    this.letters = letters as Uint16Array;
  }

  get size(): number {
    return this.starts.length - 1;
  }

  /** The number of a word, or -1. */
  find(word: string): number {
    const { slots, starts, letters } = this;
    const mask = slots.length - 1;
    const { length } = word;
    for (let slot = hash(word) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const number = slots[slot]! - 1;
      const start = starts[number]!;
      if (starts[number + 1]! - start !== length) continue;
      let at = 0;
      while (at < length && letters[start + at] === word.charCodeAt(at)) at++;
      if (at === length) return number;
    }
    return -1;
  }

  has(word: string): boolean {
    return this.find(word) !== -1;
  }

  word(number: number): string {
    return String.fromCharCode(...this.letters.subarray(this.starts[number]!, this.starts[number + 1]!));
  }
}

/** The columns of a table of words; a word that stands twice has its first number. */
export function packWords(words: readonly string[]): Columns {
  let size = 2;
  while (size < words.length * 2) size *= 2;
  const slots = new Uint32Array(size);
  const starts = new Uint32Array(words.length + 1);
  const letters = new Uint16Array(words.reduce((sum, { length }) => sum + length, 0));
  words.forEach((word, number) => {
    const start = starts[number]!;
    for (let at = 0; at < word.length; at++) letters[start + at] = word.charCodeAt(at);
    starts[number + 1] = start + word.length;
    let slot = hash(word) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = number + 1;
  });
  return { slots, starts, letters };
}

function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value ^ (value >>> 15);
}

/** A number for each word. */
export class NumberTable implements Lookup<number> {
  private readonly words: WordTable;
  private readonly numbers: Columns[string];

  constructor(columns: Columns, column = "numbers") {
    this.words = new WordTable(columns);
    this.numbers = columns[column]!;
  }

  get(word: string): number | undefined {
    const number = this.words.find(word);
    return number === -1 ? undefined : this.numbers[number]!;
  }
}

/** The columns of a number for each word, up to 65,535. */
export function packNumbers(entries: readonly (readonly [string, number])[]): Columns {
  return { ...packWords(entries.map(([word]) => word)), numbers: Uint16Array.from(entries, ([, number]) => number) };
}

/**
 * What the lexicons say of each word: lists of items, each of which is kept once however many words share it, and is
 * only read from its JSON when one of them is asked for.
 */
export class PackedLists<T> implements Lookup<readonly T[]> {
  private readonly words: WordTable;
  private readonly begins: Uint32Array;
  private readonly lists: Uint32Array;
  private readonly itemStarts: Uint32Array;
  private readonly json: Buffer;
  private readonly known: (T | undefined)[] = [];

  /** @param revive makes an item of what its JSON holds */
  constructor(
    columns: Columns,
    private readonly revive: (value: never) => T,
  ) {
    this.words = new WordTable(columns);
    this.begins = columns.begins as Uint32Array;
    this.lists = columns.lists as Uint32Array;
    this.itemStarts = columns.itemStarts as Uint32Array;
    const { buffer, byteOffset, byteLength } = columns.json as Uint8Array;
    this.json = Buffer.from(buffer, byteOffset, byteLength);
  }

  get(word: string): readonly T[] | undefined {
    const number = this.words.find(word);
    return number === -1 ? undefined : this.at(number);
  }

  private at(number: number): readonly T[] {
    const begin = this.begins[number]!;
    const list = new Array<T>(this.begins[number + 1]! - begin);
    for (let at = 0; at < list.length; at++) list[at] = this.item(this.lists[begin + at]!);
    return list;
  }

  private item(number: number): T {
    let item = this.known[number];
    if (item === undefined) {
      const json = this.json.toString("latin1", this.itemStarts[number]!, this.itemStarts[number + 1]!);
      item = this.revive(JSON.parse(json) as never);
      this.known[number] = item;
    }
    return item;
  }
}

/** The columns of what is listed of each word; items that are the same in JSON are kept once. */
export function packLists(entries: Iterable<readonly [string, readonly unknown[]]>): Columns {
  const words: string[] = [];
  const begins = [0];
  const lists: number[] = [];
  const numbers = new Map<string, number>();
  for (const [word, items] of entries) {
    words.push(word);
    for (const item of items) {
      const json = ascii(JSON.stringify(item));
      let number = numbers.get(json);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(json, number);
      }
      lists.push(number);
    }
    begins.push(lists.length);
  }
  const itemStarts = [0];
  for (const json of numbers.keys()) itemStarts.push(itemStarts.at(-1)! + json.length);
  return {
    ...packWords(words),
    begins: Uint32Array.from(begins),
    lists: Uint32Array.from(lists),
    itemStarts: Uint32Array.from(itemStarts),
    json: Buffer.from([...numbers.keys()].join(""), "latin1"),
  };
}

/** JSON in ASCII, which is read without decoding. */
function ascii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
