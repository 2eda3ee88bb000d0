import type { Evidence } from "../evidence/evidence.js";
import { type StanceOptions, stance } from "../stance/stance.js";
import { type Row, rowsOf } from "./figure.js";

/** The narrator's stance beside that of the voices it quotes: rows for `stanceByVoice`. */
export function byVoice(evidence: readonly Evidence[], options: StanceOptions = {}): Row[] {
  return (["narrator", "quoted"] as const).flatMap((voice) =>
    rowsOf(stance(evidence, { ...options, by: [], voice })).map((row) => ({
      ...row,
      speaker: voice === "narrator" ? voice : "quoted or reported",
    })),
  );
}

/** How actors are spoken of beside what happens to them: rows for `stanceAndEvents`. */
export function byQuestion(evidence: readonly Evidence[], options: StanceOptions = {}): Row[] {
  return (["score", "event"] as const).flatMap((measure) =>
    rowsOf(stance(evidence, { ...options, by: [], measure })).map((row) => ({
      ...row,
      question: measure === "score" ? "spoken of" : "happens to it",
    })),
  );
}
