import { existsSync, readFileSync } from "node:fs";
import { compileText, toTextLexicon } from "../../src/lexicon/compile/text.js";
import { fold } from "../../src/text/arabic/fold.js";
import { LUCENE, normalize } from "../../src/text/arabic/normalize.js";
import { segment } from "../../src/text/arabic/segment.js";
import { stem } from "../../src/text/arabic/stem.js";
import { oracle } from "../oracle.js";
import { files } from "../text/lexicon-files.js";

/** One line of the table of accuracy. */
export interface Row {
  measure: string;
  value: number;
  low: number | null;
  high: number | null;
  n: number;
  bar: number | null;
  peer: string | null;
  peerValue: number | null;
  note?: string;
}

const gold = new URL("../../../shared/data/ud-pud-arabic/dev.jsonl", import.meta.url);

interface Score {
  hit: number;
  extra: number;
  missed: number;
  right: number;
  words: number;
}

/**
 * How well Arabic clitics are found, on the words of a treebank, beside blind stripping.
 *
 * Names of actors are left out of the lexicon here, so that nothing but the word lists and rules is measured.
 * Intervals: percentile bootstrap over sentences, 1,000 resamples, seed 1.
 */
export async function textAccuracy(): Promise<Row[]> {
  if (!existsSync(gold)) return lucenePairs();
  const { attested } = toTextLexicon(compileText(files()));
  const sentences = readFileSync(gold, "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { words: { surface: string; segments: string[] }[] }).words);
  const scores = (cut: (surface: string) => string[]): Score[] => sentences.map((words) => scoreOf(words, cut));
  const own = scores((surface) => segment(surface, attested).segments);
  const blind = scores(strip);
  const kept = scores((surface) => [surface]);
  const row = (measure: string, value: (score: Score) => number, bar: number, note: string): Row => {
    const [low, high] = interval(own, value);
    return {
      measure,
      value: value(total(own)),
      low,
      high,
      n: total(own).words,
      bar,
      peer: "blind affix stripping",
      peerValue: value(total(blind)),
      note: `${note}; no splitting at all: ${value(total(kept)).toFixed(3)}`,
    };
  };
  return [
    ...lucenePairs(),
    row("Arabic clitic boundaries, F1", f1, 0.95, "UD Arabic PUD, development half, news and encyclopaedia"),
    row("Arabic words segmented rightly", (score) => score.right / score.words, 0.985, "the same words"),
  ];
}

/** The pairs that Lucene's tests print. */
function lucenePairs(): Row[] {
  const { stems, normalized } = oracle("lucene");
  const matched = (measure: string, pairs: [string, string][], own: (surface: string) => string): Row => ({
    measure,
    value: pairs.filter(([surface, expected]) => own(surface) === expected).length / pairs.length,
    low: null,
    high: null,
    n: pairs.length,
    bar: 1,
    peer: "Lucene",
    peerValue: 1,
  });
  return [
    matched("Arabic light stems as Lucene prints them", stems, (surface) => stem(normalize(surface, LUCENE))),
    matched("Arabic normalisation as Lucene prints it", normalized, (surface) => normalize(surface, LUCENE)),
  ];
}

const f1 = ({ hit, extra, missed }: Score): number => (hit === 0 ? 0 : (2 * hit) / (2 * hit + extra + missed));

function scoreOf(words: { surface: string; segments: string[] }[], cut: (surface: string) => string[]): Score {
  const score: Score = { hit: 0, extra: 0, missed: 0, right: 0, words: words.length };
  for (const { surface, segments } of words) {
    const found = bounds(cut(surface));
    const expected = bounds(segments);
    for (const bound of found) expected.has(bound) ? score.hit++ : score.extra++;
    for (const bound of expected) if (!found.has(bound)) score.missed++;
    if (found.size === expected.size && [...found].every((bound) => expected.has(bound))) score.right++;
  }
  return score;
}

function bounds(segments: string[]): Set<number> {
  let at = 0;
  return new Set(segments.slice(0, -1).map((segment) => (at += segment.length)));
}

/** What a stemmer's affix table does: one conjunction, one preposition, one pronoun, wherever three letters stay. */
function strip(surface: string): string[] {
  const [, conjunction = "", preposition = "", rest = surface] = /^([وف](?=...))?([بلكس](?=...))?(.+)$/s.exec(surface) ?? [];
  const pronoun = /^...+?(هما|كما|ها|هم|هن|نا|ني|كم|ه|ك|ي)$/.exec(fold(rest))?.[1] ?? "";
  return [conjunction, preposition, rest.slice(0, rest.length - pronoun.length), pronoun].filter((segment) => segment !== "");
}

const total = (scores: Score[]): Score =>
  scores.reduce((sum, score) => ({
    hit: sum.hit + score.hit,
    extra: sum.extra + score.extra,
    missed: sum.missed + score.missed,
    right: sum.right + score.right,
    words: sum.words + score.words,
  }));

function interval(scores: Score[], value: (score: Score) => number): [number, number] {
  let state = 1;
  const chance = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const values = Array.from({ length: 1000 }, () => value(total(scores.map(() => scores[Math.floor(chance() * scores.length)]!))));
  values.sort((left, right) => left - right);
  return [values[25]!, values[974]!];
}
