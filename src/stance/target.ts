import { toArticle } from "../corpus/article.js";
import { DataProblem } from "../corpus/problem.js";
import { extract, TARGET } from "../evidence/extract.js";
import type { Lexicons } from "../lexicon/lexicons.js";

import { type Score, type ScoreOptions, score } from "./score.js";

/** A text and the span of the mention in question, in UTF-16 units, `to` exclusive. */
export interface TargetQuery {
  id: string;
  language?: string;
  text: string;
  from: number;
  to: number;
}

/** How the mention is spoken of, by whom, on what evidence. */
export interface TargetScore extends Pick<Score, "score" | "polarity"> {
  id: string;
  /** What judged: the trained part, which English has, or the cues. */
  by: "trained" | "cues";
  voice: string;
  cues: { from: number; to: number; cue: string; weight: number }[];
}

/**
 * Polarity of a text toward the mention at `from..to`, whoever that is.
 *
 * @throws DataProblem where the span is not in the text, or covers no word.
 * @example scoreTarget({ id: "1", text: "Critics called Smith a liar.", from: 15, to: 20 }, readLexicons())
 */
export function scoreTarget({ id, language, text, from, to }: TargetQuery, lexicons: Lexicons, options: ScoreOptions = {}): TargetScore {
  const place = { record: id, field: "from" };
  if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to > text.length || from >= to) {
    throw new DataProblem("invalid span", { value: [from, to], ...place, fix: `expected 0 ≤ from < to ≤ ${text.length}` });
  }
  const evidence = extract(toArticle({ id, text, ...(language === undefined ? {} : { language }) }), lexicons, { targets: [{ from, to }] });
  const mention = evidence.sentences.flatMap(({ mentions }) => mentions).find(({ actor }) => actor === TARGET);
  if (mention === undefined) throw new DataProblem("empty span", { value: text.slice(from, to), ...place, fix: "the span covers no word" });
  const { trained = true } = options;
  const { score: value, polarity } = score(mention, { ...options, trained });
  return {
    id,
    polarity,
    score: value,
    by: trained && mention.trained !== undefined ? "trained" : "cues",
    voice: mention.voice,
    cues: mention.cues.map((cue) => ({ from: cue.from, to: cue.to, cue: cue.cue, weight: cue.weight })),
  };
}
