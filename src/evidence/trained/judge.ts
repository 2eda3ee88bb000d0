import { CLASSES, type Trained } from "../../lexicon/model.js";
import type { Mention } from "../evidence.js";
import type { Reading } from "../sentence/reading.js";
import { Reader } from "./reader.js";
import { Units } from "./units.js";

/** Adds to the mentions of an English sentence what the trained part says of each. */
export function addTrained(reading: Reading, mentions: readonly Mention[]): void {
  const { trained } = reading.lexicons;
  if (trained === null || reading.language !== "en" || mentions.length === 0) return;
  const { reader, units } = judgeOf(trained);
  units.read(reading);
  for (const [at, mention] of mentions.entries()) mention.trained = logOdds(reader.judge(units, at, mention));
}

const judges = new WeakMap<Trained, { reader: Reader; units: Units }>();

/** What reads with a model, kept as long as that. */
function judgeOf(trained: Trained): { reader: Reader; units: Units } {
  let judge = judges.get(trained);
  if (judge === undefined) {
    judge = { reader: new Reader(trained.weights, trained.vectors), units: new Units(trained.vectors) };
    judges.set(trained, judge);
  }
  return judge;
}

/** Copied for each mention, as `ReadSentence` is a class. */
const rounded: [number, number, number] = [0, 0, 0];

/** Log-odds against their mean, rounded. */
export function logOdds(logits: ArrayLike<number>): [number, number, number] {
  const mean = (logits[0]! + logits[1]! + logits[2]!) / CLASSES;
  for (let klass = 0; klass < CLASSES; klass++) rounded[klass] = Math.round((logits[klass]! - mean) * 1000) / 1000 + 0;
  return rounded.slice() as [number, number, number];
}
