import type { Evidence, SentenceEvidence } from "../evidence/evidence.js";
import { inOrder } from "../evidence/columns.js";
import { atLevel, type MentionOptions } from "../stance/mentions.js";
import { score } from "../stance/score.js";

/** What may shift: how actors are spoken of, what happens to them, or the shares of frames. */
export type Measure = "stance" | "event" | "frames";

/** One sentence's part in a measure: for each name (an actor, a frame), a sum over a count. */
export interface MeasureUnit {
  article: Evidence;
  articleIndex: number;
  /** Name to what its ratio is made of. */
  parts: Map<string, { sum: number; n: number }>;
}

/**
 * The parts of a measure, sentence by sentence, articles in order. A name's value in a group is
 * the ratio of its sums: the mean score of its mentions, or a frame's share of all frame words.
 */
export function measureUnits(evidence: readonly Evidence[], measure: Measure, options: MentionOptions = {}): MeasureUnit[] {
  const all = new Set(evidence.flatMap(({ sentences }) => sentences.flatMap(({ frames }) => frames.map(({ frame }) => frame))));
  return inOrder(evidence).flatMap((article, articleIndex) =>
    article.sentences.filter(({ boilerplate }) => !boilerplate).map((sentence) => ({
      article, articleIndex,
      parts: measure === "frames" ? frameParts(sentence, all) : stanceParts(sentence, measure, options),
    })));
}

function frameParts({ frames }: SentenceEvidence, all: ReadonlySet<string>): MeasureUnit["parts"] {
  if (frames.length === 0) return new Map();
  return new Map([...all].sort().map((frame) => [frame, { sum: frames.filter((cue) => cue.frame === frame).length, n: frames.length }]));
}

function stanceParts({ mentions }: SentenceEvidence, measure: "stance" | "event", options: MentionOptions): MeasureUnit["parts"] {
  const { level = "state", voice = "all" } = options;
  const parts: MeasureUnit["parts"] = new Map();
  for (const mention of mentions) {
    const speaker = atLevel(mention.voice, level);
    if (voice !== "all" && (voice === "quoted" ? speaker === "narrator" : speaker !== voice)) continue;
    const name = atLevel(mention.actor, level);
    const part = parts.get(name) ?? { sum: 0, n: 0 };
    parts.set(name, part);
    const found = score(mention, options);
    part.sum += measure === "stance" ? found.score : found.event;
    part.n++;
  }
  return parts;
}
