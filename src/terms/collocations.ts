import { type ColumnTable, table } from "arquero";
import { checkOptions, OPTIONS } from "../corpus/options.js";
import { DataProblem } from "../corpus/problem.js";
import { suggest } from "../corpus/suggest.js";
import type { Evidence } from "../evidence/evidence.js";
import { adjust } from "../resample/adjust.js";
import { type BootstrapOptions, bootstrap, type Interval } from "../resample/bootstrap.js";
import { logUpperChiSquare } from "../resample/distributions.js";
import { resampleUnits } from "../resample/units.js";
import { type CountOptions, countTerms, knownActor, mentions, type TermCounts } from "./count.js";
import { lambda, logDice, npmi, tScore } from "./measures/association.js";
import { g2FourCells } from "./measures/likelihood.js";
import { type TwoGroups, twoGroups } from "./measures/two-groups.js";

/** What collocates are looked for: an actor, or a term. */
export interface NodeOptions {
  /** An actor's code; `RU` counts people with their state. */
  actor?: string;
  /** A term as the tables give it, or a word of it: `ceasefire` for `ceasefir`. */
  term?: string;
}

/** Whose collocates, counted how. */
export interface CollocationOptions extends NodeOptions, CountOptions, BootstrapOptions {
  /** Only collocates that meet the node at least so often; 1 or more, default 2. */
  minTogether?: number;
}

/**
 * What stands in the sentences of an actor or a term more often than chance would have it.
 * A sentence counts once, however often it has the word; evidence holds no order, so the window is the sentence.
 *
 * Source: see `npmi`, `logDice`, `tScore`, `lambda` and `g2FourCells`.
 *
 * @returns `term, label, together, node, collocate, all` (sentences with both, with the node, with the collocate, counted), `g2, npmi, logDice, t, lambda, z`,
 * `low, high` (bootstrap of λ, over sentences within articles, over articles where there are ten), `p, logP` (of G²), `q`; the highest z first.
 * @throws DataProblem for an unknown actor or term, with "did you mean", or where every sentence has the node.
 * @example collocations(evidence, { actor: "RU", language: "ar" })
 */
export function collocations(evidence: readonly Evidence[], options: CollocationOptions): ColumnTable {
  checkOptions(options, ["actor", "term", "minTogether", ...OPTIONS.count, ...OPTIONS.bootstrap]);
  const { minTogether = 2 } = options;
  const counts = countTerms(evidence, options);
  const term = options.term === undefined ? undefined : termOf(counts.articles, options.term, counts.terms);
  const hasNode = nodeRows(counts, { ...options, ...(term === undefined ? {} : { term }) });
  const { unitOf, strata } = resampleUnits(
    counts.rows.map(({ article }) => article),
    counts.rows.map(() => 0),
  );
  const all = pairCounts(counts, hasNode, () => 1);
  if (all.targetTotal === 0 || all.referenceTotal === 0) {
    throw new DataProblem("no contrast", {
      value: options.actor ?? options.term,
      fix: all.targetTotal === 0 ? "no counted sentence has it" : "every counted sentence has it",
    });
  }
  const kept = [...counts.terms.keys()].filter((at) => all.target[at]! >= minTogether && counts.terms[at] !== term);
  const intervals = bootstrap(
    strata,
    (weights) => {
      const drawn = lambda(pairCounts(counts, hasNode, (row) => weights[unitOf[row]!]!)).lambda;
      return kept.map((at) => drawn[at]!);
    },
    { stream: `collocations ${options.actor ?? options.term}`, ...options },
  );
  return collocationTable(all, { kept, terms: counts.terms, labels: counts.labels }, intervals);
}

/** The term that a word is counted as; the word itself where it is one, or nobody has it. */
function termOf(articles: readonly Evidence[], word: string, terms: readonly string[]): string {
  if (terms.includes(word)) return word;
  const wanted = word.toLowerCase();
  for (const { vocabulary } of articles) {
    const entry = vocabulary.find((one) => one.word === word || one.word === wanted || one.form === word);
    if (entry !== undefined) return [entry.term, entry.word, entry.concept].find((one) => one !== undefined && terms.includes(one)) ?? word;
  }
  return word;
}

function nodeRows({ articles, rows, terms, starts, columns }: TermCounts, { actor, term }: NodeOptions): boolean[] {
  if ((actor === undefined) === (term === undefined)) throw new DataProblem("no node", { fix: "give an actor or a term, and not both" });
  if (actor !== undefined) {
    knownActor(articles, actor);
    return rows.map(({ article, sentence }) => mentions(articles[article]!.sentences[sentence]!, actor));
  }
  const node = terms.indexOf(term!);
  if (node === -1) throw new DataProblem("unknown term", { value: term, fix: suggest(term!, terms) });
  return rows.map((_, row) => columns.subarray(starts[row]!, starts[row + 1]!).includes(node));
}

/** In how many weighted sentences each term stands with the node, and without it. */
function pairCounts({ terms, rows, starts, columns }: TermCounts, hasNode: readonly boolean[], weight: (row: number) => number): TwoGroups {
  const groups = twoGroups(new Float64Array(terms.length), new Float64Array(terms.length));
  for (let row = 0; row < rows.length; row++) {
    const times = weight(row);
    if (times === 0) continue;
    const side = hasNode[row] ? groups.target : groups.reference;
    if (hasNode[row]) groups.targetTotal += times;
    else groups.referenceTotal += times;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) side[columns[at]!]! += times;
  }
  return groups;
}

/** The measures of collocates as a table. */
export function collocationTable(
  groups: TwoGroups,
  { kept, terms, labels }: { kept: readonly number[]; terms: readonly string[]; labels: readonly string[] },
  intervals: readonly Interval[] | null = null,
): ColumnTable {
  const strength = lambda(groups);
  const values = {
    g2: g2FourCells(groups),
    npmi: npmi(groups),
    logDice: logDice(groups),
    t: tScore(groups),
    lambda: strength.lambda,
    z: strength.z,
  };
  const logP = kept.map((at) => logUpperChiSquare(Math.abs(values.g2[at]!)));
  const q = adjust(logP, { log: true });
  const order = [...kept.keys()].sort(
    (a, b) => values.z[kept[b]!]! - values.z[kept[a]!]! || (terms[kept[a]!]! < terms[kept[b]!]! ? -1 : 1),
  );
  const column = <T>(value: (at: number, place: number) => T) => order.map((place) => value(kept[place]!, place));
  return table({
    term: column((at) => terms[at]),
    label: column((at) => labels[at]),
    together: column((at) => groups.target[at]!),
    node: order.map(() => groups.targetTotal),
    collocate: column((at) => groups.target[at]! + groups.reference[at]!),
    all: order.map(() => groups.targetTotal + groups.referenceTotal),
    ...Object.fromEntries(
      Object.entries(values).map(([name, all]) => [name, column((at) => (Number.isFinite(all[at]) ? all[at]! : null))]),
    ),
    ...(intervals === null ? {} : { low: column((_, place) => intervals[place]!.low), high: column((_, place) => intervals[place]!.high) }),
    p: column((_, place) => Math.exp(logP[place]!)),
    logP: column((_, place) => logP[place]!),
    q: column((_, place) => Math.exp(q[place]!)),
  });
}
