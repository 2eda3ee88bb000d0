import type { Voice } from "../evidence.js";
import { itemAt } from "../sentence/items.js";
import type { Reading } from "../sentence/reading.js";

/** What of an article's speakers is carried from sentence to sentence. */
export interface Memory {
  /** Who spoke last, for "he added" and quotations that go on. */
  speaker: Voice | null;
  /** For how many sentences a quotation has been open; 0 where none is. */
  quoting: number;
}

export function wordsIn(items: Reading["items"], from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at++) if (itemAt(items, at).word) words++;
  return words;
}

function quotesAfter(items: Reading["items"], at: number): boolean {
  for (let later = at + 1; later < items.length; later++) if (itemAt(items, later).quote) return true;
  return false;
}

/** The quotations of a sentence, open ones to its end. */
export function quotations({ items }: Reading, memory: Memory): { from: number; to: number; closed: boolean }[] {
  const spans: { from: number; to: number; closed: boolean }[] = [];
  let open = memory.quoting > 0 ? 0 : -1;
  for (let at = 0; at < items.length; at++) {
    const { surface, quote } = itemAt(items, at);
    if (!quote) continue;
    if (open === -1) open = /[”»]/.test(surface) && !quotesAfter(items, at) ? -1 : at + 1;
    else {
      spans.push({ from: open, to: at, closed: true });
      open = -1;
    }
  }
  // a mark that is never closed must not swallow the article
  memory.quoting = open === -1 || memory.quoting >= 4 ? 0 : memory.quoting + 1;
  if (open !== -1 && open < items.length) spans.push({ from: open, to: items.length, closed: false });
  return spans;
}
