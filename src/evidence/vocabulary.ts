import type { Segmentation, Sentence, Token } from "../text/token.js";
import type { VocabularyEntry } from "./evidence.js";
import type { Lexicons } from "./lexicon/compile.js";

/** A counted word of an article. */
interface Counted {
  word: string;
  /** Where it stands first. */
  token: Token;
  /** How often it has the form of its first token, and how often others. */
  same: number;
  others: Map<string, number> | null;
  /** It stands somewhere outside the names of actors. */
  free: boolean;
}

/** The counted words of an article, each once and sorted by code unit, and which of them each token is: -1 for none. */
export interface CountedWords {
  words: readonly Counted[];
  numbers: Int32Array;
}

/** Numbers the counted words, so that sentences need sort no strings. */
export function numberWords({ tokens }: Segmentation): CountedWords {
  const known = new Map<string, number>();
  const words: Counted[] = [];
  const numbers = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (!isCounted(token)) {
      numbers[at] = -1;
      continue;
    }
    let number = known.get(token.core);
    if (number === undefined) {
      known.set(token.core, (number = words.length));
      words.push({ word: token.core, token, same: 0, others: null, free: false });
    }
    numbers[at] = number;
    countForm(words[number]!, token.segments[token.head]!);
  }
  const order = Uint32Array.from(words, (_, number) => number).sort((a, b) => (words[a]!.word < words[b]!.word ? -1 : 1));
  const ranks = new Int32Array(words.length);
  order.forEach((number, rank) => (ranks[number] = rank));
  for (let at = 0; at < numbers.length; at++) if (numbers[at] !== -1) numbers[at] = ranks[numbers[at]!]!;
  return { words: Array.from(order, (number) => words[number]!), numbers };
}

/** The words of a sentence with their counts, sorted by code unit. */
export function countWords({ words, numbers }: CountedWords, { first, last }: Sentence): [string, number][] {
  const sorted = numbers.slice(first, last).sort();
  const counts: [string, number][] = [];
  for (let at = 0; at < sorted.length; at++) {
    if (sorted[at] === -1) continue;
    if (sorted[at] === sorted[at - 1]) counts.at(-1)![1]++;
    else counts.push([words[sorted[at]!]!.word, 1]);
  }
  return counts;
}

/** What the words of an article are counted as: stem, form for display, stop word, concept; sorted by word. */
export function toVocabulary({ words, numbers }: CountedWords, { tokens }: Segmentation, { concepts, mentions }: Pick<Lexicons, "concepts"> & { mentions: Iterable<{ from: number; to: number }> }): VocabularyEntry[] {
  let at = 0;
  const free = (end: number) => {
    for (; at < tokens.length && tokens[at]!.to <= end; at++) if (numbers[at] !== -1) words[numbers[at]!]!.free = true;
  };
  // tokens and mentions are both in the order of the text, so one sweep is enough
  for (const { from, to } of mentions) {
    free(from);
    while (at < tokens.length && tokens[at]!.from < to) at++;
  }
  free(Infinity);
  return words.map((counted) => {
    const { word, token: { term, stop, language } } = counted;
    // the house of the White House is no house
    const concept = counted.free ? concepts[language].get(term) : undefined;
    const form = commonest(counted);
    return concept === undefined ? { word, term, form, stop } : { word, term, form, stop, concept };
  });
}

function countForm(counted: Counted, form: string): void {
  const { token, others } = counted;
  if (form === token.segments[token.head]) counted.same++;
  else if (others === null) counted.others = new Map([[form, 1]]);
  else others.set(form, (others.get(form) ?? 0) + 1);
}

/** The form that stands most often; of equals the first by code unit. */
function commonest({ token, same, others }: Counted): string {
  let [form, most] = [token.segments[token.head]!, same];
  if (others !== null) for (const [other, times] of others) if (times > most || (times === most && other < form)) [form, most] = [other, times];
  return form;
}

function isCounted({ kind, core, term }: Token): boolean {
  return kind === "word" && core !== "" && term !== "";
}
