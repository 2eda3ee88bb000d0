import type { Segmentation, Sentence, Token } from "../text/token.js";
import type { VocabularyEntry } from "./evidence.js";
import type { Lexicons } from "./lexicon/compile.js";

/** The words of a sentence with their counts, sorted by code unit. */
export function countWords({ tokens }: Segmentation, { first, last }: Sentence): [string, number][] {
  const counts = new Map<string, number>();
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    if (isCounted(token)) counts.set(token.core, (counts.get(token.core) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What the words of an article are counted as: stem, form for display, stop word, concept; sorted by word. */
export function toVocabulary({ tokens }: Segmentation, { concepts }: Lexicons, mentions: readonly { from: number; to: number }[]): VocabularyEntry[] {
  const entries = new Map<string, { token: Token; forms: Map<string, number>; free: boolean }>();
  const named = coveredBy(mentions, tokens);
  for (const token of tokens) {
    if (!isCounted(token)) continue;
    let entry = entries.get(token.core);
    if (entry === undefined) entries.set(token.core, (entry = { token, forms: new Map(), free: false }));
    entry.free ||= !named.has(token);
    const form = token.segments[token.head]!;
    entry.forms.set(form, (entry.forms.get(form) ?? 0) + 1);
  }
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, { token, forms, free }]) => {
    // the house of the White House is no house
    const concept = free ? concepts[token.language].get(token.term) : undefined;
    const form = [...forms].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]![0];
    return { word, term: token.term, form, stop: token.stop, ...(concept === undefined ? {} : { concept }) };
  });
}

/** The tokens inside the spans; both are in the order of the text, so one sweep is enough. */
function coveredBy(spans: readonly { from: number; to: number }[], tokens: readonly Token[]): Set<Token> {
  const covered = new Set<Token>();
  let at = 0;
  for (const { from, to } of spans) {
    while (at < tokens.length && tokens[at]!.to <= from) at++;
    for (let next = at; next < tokens.length && tokens[next]!.from < to; next++) covered.add(tokens[next]!);
  }
  return covered;
}

function isCounted({ kind, core, term }: Token): boolean {
  return kind === "word" && core !== "" && term !== "";
}
