import { inflect } from "../text/inflect.js";
import type { Language } from "../text/token.js";
import type { FrameEntry } from "./schema.js";

/** A frame of the scheme. */
export interface Frame {
  frame: string;
  title: Record<Language, string>;
  definition: string;
}

/** The words and expressions that begin with one word, the longest first. */
export type FrameCues = readonly { frame: string; cue: string; rest: string[] }[];

/** The frames in the order of the lexicon, and their words by first word. */
export interface FrameIndex {
  frames: Frame[];
  words: Record<Language, Map<string, FrameCues>>;
}

const PARTS = [
  ["verbs", "verb"],
  ["nouns", "noun"],
  ["adjectives", "adjective"],
  ["phrases", "adverb"],
] as const;

/** Compiles the frames. */
export function compileFrames(entries: Record<string, FrameEntry>, fold: (text: string, language: Language) => string[]): FrameIndex {
  const index: FrameIndex = { frames: [], words: { ar: new Map(), en: new Map() } };
  for (const [frame, { title, definition, words }] of Object.entries(entries)) {
    index.frames.push({ frame, title, definition });
    for (const language of ["ar", "en"] as const) {
      for (const [list, part] of PARTS) {
        for (const cue of words[language][list] ?? []) {
          for (const form of formsOf(cue, part, language)) {
            const [first, ...rest] = fold(form, language);
            if (first === undefined) continue;
            const known = index.words[language].get(first) ?? [];
            index.words[language].set(
              first,
              [...known, { frame, cue, rest }].sort((a, b) => b.rest.length - a.rest.length),
            );
          }
        }
      }
    }
  }
  return index;
}

function formsOf(cue: string, part: "verb" | "noun" | "adjective" | "adverb", language: Language): string[] {
  const words = cue.split(/\s+/);
  const head = part === "verb" || language === "ar" ? 0 : words.length - 1;
  return inflect(words[head]!, part, language).map(({ form }) => words.with(head, form).join(" "));
}
