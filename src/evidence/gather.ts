import type { Article } from "../corpus/article.js";
import { asProblem, DataProblem } from "../corpus/problem.js";
import type { Corpus } from "../corpus/read.js";
import type { Lexicons } from "../lexicon/lexicons.js";

import { LONGEST } from "../text/sentences.js";
import { parseEvidence } from "./check.js";
import type { Evidence } from "./evidence.js";
import { extract } from "./extract.js";
import { VERSION } from "./version.js";

/** Evidence of a corpus. */
export interface Gathered {
  evidence: Evidence[];
  /** Articles that were set aside, and why. */
  problems: DataProblem[];
  /** What the reader should know: evidence that other lexicons made, and whose text is not at hand. */
  warnings: string[];
}

/**
 * The evidence of a corpus: made anew where the text is at hand, as it ships where it is not.
 *
 * An article that can't be read (no text and no evidence, evidence that is not what it should be, an unsupported language) is set aside in `problems`; so is
 * one that shows a fault of the program.
 *
 * @param onArticle Is called as each article is taken up.
 * @example const { evidence, problems } = gather(await readCorpus("corpus/articles"), readLexicons())
 */
export function gather(corpus: Corpus, lexicons: Lexicons, { onArticle }: { onArticle?: () => void } = {}): Gathered {
  const problems: DataProblem[] = [];
  const shipped = new Map<string, Evidence>();
  const bad = new Set<string>();
  for (const { file, value } of corpus.evidence) {
    try {
      const record = parseEvidence(value, file);
      shipped.set(record.id, record);
    } catch (error) {
      problems.push(asProblem(error, { file }, VERSION.version));
      bad.add(String((value as { id?: unknown } | null)?.id));
    }
  }
  const evidence: Evidence[] = [];
  let stale = 0;
  for (const article of corpus.articles) {
    onArticle?.();
    // of what is wrong with its evidence has been told
    if (article.text === null && bad.has(article.id)) continue;
    try {
      const record = evidenceOf(article, shipped, lexicons);
      if (article.text === null && isStale(record, lexicons)) stale++;
      evidence.push(record);
    } catch (error) {
      const place = corpus.places?.get(article.id) ?? { file: corpus.path };
      problems.push(asProblem(error, { ...place, record: article.id }, VERSION.version));
    }
  }
  const warnings: string[] = [];
  if (stale > 0)
    warnings.push(
      `the evidence of ${stale} article${stale === 1 ? "" : "s"} was made with other lexicons or rules than these, and the text is not at hand to make it anew`,
    );
  const endless = evidence.filter(({ cut }) => cut !== undefined);
  if (endless.length > 0)
    warnings.push(
      `${endless.length} article${endless.length === 1 ? " has" : "s have"} sentences without an end, which were cut after ${LONGEST} words and marks, as ${JSON.stringify(endless[0]!.id)}; is the text a list or a table?`,
    );
  return { evidence, problems, warnings };
}

/**
 * Whether a record was made with other lexicons or rules than those given.
 *
 * @example evidence.filter((record) => isStale(record, lexicons))
 */
export function isStale({ made }: Evidence, lexicons: Lexicons): boolean {
  return made.lexicons !== lexicons.digest || made.rules !== VERSION.rules;
}

function evidenceOf(article: Article, shipped: ReadonlyMap<string, Evidence>, lexicons: Lexicons): Evidence {
  if (article.text !== null) return extract(article, lexicons);
  const record = shipped.get(article.id);
  if (record === undefined) throw new DataProblem("no text and no evidence", { value: article.id, fix: "give the folder of the texts" });
  return { ...record, date: article.date, outlet: article.outlet, columns: article.columns };
}
