import { readFileSync } from "node:fs";
import { decode } from "../corpus/decode.js";
import { readCorpus } from "../corpus/read.js";
import type { Evidence } from "../evidence/evidence.js";
import { gather } from "../evidence/gather.js";
import { type Lexicons, readLexicons } from "../lexicon/lexicons.js";

/** Where lexicons and texts come from, as the commands are told. */
export interface Sources {
  corpus?: string;
  texts?: string;
  lexicons?: string;
  actors?: string[];
}

/** The lexicons that the options ask for. */
export function loadLexicons({ lexicons, actors = [] }: Sources): Lexicons {
  return readLexicons(lexicons, { actors: actors.map((path) => ({ path, text: decode(readFileSync(path), { file: path }) })) });
}

/** The evidence of the corpus that the options ask for, and the lexicons; what is odd about it goes to standard error. */
export async function loadEvidence(sources: Sources & { corpus: string }): Promise<{ evidence: Evidence[]; lexicons: Lexicons }> {
  // the corpus first: what is wrong with it is known at once, the lexicons take a second
  const corpus = await readCorpus(sources.corpus, sources.texts === undefined ? {} : { texts: sources.texts });
  for (const problem of corpus.problems) complain(problem.message);
  const lexicons = loadLexicons(sources);
  const { evidence, warnings } = gather(corpus, lexicons);
  for (const warning of warnings) process.stderr.write(`frameshift: ${warning}\n`);
  return { evidence, lexicons };
}

/** Reports what was set aside, and lets the exit code say so. */
export function complain(message: string): void {
  process.stderr.write(`frameshift: ${message}; set aside\n`);
  process.exitCode = 1;
}
