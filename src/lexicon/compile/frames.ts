import { inflect } from "../../text/inflect.js";
import type { Language } from "../../text/token.js";
import type { FrameCue, FrameIndex } from "../frames.js";
import type { FramesFile } from "./schema.js";

/** Frames as they are compiled. */
export interface CompiledFrames extends FrameIndex {
  words: Record<Language, Map<string, FrameCue[]>>;
}

const PARTS = [
  ["verbs", "verb"],
  ["nouns", "noun"],
  ["adjectives", "adjective"],
  ["phrases", "adverb"],
] as const;

/** Compiles the frames. */
export function compileFrames(
  { frames: entries, unframed }: FramesFile,
  fold: (text: string, language: Language) => string[],
): CompiledFrames {
  const index: CompiledFrames = { frames: [], words: { ar: new Map(), en: new Map() } };
  for (const [frame, { title, definition, words }] of Object.entries(entries)) {
    index.frames.push({ frame, title, definition });
    for (const language of ["ar", "en"] as const) {
      const cues = PARTS.flatMap(([list, part]) => (words[language][list] ?? []).map((cue) => ({ cue, part })));
      for (const { cue, part } of cues)
        for (const form of formsOf(cue, part, language)) add(index.words[language], fold(form, language), { frame, cue });
    }
  }
  for (const language of ["ar", "en"] as const)
    for (const cue of unframed?.[language] ?? []) add(index.words[language], fold(cue, language), { frame: null, cue });
  return index;
}

function add(words: Map<string, FrameCue[]>, [first, ...rest]: readonly string[], { frame, cue }: Pick<FrameCue, "frame" | "cue">): void {
  if (first === undefined) return;
  const known = words.get(first) ?? [];
  words.set(
    first,
    [...known, { frame, cue, rest }].sort((a, b) => b.rest.length - a.rest.length),
  );
}

function formsOf(cue: string, part: "verb" | "noun" | "adjective" | "adverb", language: Language): string[] {
  const words = cue.split(/\s+/);
  const head = part === "verb" || language === "ar" ? 0 : words.length - 1;
  return inflect(words[head]!, part, language).map(({ form }) => words.with(head, form).join(" "));
}
