import type { Cue, Mention } from "../evidence/evidence.js";

/** How the cues around a mention make its score. */
export interface ScoreOptions {
  /** Words after which a cue that no grammar ties to the mention counts 1/e; above 0, default 24. */
  decay?: number;
  /** Factor of a cue that is negated, −1 to 0; default −0.6: "not a friend" is less than "an enemy". */
  negation?: number;
  /** Factor of a cue that is hedged, 0 to 1; default 0.6. */
  hedge?: number;
  /** Scores nearer to 0 than this are neutral; 0 to 1, default 0.02. */
  threshold?: number;
  /** Where the evidence has it, judge by the trained part (English alone) in place of the cues; default false, so that both languages are read by one rule. */
  trained?: boolean;
}

/** How a mention is spoken of, and apart from it what happens to it. */
export interface Score {
  /** −1 unfavourable to 1 favourable. */
  score: number;
  polarity: -1 | 0 | 1;
  /** Whether what happens to it is bad (−1) or good (1) for it. */
  event: number;
}

/**
 * Scores a mention from its cues: each cue's weight in its role, turned by negation, weakened by
 * hedges and, where no grammar ties it to the mention, by distance; the sum is bent into −1 to 1.
 *
 * Without cues the answer is 0, not a guess.
 *
 * @example score(mention, { decay: 8 })
 */
export function score(
  mention: Mention,
  { decay = 24, negation = -0.6, hedge = 0.6, threshold = 0.02, trained = false }: ScoreOptions = {},
): Score {
  const weigh = (cue: Cue, value: number) =>
    value *
    (cue.negated ? negation : 1) *
    (cue.hedged ? hedge : 1) *
    cue.intensity *
    (cue.role === "near" ? 0.5 * Math.exp(-cue.distance / decay) : 1);
  let sum = 0;
  let event = 0;
  for (const cue of mention.cues) {
    sum += weigh(cue, cue.weight);
    event += weigh(cue, cue.event);
  }
  if (trained && mention.trained !== undefined) return { ...judged(mention.trained), event: Math.tanh(event) };
  const value = Math.tanh(sum);
  return { score: value, polarity: value > threshold ? 1 : value < -threshold ? -1 : 0, event: Math.tanh(event) };
}

/** The trained part's likeliest class, and the share of favourable minus that of unfavourable. */
function judged(odds: readonly [number, number, number]): Omit<Score, "event"> {
  const [bad, none, good] = odds.map((value) => Math.exp(value)) as [number, number, number];
  const polarity = good > none && good > bad ? 1 : bad > none && bad >= good ? -1 : 0;
  return { score: (good - bad) / (bad + none + good), polarity };
}
