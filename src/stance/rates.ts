import type { Evidence } from "../evidence/evidence.js";
import { type BootstrapOptions, bootstrap, type Interval } from "../resample/bootstrap.js";
import type { ScoredMention } from "./mentions.js";

/** How often something stands in 1,000 words. */
export interface Rate extends Interval {
  per1000: number;
}

/** How much an actor is spoken of, and how, per 1,000 words: attention beside attitude. */
export interface Rates {
  mentions: Rate;
  favourable: Rate;
  unfavourable: Rate;
}

/** Mentions by the unit that they stand in: an article, or a sentence of it. */
interface Units {
  strata: number[];
  /** Thousands of words of each. */
  words: number[];
}

const KINDS = 3;

/**
 * The rates of several names in a group of articles, all of whose words count, those of sentences without a name too.
 *
 * @param articles The group, each with its place among all articles.
 * @param names For each name its mentions in these articles.
 * @param options `clustered`: articles are drawn anew, not sentences within articles.
 */
export function ratesOf(
  articles: readonly { article: Evidence; index: number }[],
  names: readonly (readonly ScoredMention[])[],
  { clustered, ...options }: BootstrapOptions & { clustered: boolean },
): Rates[] {
  const { strata, words, unitOf } = unitsOf(articles, clustered);
  const cells = cellsOf(names, unitOf, strata.length);
  const statistic = (weights: ArrayLike<number>) => {
    const sums = new Float64Array(names.length * KINDS);
    let thousands = 0;
    for (let unit = 0; unit < strata.length; unit++) {
      const weight = weights[unit]!;
      if (weight === 0) continue;
      thousands += weight * words[unit]!;
      for (const cell of cells[unit]!) sums[cell]! += weight;
    }
    return sums.map((sum) => sum / thousands);
  };
  const values = statistic(new Float64Array(strata.length).fill(1));
  const intervals = bootstrap(strata, statistic, options);
  const rate = (at: number): Rate => ({ per1000: values[at]!, ...intervals[at]! });
  return names.map((_, name) => ({
    mentions: rate(name * KINDS),
    favourable: rate(name * KINDS + 1),
    unfavourable: rate(name * KINDS + 2),
  }));
}

function unitsOf(
  articles: readonly { article: Evidence; index: number }[],
  clustered: boolean,
): Units & { unitOf: (mention: ScoredMention) => number } {
  const strata: number[] = [];
  const words: number[] = [];
  const starts = new Map<number, number>();
  for (const { article, index } of articles) {
    starts.set(index, strata.length);
    const counts = article.sentences.map((sentence) => (sentence.boilerplate ? 0 : wordsIn(sentence.words)));
    for (const count of clustered ? [counts.reduce((sum, one) => sum + one, 0)] : counts) {
      strata.push(clustered ? 0 : index);
      words.push(count / 1000);
    }
  }
  return { strata, words, unitOf: ({ articleIndex, sentence }) => starts.get(articleIndex)! + (clustered ? 0 : sentence) };
}

/** For each unit what its mentions add to, one entry a mention and kind. */
function cellsOf(names: readonly (readonly ScoredMention[])[], unitOf: (mention: ScoredMention) => number, units: number): number[][] {
  const cells = Array.from({ length: units }, (): number[] => []);
  for (const [name, mentions] of names.entries())
    for (const mention of mentions) {
      const unit = cells[unitOf(mention)]!;
      unit.push(name * KINDS);
      if (mention.polarity !== 0) unit.push(name * KINDS + (mention.polarity > 0 ? 1 : 2));
    }
  return cells;
}

function wordsIn(words: readonly (readonly [string, number])[]): number {
  let sum = 0;
  for (const [, n] of words) sum += n;
  return sum;
}
