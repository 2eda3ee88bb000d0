import type { Article, Reading } from "../corpus/article.js";
import { DataProblem } from "../corpus/problem.js";
import type { Evidence } from "../evidence/evidence.js";
import { type Lexicons, openLexicons, readHead } from "../lexicon/lexicons.js";
import { findCompiled, findLexicons } from "../lexicon/read.js";
import { progressOf } from "./progress.js";

/** Where lexicons and texts come from, as the commands are told. */
export interface Sources {
  corpus?: string;
  texts?: string;
  columns?: Record<string, string>;
  dates?: "day/month" | "month/day";
  names?: string;
  lexicons?: string;
  actors?: string[];
  /** False where nothing may be kept in the user's cache folder. */
  cache?: boolean;
}

/** How the records of a corpus are read, of what the options ask for. */
export function readingOf({ texts, columns, dates, names }: Sources): { texts?: string } & Reading {
  const given = { texts, columns, dates, names };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as ReturnType<typeof readingOf>;
}

/** The lexicons that the options ask for. */
export async function loadLexicons({ lexicons: folder, actors, cache }: Sources): Promise<Lexicons> {
  const found = findLexicons({ ...(folder === undefined ? {} : { folder }), ...(actors === undefined ? {} : { actors }) });
  const keep = cache === false ? false : undefined;
  const known = findCompiled(found.digest, keep);
  if (known !== null) return told(openLexicons(known));
  // what compiles is large, and needed only where something has changed
  const { compileAndKeep } = await import("../lexicon/compile/read.js");
  return told(openLexicons(readHead(compileAndKeep(found, keep), "lexicons")));
}

/** Whose names were taken over is said, since it changes what is found. */
function told(lexicons: Lexicons): Lexicons {
  for (const taken of lexicons.taken) process.stderr.write(`frameshift: ${taken}\n`);
  return lexicons;
}

/** The evidence of the corpus that the options ask for, and the lexicons; what is odd about it goes to standard error. */
export async function loadEvidence(sources: Sources & { corpus: string }): Promise<{ evidence: Evidence[]; lexicons: Lexicons }> {
  const [{ readCorpus }, { gather }] = await Promise.all([import("../corpus/read.js"), import("../evidence/gather.js")]);
  // the corpus first: what is wrong with it is known at once, the lexicons may take seconds
  const corpus = await readCorpus(sources.corpus, readingOf(sources));
  for (const problem of corpus.problems) complain(problem.message);
  const lexicons = await loadLexicons(sources);
  const progress = progressOf("articles", corpus.articles.length);
  const { evidence, problems, warnings } = gather(corpus, lexicons, { onArticle: progress.step });
  progress.stop();
  for (const problem of problems) complain(problem.message);
  for (const warning of warnings) process.stderr.write(`frameshift: ${warning}\n`);
  return { evidence, lexicons };
}

/** The articles of the corpus with their texts, and the lexicons. */
export async function loadArticles(sources: Sources & { corpus: string }): Promise<{ articles: Article[]; lexicons: Lexicons }> {
  const { readCorpus } = await import("../corpus/read.js");
  const { articles, problems } = await readCorpus(sources.corpus, readingOf(sources));
  for (const problem of problems) complain(problem.message);
  return { articles, lexicons: await loadLexicons(sources) };
}

let strict = false;

/** From now on the first record that would be set aside ends the run. */
export function beStrict(): void {
  strict = true;
}

/**
 * Reports what was set aside, and lets the exit code say so.
 *
 * @throws DataProblem where nothing may be set aside.
 */
export function complain(message: string): void {
  if (strict) throw new DataProblem(message);
  process.stderr.write(`frameshift: ${message}; set aside\n`);
  process.exitCode = 1;
}
