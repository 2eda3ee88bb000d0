import { type ColumnTable, table } from "arquero";
import type { Article } from "../corpus/article.js";
import type { Lexicons } from "../lexicon/lexicons.js";

import { lambda } from "./measures/association.js";
import { twoGroups } from "./measures/two-groups.js";
import { readTexts } from "./text.js";

/** Two words in a row that belong together. */
export interface Phrase {
  phrase: string;
  n: number;
  lambda: number;
  z: number;
}

/**
 * Pairs of neighbouring words by λ and z, as quanteda's textstat_collocations with `size = 2`.
 *
 * Source: Blaheta and Johnson (2001), Unsupervised learning of multi-word verbs.
 *
 * @param sequences Words in order; pairs do not cross from one sequence to the next.
 * @param options `minCount`: 1 or more, default 2; `smoothing`: above 0, default 0.5.
 * @returns The highest z first.
 */
export function adjacentPairs(
  sequences: readonly (readonly string[])[],
  { minCount = 2, smoothing = 0.5 }: { minCount?: number; smoothing?: number } = {},
): Phrase[] {
  const pairs = new Map<string, { one: string; two: string; n: number }>();
  const firsts = new Map<string, number>();
  const seconds = new Map<string, number>();
  let all = 0;
  for (const words of sequences) {
    for (let at = 1; at < words.length; at++) {
      const [one, two] = [words[at - 1]!, words[at]!];
      const known = pairs.get(`${one} ${two}`);
      if (known === undefined) pairs.set(`${one} ${two}`, { one, two, n: 1 });
      else known.n++;
      firsts.set(one, (firsts.get(one) ?? 0) + 1);
      seconds.set(two, (seconds.get(two) ?? 0) + 1);
      all++;
    }
  }
  return [...pairs]
    .filter(([, { n }]) => n >= minCount)
    .map(([phrase, { one, two, n }]): Phrase => {
      const before = firsts.get(one)!;
      const found = lambda(twoGroups([n], [seconds.get(two)! - n], { targetTotal: before, referenceTotal: all - before }), { smoothing });
      return { phrase, n, lambda: found.lambda[0]!, z: found.z[0]! };
    })
    .sort((a, b) => b.z - a.z || (a.phrase < b.phrase ? -1 : 1));
}

/**
 * Phrases of two words in articles whose text is at hand, by λ and z.
 *
 * @returns `phrase, n, lambda, z`; the highest z first.
 * @throws DataProblem where a text is not at hand.
 * @example phrases((await readCorpus("corpus/briefs")).articles, readLexicons())
 */
export function phrases(articles: readonly Article[], lexicons: Lexicons, options: { minCount?: number } = {}): ColumnTable {
  const sequences = readTexts(articles, lexicons).flatMap(({ segmentation: { sentences, tokens } }) =>
    sentences.flatMap(({ first, last, boilerplate }) => {
      const runs: string[][] = [[]];
      for (const { kind, core } of boilerplate ? [] : tokens.slice(first, last)) {
        if (kind === "word") runs.at(-1)!.push(core);
        else runs.push([]);
      }
      return runs;
    }),
  );
  const found = adjacentPairs(sequences, options);
  return table({
    phrase: found.map(({ phrase }) => phrase),
    n: found.map(({ n }) => n),
    lambda: found.map((one) => one.lambda),
    z: found.map(({ z }) => z),
  });
}
