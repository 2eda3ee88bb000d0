import { type ColumnTable, table } from "arquero";
import type { Article } from "../corpus/article.js";
import { checkOptions } from "../corpus/options.js";
import type { Lexicons } from "../lexicon/lexicons.js";

import type { Language, Token } from "../text/token.js";
import type { NodeOptions } from "./collocations.js";
import { type ReadArticle, readNodes } from "./text.js";

/** What is shown of each occurrence, and in which order. */
export interface ConcordanceOptions extends NodeOptions {
  /** Words of context on each side, across sentences; 0 or more, default 8. */
  context?: number;
  /**
   * `place` by date, article and offset; `before` by the nearest preceding words, `after` by the following ones,
   * `node` by its form; default `place`. Words are compared normalised, by code unit.
   */
  sort?: "place" | "before" | "node" | "after";
}

interface Line {
  article: Article;
  sentence: number;
  from: number;
  to: number;
  language: Language;
  before: string;
  node: string;
  after: string;
  keys: { before: string[]; node: string[]; after: string[]; place: string[] };
}

/**
 * Key word in context: every occurrence of a term or an actor with the words around it.
 *
 * `before` and `after` are in the order of reading: in Arabic what comes before stands at the right.
 * `direction` tells which, for the page that shows it.
 *
 * @returns `article, date, sentence` (from 1), `from, to, direction` (`rtl` or `ltr`), `before, node, after`.
 * @throws DataProblem where a text is not at hand (evidence holds none), or for a term or actor that never occurs.
 * @example concordance((await readCorpus("corpus/briefs")).articles, readLexicons(), { actor: "UA", sort: "after" })
 */
export function concordance(articles: readonly Article[], lexicons: Lexicons, options: ConcordanceOptions): ColumnTable {
  checkOptions(options, ["actor", "term", "context", "sort"]);
  const { context = 8, sort = "place" } = options;
  const lines = readNodes(articles, lexicons, options).flatMap((read) => read.nodes.map((node) => lineOf(read, node, context)));
  // stable, so that what ties stays in order of place
  if (sort !== "place") lines.sort((a, b) => compare(a.keys[sort], b.keys[sort]));
  const column = <T>(value: (line: Line) => T) => lines.map(value);
  return table({
    article: column(({ article }) => article.id),
    date: column(({ article }) => article.date),
    sentence: column(({ sentence }) => sentence),
    from: column(({ from }) => from),
    to: column(({ to }) => to),
    direction: column(({ language }) => (language === "ar" ? "rtl" : "ltr")),
    before: column(({ before }) => before),
    node: column(({ node }) => node),
    after: column(({ after }) => after),
  });
}

function lineOf(
  { article, text, segmentation: { sentences, tokens } }: ReadArticle,
  { first, last }: { first: number; last: number },
  context: number,
): Line {
  const left = wordsFrom(tokens, first - 1, { step: -1, count: context });
  const right = wordsFrom(tokens, last, { step: 1, count: context });
  const [from, to] = [tokens[first]!.from, tokens[last - 1]!.to];
  const cut = (start: number, end: number) => text.slice(start, end).replace(/\s+/gu, " ").trim();
  const norms = (words: readonly Token[]) => words.map(({ norm }) => norm);
  return {
    article,
    from,
    to,
    language: tokens[first]!.language,
    sentence: sentences.findIndex((sentence) => from < sentence.to) + 1,
    before: cut(left.at(-1)?.from ?? from, from),
    node: text.slice(from, to),
    after: cut(to, right.at(-1)?.to ?? to),
    keys: { place: [], before: norms(left), node: norms(tokens.slice(first, last)), after: norms(right) },
  };
}

/** So many words from a place on, the nearest first. */
function wordsFrom(tokens: readonly Token[], start: number, { step, count }: { step: 1 | -1; count: number }): Token[] {
  const words: Token[] = [];
  for (let at = start; at >= 0 && at < tokens.length && words.length < count; at += step) {
    if (tokens[at]!.kind === "word" || tokens[at]!.kind === "number") words.push(tokens[at]!);
  }
  return words;
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) if (a[at] !== b[at]) return a[at]! < b[at]! ? -1 : 1;
  return a.length - b.length;
}
