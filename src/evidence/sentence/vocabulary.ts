import type { Lexicons } from "../../lexicon/lexicons.js";
import type { Lexeme, Segmentation, Sentence, Token } from "../../text/token.js";
import type { VocabularyEntry } from "../evidence.js";
import { knownOf } from "./entries.js";

/** A counted word of an article; a class, as `ReadSentence` is. */
class Counted {
  /** How often it has the form of its first token, and how often others. */
  same = 0;
  others: Map<string, number> | null = null;
  /** It stands somewhere outside the names of actors. */
  free = false;

  readonly word: string;

  /** A core, and where it stands first. */
  constructor(
    readonly lexeme: Lexeme,
    readonly token: Token,
  ) {
    this.word = lexeme.core;
  }
}

/** A word with what it is counted as; a class, as `ReadSentence` is. */
class CountedEntry implements VocabularyEntry {
  readonly term: string;
  readonly form: string;
  readonly stop: boolean;
  declare concept?: string;

  constructor(
    readonly word: string,
    { term, form, stop, concept }: Omit<VocabularyEntry, "word" | "concept"> & { concept: string | undefined },
  ) {
    this.term = term;
    this.form = form;
    this.stop = stop;
    if (concept !== undefined) this.concept = concept;
  }
}

/** The counted words of an article, each once and sorted by code unit, and which of them each token is: -1 for none. */
export interface CountedWords {
  counted: readonly Counted[];
  numbers: readonly number[];
}

/** Words above which inserting into a sorted list is slower than sorting it. */
const LONG = 60;

/** Counts so far. */
let count = 0;

/** Numbers the counted words, so that sentences need sort no strings. */
export function numberWords({ tokens }: Segmentation): CountedWords {
  count++;
  const counted: Counted[] = [];
  const numbers = new Array<number>(tokens.length).fill(-1);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (!isCounted(token)) continue;
    const { lexeme } = token.word;
    // the number of this count marks what it holds: no core is looked up in a table
    if (lexeme.count !== count) {
      lexeme.count = count;
      lexeme.number = counted.length;
      counted.push(new Counted(lexeme, token));
    }
    numbers[at] = lexeme.number;
    countForm(counted[lexeme.number]!, token);
  }
  const order = counted.slice().sort((one, two) => one.lexeme.order - two.lexeme.order || (one.word < two.word ? -1 : 1));
  const ranks = new Int32Array(counted.length);
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank]!.lexeme.number] = rank;
  for (let at = 0; at < numbers.length; at++) if (numbers[at] !== -1) numbers[at] = ranks[numbers[at]!]!;
  return { counted: order, numbers };
}

/** The words of a sentence with their counts, sorted by code unit. */
export function countWords({ counted, numbers }: CountedWords, { first, last }: Sentence): [string, number][] {
  const list = sort(numbers.slice(first, last));
  // what is not counted comes first
  let at = 0;
  while (list[at] === -1) at++;
  let different = 0;
  for (let next = at; next < list.length; next++) if (list[next] !== list[next - 1]) different++;
  const words = new Array<[string, number]>(different);
  for (let place = 0; place < different; place++) {
    const start = at;
    const number = list[at]!;
    while (list[at] === number) at++;
    words[place] = [counted[number]!.word, at - start];
  }
  return words;
}

/** By insertion, since sentences are short, and long ones by the runtime. */
function sort(list: number[]): number[] {
  if (list.length > LONG) return list.sort((a, b) => a - b);
  for (let at = 1; at < list.length; at++) {
    const number = list[at]!;
    let place = at;
    for (; place > 0 && list[place - 1]! > number; place--) list[place] = list[place - 1]!;
    list[place] = number;
  }
  return list;
}

/** What the words of an article are counted as: stem, form for display, stop word, concept; sorted by word. */
export function toVocabulary(
  { counted, numbers }: CountedWords,
  { tokens }: Segmentation,
  { lexicons, mentions }: { lexicons: Lexicons; mentions: Iterable<{ from: number; to: number }> },
): VocabularyEntry[] {
  let at = 0;
  const free = (end: number) => {
    for (; at < tokens.length && tokens[at]!.to <= end; at++) if (numbers[at] !== -1) counted[numbers[at]!]!.free = true;
  };
  // tokens and mentions are both in the order of the text, so one sweep is enough
  for (const { from, to } of mentions) {
    free(from);
    while (at < tokens.length && tokens[at]!.from < to) at++;
  }
  free(Infinity);
  return counted.map((one) => {
    const { word, token } = one;
    const { term, stop } = token;
    // the house of the White House is no house
    const concept = one.free ? knownOf(token.word, lexicons).conceptIn(token.language) : undefined;
    return new CountedEntry(word, { term, form: commonest(one), stop, concept });
  });
}

function countForm(counted: Counted, token: Token): void {
  // most words always have one surface
  if (token.word === counted.token.word) {
    counted.same++;
    return;
  }
  const form = formOf(token);
  if (form === formOf(counted.token)) counted.same++;
  else if (counted.others === null) counted.others = new Map([[form, 1]]);
  else counted.others.set(form, (counted.others.get(form) ?? 0) + 1);
}

function formOf({ segments, head }: Token): string {
  return segments[head]!;
}

/** The form that stands most often; of equals the first by code unit. */
function commonest({ token, same, others }: Counted): string {
  let form = formOf(token);
  if (others === null) return form;
  let most = same;
  for (const [other, times] of others) if (times > most || (times === most && other < form)) [form, most] = [other, times];
  return form;
}

function isCounted({ kind, core, term }: Token): boolean {
  return kind === "word" && core !== "" && term !== "";
}
