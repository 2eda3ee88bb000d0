import { DataProblem } from "../corpus/problem.js";
import { suggest } from "../corpus/suggest.js";
import { inOrder } from "../evidence/columns.js";
import type { Evidence, SentenceEvidence } from "../evidence/evidence.js";
import type { Language } from "../text/token.js";

/** `term` counts stems, `word` normalised words, `concept` what both languages share: concepts, and actors by their codes. */
export type Unit = "term" | "word" | "concept";

/** What is counted, and where. */
export interface CountOptions {
  /** Default `term`. */
  unit?: Unit;
  /** Count function words too; default false. */
  stopWords?: boolean;
  /** Count notices such as disclaimers too; default false. */
  boilerplate?: boolean;
  /** Only the sentences in this language; default both. */
  language?: Language;
  /** Only what occurs at least so often in all; 1 or more, default 1. */
  minCount?: number;
  /** Only the sentences that mention this actor: `RU` counts people with their state, `RU/putin` one person; default all. */
  mentioning?: string;
}

/** Counts of terms by sentence, sparse: the columns and values of row `r` are at `starts[r]` to `starts[r + 1]`. */
export interface TermCounts {
  /** Keys, sorted by code unit. */
  terms: string[];
  /** The form of each term that is shown. */
  labels: string[];
  /** Article and sentence of each row. */
  rows: { article: number; sentence: number }[];
  /** The articles in order. */
  articles: Evidence[];
  starts: Int32Array;
  columns: Int32Array;
  values: Float64Array;
}

/** The counts of one sentence. */
interface Row {
  article: number;
  sentence: number;
  counts: Map<string, number>;
}

/**
 * Counts terms by sentence.
 *
 * @throws DataProblem where nothing is left to count.
 * @example countTerms(evidence, { unit: "concept", minCount: 2 }).terms
 */
export function countTerms(evidence: readonly Evidence[], options: CountOptions = {}): TermCounts {
  const { unit = "term", minCount = 1, mentioning } = options;
  const articles = inOrder(evidence);
  if (mentioning !== undefined) knownActor(articles, mentioning);
  const rows: Row[] = [];
  const totals = new Map<string, number>();
  const forms = new Map<string, Map<string, number>>();
  for (const [index, article] of articles.entries()) {
    const keys = keysOf(article, options);
    for (const [position, sentence] of article.sentences.entries()) {
      if (!isCounted(sentence, options)) continue;
      const counts = countsOf(sentence, keys, unit);
      for (const [key, n] of counts) add(totals, key, n);
      if (unit === "term") tallyForms(forms, sentence, keys);
      rows.push({ article: index, sentence: position, counts });
    }
  }
  const terms = [...totals]
    .filter(([, n]) => n >= minCount)
    .map(([term]) => term)
    .sort((a, b) => (a < b ? -1 : 1));
  if (terms.length === 0) throw new DataProblem("nothing to count", { fix: "no article has a term that meets the options" });
  return { ...compress(rows, terms), terms, labels: terms.map((term) => label(term, forms.get(term))), articles };
}

/** What a sentence has of each key. */
function countsOf({ words, mentions }: SentenceEvidence, keys: ReadonlyMap<string, { key: string }>, unit: Unit): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word, n] of words) {
    const counted = keys.get(word);
    if (counted !== undefined) add(counts, counted.key, n);
  }
  // an actor is a concept that both languages share, too
  if (unit === "concept") for (const { actor } of mentions) add(counts, actor.split("/")[0]!, 1);
  return counts;
}

/** Counts the forms that each term is written in. */
function tallyForms(
  forms: Map<string, Map<string, number>>,
  { words }: SentenceEvidence,
  keys: ReadonlyMap<string, { key: string; form: string }>,
): void {
  for (const [word, n] of words) {
    const counted = keys.get(word);
    if (counted !== undefined) tally(forms, counted.key, counted.form, n);
  }
}

/** Sums of the rows' counts, each row weighted. */
export function sumRows({ terms, rows, starts, columns, values }: TermCounts, weight: (row: number) => number): Float64Array {
  const sums = new Float64Array(terms.length);
  for (let row = 0; row < rows.length; row++) {
    const times = weight(row);
    if (times === 0) continue;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) sums[columns[at]!]! += times * values[at]!;
  }
  return sums;
}

/** Whether a sentence mentions an actor; a state is mentioned by its people too. */
export function mentions({ mentions: all }: SentenceEvidence, actor: string): boolean {
  return all.some((mention) => mention.actor === actor || mention.actor.startsWith(`${actor}/`));
}

/** @throws DataProblem for an actor that is never mentioned, with "did you mean". */
export function knownActor(evidence: readonly Evidence[], actor: string): void {
  const known = new Set(
    evidence.flatMap(({ sentences }) =>
      sentences.flatMap((sentence) => sentence.mentions.flatMap((mention) => [mention.actor, mention.actor.split("/")[0]!])),
    ),
  );
  if (!known.has(actor)) throw new DataProblem("unknown actor", { value: actor, fix: suggest(actor, [...known].sort()) });
}

/** Whether the options take a sentence in. */
function isCounted(sentence: SentenceEvidence, { boilerplate = false, language, mentioning }: CountOptions): boolean {
  if (sentence.boilerplate && !boilerplate) return false;
  if (language !== undefined && sentence.language !== language) return false;
  return mentioning === undefined || mentions(sentence, mentioning);
}

/** What each word of an article is counted as, and how it is shown; words that do not count are not here. */
function keysOf(
  { vocabulary }: Evidence,
  { unit = "term", stopWords = false }: CountOptions,
): ReadonlyMap<string, { key: string; form: string }> {
  const keys = new Map<string, { key: string; form: string }>();
  for (const { word, term, concept, form, stop } of vocabulary) {
    const key = { word, term, concept }[unit];
    if (key !== undefined && (stopWords || !stop)) keys.set(word, { key, form });
  }
  return keys;
}

function compress(rows: Row[], terms: string[]): Pick<TermCounts, "rows" | "starts" | "columns" | "values"> {
  const column = new Map(terms.map((term, index) => [term, index]));
  const starts = new Int32Array(rows.length + 1);
  const cells: [number, number][] = [];
  rows.forEach(({ counts }, row) => {
    const kept = [...counts].flatMap(([term, n]): [number, number][] => (column.has(term) ? [[column.get(term)!, n]] : []));
    for (const cell of kept.sort(([a], [b]) => a - b)) cells.push(cell);
    starts[row + 1] = cells.length;
  });
  return {
    rows: rows.map(({ article, sentence }) => ({ article, sentence })),
    starts,
    columns: Int32Array.from(cells, ([at]) => at),
    values: Float64Array.from(cells, ([, n]) => n),
  };
}

function add(counts: Map<string, number>, key: string, n: number): void {
  counts.set(key, (counts.get(key) ?? 0) + n);
}

function tally(forms: Map<string, Map<string, number>>, term: string, form: string, n: number): void {
  const known = forms.get(term) ?? new Map<string, number>();
  add(known, form, n);
  forms.set(term, known);
}

function label(term: string, forms: Map<string, number> | undefined): string {
  if (forms === undefined) return term;
  return [...forms].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]![0];
}
