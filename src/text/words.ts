import { fold } from "./arabic/fold.js";
import { type ArabicNormalization, normalize as normalizeArabic } from "./arabic/normalize.js";
import { segment as segmentArabic } from "./arabic/segment.js";
import { stem as light10 } from "./arabic/stem.js";
import { type EnglishNormalization, normalize as normalizeEnglish } from "./english/normalize.js";
import { segment as segmentEnglish, wholeHead } from "./english/segment.js";
import { stem as porter } from "./english/stem.js";
import type { TextLexicon } from "./lexicon.js";
import { isArabic, kindOf } from "./scan.js";
import { type Language, Lexeme, type Word } from "./token.js";

/** How words become the keys they are counted under. */
export interface WordOptions {
  /** Which steps of normalisation run, by language; all but `hamza` where nothing is said. */
  normalize?: { ar?: ArabicNormalization; en?: EnglishNormalization };
  /** `light10` (the default): Light10 for Arabic and Porter for English; `none`; or a function of one's own. */
  stem?: "light10" | "none" | ((core: string, language: Language) => string);
}

/** Surfaces that are kept from text to text; far more than a long article has, and some 20 MB at most. */
const CAPACITY = 50_000;
/** Places for them: a power of two, so that at most half are taken. */
const SLOTS = 1 << 17;

/**
 * Reads surfaces as words, each only once.
 *
 * Why: prose repeats itself; most tokens are found here, which is where the speed of `segment` comes from. They are
 * found by the letters in the text, without cutting them out of it first.
 * Cost: one look-up for a known surface. The memory is bounded: the first text after 50,000 surfaces starts anew. Within
 * a text nothing is forgotten, since its words are counted by what they are kept as.
 */
export class WordReader {
  /** Number of the surface in each place, from 1; 0 where it is free. */
  private slots = new Int32Array(SLOTS);
  private surfaces: string[] = [];
  /** The word of each surface; null for what is no token (space, controls, stray marks). */
  private words: (Word | null)[] = [];
  private readonly lexemes = new Map<string, Lexeme>();

  constructor(
    private readonly lexicon: TextLexicon,
    private readonly options: WordOptions,
  ) {}

  /** The word at `from`..`to` of a text, or null for what is no token. */
  read(text: string, from: number, to: number): Word | null {
    let hash = 0;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let number = this.slots[slot]!; number !== 0; number = this.slots[slot]!) {
      if (stands(this.surfaces[number - 1]!, text, from, to)) return this.words[number - 1]!;
      slot = (slot + 1) & mask;
    }
    const surface = cut(text, from, to);
    const word = this.make(surface);
    this.words.push(word);
    this.slots[slot] = this.surfaces.push(surface);
    if (this.surfaces.length > this.slots.length / 2) this.widen();
    return word;
  }

  /** Twice the places, for a text that has more words than any language. */
  private widen(): void {
    const slots = new Int32Array(2 * this.slots.length);
    const mask = slots.length - 1;
    for (const [at, surface] of this.surfaces.entries()) {
      let hash = 0;
      for (let letter = 0; letter < surface.length; letter++) hash = Math.imul(hash ^ surface.charCodeAt(letter), 0x01000193);
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = at + 1;
    }
    this.slots = slots;
  }

  /** Before a text: what is too much to keep is forgotten. */
  begin(): void {
    if (this.surfaces.length < CAPACITY) return;
    this.slots = new Int32Array(SLOTS);
    this.surfaces = [];
    this.words = [];
    this.lexemes.clear();
  }

  private make(surface: string): Word | null {
    const kind = kindOf(surface);
    if (kind === null) return null;
    if (kind === "word") return isArabic(surface) ? this.arabic(surface) : this.english(surface);
    const norm = normalizeArabic(normalizeEnglish(surface));
    const term = kind === "number" ? norm : "";
    return {
      surface,
      segments: [surface],
      head: 0,
      kind,
      language: null,
      norm,
      core: norm,
      term,
      stop: false,
      lexeme: this.lexeme(norm),
      memo: undefined,
    };
  }

  private arabic(surface: string): Word {
    const normalize = (text: string): string => normalizeArabic(text, this.options.normalize?.ar);
    const { segments, head } = segmentArabic(surface, this.lexicon.attested);
    const norm = normalize(surface);
    const body = segments[head]!;
    const core = normalize(head > 0 && normalize(segments[head - 1]!) === "ل" ? this.withArticle(body) : body);
    return this.word({ surface, segments, head, language: "ar", norm, core });
  }

  /** للكرملين: after ل the article has lost its alef, which the core gets back; but للقاء is ل and لقاء. */
  private withArticle(body: string): string {
    const stem = fold(body);
    const { attested } = this.lexicon;
    const own = attested.nominal(stem, false) > 0 || attested.name(stem) > 0;
    return stem.startsWith("ل") && stem.length > 3 && !own ? `ا${body}` : body;
  }

  private english(surface: string): Word {
    const normalize = (text: string): string => normalizeEnglish(text, this.options.normalize?.en);
    const { segments, head } = segmentEnglish(surface);
    const norm = normalize(surface);
    const core = wholeHead(normalize(segments[0]!), segments[1] === undefined ? undefined : normalize(segments[1]));
    return this.word({ surface, segments, head, language: "en", norm, core });
  }

  private word(part: Pick<Word, "surface" | "segments" | "head" | "norm" | "core"> & { language: Language }): Word {
    const { core, norm, language } = part;
    const stops = this.lexicon.stopwords[language];
    const stop = stops.has(normalizedForStops(norm, language)) || stops.has(normalizedForStops(core, language));
    // Spelt out, not spread: all words then have one hidden class, which the loop over tokens is fast for.
    return {
      surface: part.surface,
      segments: part.segments,
      head: part.head,
      kind: "word",
      language,
      norm,
      core,
      term: this.term(core, language),
      stop,
      lexeme: this.lexeme(core),
      memo: undefined,
    };
  }

  private lexeme(core: string): Lexeme {
    let lexeme = this.lexemes.get(core);
    if (lexeme === undefined) {
      lexeme = new Lexeme(core);
      this.lexemes.set(core, lexeme);
    }
    return lexeme;
  }

  private term(core: string, language: Language): string {
    const { names } = this.lexicon;
    if (language === "ar" && core.startsWith("ال") && names.has(core.slice(2))) return core.slice(2);
    if (names.has(core)) return core;
    const { stem = "light10" } = this.options;
    if (typeof stem === "function") return stem(core, language);
    if (stem === "none") return core;
    return language === "ar" ? light10(core, { conjunction: false }) : (this.lexicon.stems.get(core) ?? porter(core));
  }
}

/** The stop words are folded in full, whatever steps the caller has switched off. */
function normalizedForStops(text: string, language: Language): string {
  return language === "ar" ? normalizeArabic(text) : normalizeEnglish(text);
}

/** Pieces of this length and more are views that keep the whole text they were cut from, so they are copied. */
const VIEWED = 13;

function cut(text: string, from: number, to: number): string {
  const piece = text.slice(from, to);
  return piece.length < VIEWED ? piece : Buffer.from(piece, "utf16le").toString("utf16le");
}

/** Whether a surface stands at `from`..`to` of a text. */
function stands(surface: string, text: string, from: number, to: number): boolean {
  if (surface.length !== to - from) return false;
  for (let at = 0; at < surface.length; at++) if (surface.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}
