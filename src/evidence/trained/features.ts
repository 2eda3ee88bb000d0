import type { Mention } from "../evidence.js";
import type { Reading } from "../reading.js";

/** Buckets that features are hashed into. */
export const BUCKETS = 1 << 17;

/** Kinds of features: what a word is to the mention. */
const KIND = { any: 1, left: 2, right: 3, near: 4, clause: 5, pair: 6, edge: 7, cue: 8, sign: 9, shape: 10, negated: 11, triple: 12 };

/** Stands for every name, so that nothing is learnt of who is spoken of. */
export const NAME = "<name>";
/** Stands for the mention itself. */
export const SELF = "<self>";

const NEGATION = /^(?:not|no|never|nor|neither|without|n't|cannot|.+n't|hardly|barely|nobody|nothing)$/;

/** The words around a mention, names hidden; where the mention stands among them, and where each item went. */
export function hiddenWords({ items, mentionAt }: Reading, mention: number): { words: string[]; at: number; places: Int16Array } {
  const words: string[] = [];
  const places = new Int16Array(items.length);
  let at = 0;
  items.forEach((item, index) => {
    const named = mentionAt[index]!;
    if (named === mention) {
      if (words.at(-1) !== SELF) {
        at = words.length;
        words.push(SELF);
      }
    } else if (named !== -1 || (index > 0 && /^\p{Lu}/u.test(item.surface) && item.word && item.surface !== "I")) {
      if (words.at(-1) !== NAME) words.push(NAME);
    } else words.push(item.norm);
    places[index] = words.length - 1;
  });
  return { words, at, places };
}

/**
 * The features of a mention, hashed: words by side, distance and clause, pairs of words, negated words,
 * and the cues with their roles. Names are hidden, so that no actor is judged by its name.
 */
export function features({ words, at }: { words: readonly string[]; at: number }, { cues, voice, actor }: Pick<Mention, "cues" | "voice" | "actor">): Int32Array {
  const found = new Set<number>();
  const add = (kind: number, ...parts: string[]) => found.add(hash(kind, parts));
  const [from, to] = clauseAround(words, at);
  let negated = 0;
  words.forEach((word, index) => {
    if (index === at) return;
    const away = index - at;
    add(KIND.any, word);
    add(away < 0 ? KIND.left : KIND.right, word);
    if (index >= from && index < to) add(KIND.clause, word);
    if (Math.abs(away) <= 5) add(KIND.near, word, away < 0 ? "-" : "+", Math.abs(away) <= 2 ? "2" : "5");
    if (Math.abs(away) <= 2) add(KIND.edge, word, String(away));
    if (negated > 0) add(KIND.negated, word);
    negated = NEGATION.test(word) ? 4 : /^[,.;:!?]$/.test(word) ? 0 : negated - 1;
  });
  for (let index = 0; index + 1 < words.length; index++) {
    add(KIND.pair, words[index]!, words[index + 1]!);
    if (index + 2 < words.length && (index === at || index + 1 === at || index + 2 === at)) add(KIND.triple, words[index]!, words[index + 1]!, words[index + 2]!);
  }
  for (const { rule, role, negated: turned, weight, distance } of cues) {
    const sign = Math.sign(weight) * (turned ? -1 : 1);
    add(KIND.cue, rule, role, turned ? "not" : "");
    add(KIND.sign, role, String(sign), distance < 3 ? "close" : "far");
  }
  add(KIND.shape, voice === "narrator" ? "narrator" : voice === actor ? "own" : "other");
  add(KIND.shape, at === 0 ? "first" : at < words.length / 2 ? "early" : "late");
  return Int32Array.from(found);
}

/** The stretch between the punctuation marks on both sides. */
export function clauseAround(words: readonly string[], at: number): [number, number] {
  const ends = (word: string) => /^[,;:()—–"“”]$/.test(word);
  let [from, to] = [at, at];
  while (from > 0 && !ends(words[from - 1]!)) from--;
  while (to < words.length && !ends(words[to]!)) to++;
  return [from, to];
}

/** FNV-1a over a kind and its words. */
function hash(kind: number, parts: readonly string[]): number {
  let value = Math.imul(0x811c9dc5 ^ kind, 0x01000193);
  for (const part of parts) {
    for (let at = 0; at < part.length; at++) value = Math.imul(value ^ part.charCodeAt(at), 0x01000193);
    value = Math.imul(value ^ 0x1f, 0x01000193);
  }
  return (value ^ (value >>> 15)) & (BUCKETS - 1);
}
