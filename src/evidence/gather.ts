import { DataProblem } from "../corpus/problem.js";
import type { Corpus } from "../corpus/read.js";
import { parseEvidence } from "./check.js";
import type { Evidence } from "./evidence.js";
import { extract } from "./extract.js";
import type { Lexicons } from "./lexicon/compile.js";
import { VERSION } from "./version.js";

/** Evidence of a corpus. */
export interface Gathered {
  evidence: Evidence[];
  /** What the reader should know: evidence that other lexicons made, and whose text is not at hand. */
  warnings: string[];
}

/**
 * The evidence of a corpus: made anew where the text is at hand, as it ships where it is not.
 *
 * @throws DataProblem where an article has neither text nor evidence.
 * @example const { evidence } = gather(await readCorpus("corpus/articles"), readLexicons())
 */
export function gather(corpus: Corpus, lexicons: Lexicons): Gathered {
  const shipped = new Map(
    corpus.evidence.map(({ file, value }) => {
      const record = parseEvidence(value, file);
      return [record.id, record];
    }),
  );
  let stale = 0;
  const evidence = corpus.articles.map((article) => {
    if (article.text !== null) return extract(article, lexicons);
    const record = shipped.get(article.id);
    if (record === undefined)
      throw new DataProblem("no text and no evidence", { value: article.id, file: corpus.path, fix: "give the folder of the texts" });
    if (isStale(record, lexicons)) stale++;
    return { ...record, date: article.date, outlet: article.outlet, columns: article.columns };
  });
  const warnings =
    stale === 0
      ? []
      : [
          `the evidence of ${stale} article${stale === 1 ? "" : "s"} was made with other lexicons or rules than these, and the text is not at hand to make it anew`,
        ];
  return { evidence, warnings };
}

/**
 * Whether a record was made with other lexicons or rules than those given.
 *
 * @example evidence.filter((record) => isStale(record, lexicons))
 */
export function isStale({ made }: Evidence, lexicons: Lexicons): boolean {
  return made.lexicons !== lexicons.digest || made.rules !== VERSION.rules;
}
