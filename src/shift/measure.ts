import { DataProblem } from "../corpus/problem.js";
import { suggest } from "../corpus/suggest.js";
import { inOrder } from "../evidence/columns.js";
import type { Evidence, SentenceEvidence } from "../evidence/evidence.js";
import { atLevel } from "../stance/level.js";
import { knownVoice, type MentionOptions } from "../stance/mentions.js";
import { type Score, score } from "../stance/score.js";
import { type CountOptions, countTerms } from "../terms/count.js";

/**
 * What may shift: how actors are spoken of, what happens to them, the shares of frames or terms, how one actor stands to
 * another, or how often actors are mentioned, favourably or unfavourably, per 1,000 words.
 */
export const SHIFTING = ["stance", "event", "mentions", "favourable", "unfavourable", "frames", "terms", "relations"] as const;
/** One of the measures that may shift. */
export type Measure = (typeof SHIFTING)[number];

/** Measures of attention: mentions per 1,000 words of everything said. */
export function isRate(measure: Measure): boolean {
  return measure === "mentions" || measure === "favourable" || measure === "unfavourable";
}

/** How a measure is taken. */
export interface MeasureOptions extends MentionOptions, CountOptions {
  /** Default `stance`. */
  measure?: Measure;
  /** Only these names (actors, frames, terms, relations such as `RU>UA`); default all that occur. */
  names?: readonly string[];
}

/**
 * A measure, sentence by sentence. A name's value in a group of sentences is its sums over its counts:
 * the mean score of its mentions or relations, its share of all frame words or counted words, or its mentions per 1,000 words.
 */
export interface Measured {
  measure: Measure;
  names: string[];
  articles: Evidence[];
  /** Article of each row. */
  rows: Int32Array;
  /** Row by row, one cell a name. */
  sums: Float64Array;
  counts: Float64Array;
}

type Parts = Map<string, [sum: number, n: number]>;

/**
 * Takes a measure of every sentence that has something to say of it, articles in order of date and id.
 *
 * @throws DataProblem for an unknown measure or name, with "did you mean".
 */
export function measured(evidence: readonly Evidence[], options: MeasureOptions = {}): Measured {
  const { measure = "stance" } = options;
  if (!SHIFTING.includes(measure)) throw new DataProblem("unknown measure", { value: measure, fix: suggest(measure, SHIFTING) });
  const articles = inOrder(evidence);
  const { level = "state", voice = "all" } = options;
  knownVoice(voice, () =>
    articles.flatMap((article) =>
      article.sentences.flatMap((one) => [...one.mentions, ...one.relations].map((said) => atLevel(said.voice, level))),
    ),
  );
  const sentences = articles.flatMap((article, at) =>
    article.sentences.flatMap((sentence, index) =>
      sentence.boilerplate && options.boilerplate !== true ? [] : [{ article: at, index, sentence }],
    ),
  );
  const everyPart =
    measure === "terms" ? termParts(articles, sentences, options) : sentences.map(({ sentence }) => partsOf(sentence, measure, options));
  const speaking = [...everyPart.keys()].filter((row) => [...everyPart[row]!.values()].some(([, n]) => n > 0));
  const parts = speaking.map((row) => everyPart[row]!);
  const known = [...new Set(parts.flatMap((part) => [...part.keys()]))].filter((name) => name !== WHOLE).sort();
  const missing = options.names?.find((name) => !known.includes(name));
  if (missing !== undefined) throw new DataProblem("unknown name", { value: missing, fix: suggest(missing, known) });
  const names = [...(options.names ?? known)];
  const sums = new Float64Array(parts.length * names.length);
  const counts = new Float64Array(parts.length * names.length);
  for (const [row, part] of parts.entries()) {
    for (const [at, name] of names.entries()) {
      const [sum, n] = part.get(name) ?? [0, part.get(WHOLE)?.[1] ?? 0];
      sums[row * names.length + at] = sum;
      counts[row * names.length + at] = n;
    }
  }
  return { measure, names, articles, rows: Int32Array.from(speaking, (row) => sentences[row]!.article), sums, counts };
}

/** What every name is a share of, where the measure is a share. */
const WHOLE = "\0whole";

function partsOf(sentence: SentenceEvidence, measure: Measure, options: MentionOptions): Parts {
  if (measure === "frames") return shares(sentence.frames.map(({ frame }) => [frame, 1]));
  const parts: Parts = new Map();
  const add = (name: string, value: number) => {
    const [sum, n] = parts.get(name) ?? [0, 0];
    parts.set(name, [sum + value, n + 1]);
  };
  const { level = "state" } = options;
  if (measure === "relations") {
    for (const { source, target, polarity, voice, flags } of sentence.relations) {
      const [one, two] = [atLevel(source, level), atLevel(target, level)];
      if (one !== two && flags.length === 0 && isHeard(voice, options)) add(`${one}>${two}`, polarity);
    }
    return parts;
  }
  const valueFor = VALUES[measure as keyof typeof VALUES];
  for (const mention of sentence.mentions)
    if (isHeard(mention.voice, options)) add(atLevel(mention.actor, level), valueFor(score(mention, options)));
  return isRate(measure) ? perThousand(parts, sentence) : parts;
}

/** What a mention adds to each measure of actors. */
const VALUES = {
  stance: (one: Score) => one.score,
  event: (one: Score) => one.event,
  mentions: () => 1,
  favourable: (one: Score) => Number(one.polarity > 0),
  unfavourable: (one: Score) => Number(one.polarity < 0),
} as const;

function isHeard(said: string, { level = "state", voice = "all" }: MentionOptions): boolean {
  const speaker = atLevel(said, level);
  return voice === "all" || (voice === "quoted" ? speaker !== "narrator" : speaker === voice);
}

/** Sums over the thousands of words of a sentence, whoever is named in it. */
function perThousand(parts: Parts, { words }: SentenceEvidence): Parts {
  const thousands = words.reduce((sum, [, n]) => sum + n, 0) / 1000;
  const rates: Parts = new Map([[WHOLE, [0, thousands]]]);
  for (const [name, [sum]] of parts) rates.set(name, [sum, thousands]);
  return rates;
}

function shares(counts: readonly (readonly [string, number])[]): Parts {
  const whole = counts.reduce((sum, [, n]) => sum + n, 0);
  const parts: Parts = new Map([[WHOLE, [0, whole]]]);
  for (const [name, n] of counts) parts.set(name, [(parts.get(name)?.[0] ?? 0) + n, whole]);
  return parts;
}

function termParts(
  articles: readonly Evidence[],
  sentences: readonly { article: number; index: number }[],
  options: CountOptions,
): Parts[] {
  const { terms, rows, starts, columns, values } = countTerms(articles, options);
  const places = new Map(rows.map(({ article, sentence }, row) => [`${article} ${sentence}`, row]));
  return sentences.map(({ article, index }) => {
    const row = places.get(`${article} ${index}`);
    if (row === undefined) return new Map();
    return shares(
      Array.from(columns.subarray(starts[row]!, starts[row + 1]!), (column, at) => [terms[column]!, values[starts[row]! + at]!] as const),
    );
  });
}
