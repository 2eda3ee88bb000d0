import type { Evidence, SentenceEvidence, VocabularyEntry } from "../evidence/evidence.js";
import type { Language } from "../text/token.js";

/** A corpus is in two languages where each has this share of its sentences. */
const SHARE = 0.1;

/** Whether a corpus is in both languages; a few sentences of one do not count. */
export function inBothLanguages(evidence: readonly Evidence[]): boolean {
  let [all, arabic] = [0, 0];
  for (const { sentences } of evidence)
    for (const { language } of sentences) {
      all++;
      if (language === "ar") arabic++;
    }
  return all > 0 && arabic >= SHARE * all && all - arabic >= SHARE * all;
}

/** How much of a language's content words the concepts know. */
export interface ConceptCoverage {
  /** Words that are no function words, those in names of actors among them. */
  words: number;
  /** Those with a concept or in the name of an actor, 0 to 1. */
  share: number;
}

/**
 * What share of the content words has a concept, in each language: what topics and keyness of concepts rest on.
 *
 * @returns The languages that there are words of.
 * @example conceptCoverage(evidence).en?.share
 */
export function conceptCoverage(evidence: readonly Evidence[]): Partial<Record<Language, ConceptCoverage>> {
  const sums = { ar: { words: 0, known: 0 }, en: { words: 0, known: 0 } };
  for (const { vocabulary, sentences } of evidence) {
    const entries = new Map(vocabulary.map((entry) => [entry.word, entry]));
    for (const sentence of sentences) if (!sentence.boilerplate) add(sums[sentence.language], sentence, entries);
  }
  return Object.fromEntries(
    Object.entries(sums).flatMap(([language, { words, known }]) => (words === 0 ? [] : [[language, { words, share: known / words }]])),
  );
}

function add(
  sum: { words: number; known: number },
  { words, mentions }: SentenceEvidence,
  entries: ReadonlyMap<string, VocabularyEntry>,
): void {
  let unknown = 0;
  for (const [word, n] of words) {
    const entry = entries.get(word);
    if (entry === undefined || entry.stop || !/\p{L}/u.test(word)) continue;
    sum.words += n;
    if (entry.concept === undefined) unknown += n;
    else sum.known += n;
  }
  // a name may have several words, and stands for one actor
  sum.known += Math.min(unknown, mentions.length);
}
