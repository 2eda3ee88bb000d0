import type { Language } from "../text/token.js";
import type { Lookup } from "./packed.js";

/** A frame of the scheme. */
export interface Frame {
  frame: string;
  title: Record<Language, string>;
  definition: string;
}

/** A word or expression that speaks for a frame; `rest` are the words that must follow the first. */
export interface FrameCue {
  /** null for an expression that speaks for none, though a word in it does. */
  frame: string | null;
  cue: string;
  rest: string[];
}

/** The words and expressions that begin with one word, the longest first. */
export type FrameCues = readonly FrameCue[];

/** The frames in the order of the lexicon, and their words by first word. */
export interface FrameIndex {
  frames: Frame[];
  words: Record<Language, Lookup<FrameCues>>;
}
