import { inflect } from "../../text/inflect.js";
import type { Language } from "../../text/token.js";
import type { FrameEntry } from "./schema.js";

/** A frame of the scheme. */
export interface Frame {
  frame: string;
  title: Record<Language, string>;
  definition: string;
}

/** The frames in the order of the lexicon, and their words by first word, the longest first. */
export interface FrameIndex {
  frames: Frame[];
  words: Record<Language, Map<string, { frame: string; cue: string; rest: string[] }[]>>;
}

const PARTS = [["verbs", "verb"], ["nouns", "noun"], ["adjectives", "adjective"], ["phrases", "adverb"]] as const;

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
            known.push({ frame, cue, rest });
            index.words[language].set(first, known.sort((a, b) => b.rest.length - a.rest.length));
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
