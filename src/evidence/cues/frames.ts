import type { FrameCue } from "../evidence.js";
import { fromOf, itemAt, toOf } from "../sentence/items.js";
import type { Reading } from "../sentence/reading.js";

/** A class, as `ReadSentence` is. */
class FoundFrame implements FrameCue {
  constructor(
    readonly frame: string,
    readonly cue: string,
    readonly from: number,
    readonly to: number,
  ) {}
}

/** Finds the words of a sentence that speak for a frame, the longest first; names of actors speak for none. */
export function findFrames(reading: Reading): FrameCue[] {
  const { items, mentionAt } = reading;
  const found: FrameCue[] = [];
  for (let at = 0; at < items.length; at++) {
    const { frames } = itemAt(items, at);
    if (frames === undefined || mentionAt[at] !== -1) continue;
    for (const { frame, cue, rest } of frames) {
      if (!follows(items, at, rest)) continue;
      const last = at + rest.length;
      if (frame !== null) found.push(new FoundFrame(frame, cue, fromOf(reading, at), toOf(reading, last)));
      at = last;
      break;
    }
  }
  // cut to its length: a list that grew has room for more
  return found.slice();
}

function follows(items: Reading["items"], at: number, rest: readonly string[]): boolean {
  for (let step = 0; step < rest.length; step++) {
    const item = items[at + 1 + step];
    if (item === undefined || (item.core !== rest[step] && item.norm !== rest[step])) return false;
  }
  return true;
}
