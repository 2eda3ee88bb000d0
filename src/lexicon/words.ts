import type { Columns } from "./columns.js";
import { WordTable } from "./packed.js";

/** Word classes that both languages have; what each is stands in `grammar.LANGUAGE.yaml`. */
const SHARED = [
  "relative",
  "which",
  "conjunction",
  "continuing",
  "was",
  "auxiliary",
  "proform",
  "preposition",
  "any",
  "that",
  "negation",
  "affirming",
  "copula",
  "time",
  "denial",
  "ending",
  "order",
  "obligation",
  "help",
  "announcement",
  "title",
  "side",
  "leader",
  "possession",
  "weapon",
  "joint",
  "claim",
  "message",
  "others",
  "appraising",
  "unreal",
  "refusing",
  "conditional",
  "light",
  "moving",
  "resumed",
  "undergoing",
  "crowd",
] as const;

/** Those of Arabic alone. */
const ARABIC = [
  "beforeThat",
  "beforeNoun",
  "behalf",
  "hand",
  "spoken",
  "except",
  "day",
  "dayPart",
  "coming",
  "stopping",
  "verb",
  "weDo",
  "deedPassive",
  "office",
  "officeOf",
  "counterpart",
  "agent",
  "official",
  "nisba",
  "force",
  "doer",
  "will",
  "countered",
  "casualty",
  "adjective",
] as const;

/** Those of English alone. */
const ENGLISH = [
  "have",
  "modal",
  "passive",
  "possessive",
  "anaphor",
  "determiner",
  "nounish",
  "beforeVerb",
  "degree",
  "impersonal",
  "address",
  "doubt",
  "strict",
  "clausal",
  "forename",
  "ofState",
  "partaking",
  "dative",
  "given",
] as const;

/** The word classes of a language in the order of their bits; the schema of its file requires exactly these. */
export const CLASSES = { ar: [...SHARED, ...ARABIC], en: [...SHARED, ...ENGLISH] } as const;

/** As many classes as two integers have bits. */
export const MOST_CLASSES = 64;

function numbered<T extends string>(names: readonly T[], from: number): Readonly<Record<T, number>> {
  return Object.fromEntries(names.map((name, at) => [name, from + at])) as Record<T, number>;
}

/** The number of each class that both languages have. */
export const BOTH = numbered(SHARED, 0);
/** The number of each class of Arabic alone; only Arabic sentences may be asked for it. */
export const AR = numbered(ARABIC, SHARED.length);
/** The number of each class of English alone; only English sentences may be asked for it. */
export const EN = numbered(ENGLISH, SHARED.length);

/** The classes of a word, a bit each: of the whole word, and of the word without its clitics. */
export interface Classed {
  normLow: number;
  normHigh: number;
  coreLow: number;
  coreHigh: number;
}

/** Whether a word, without its clitics, is of a class. */
export function is(word: Classed | undefined, one: number): boolean {
  return word !== undefined && ((one < 32 ? word.coreLow : word.coreHigh) & (1 << one)) !== 0;
}

/** Whether a word as it is written, clitics and all, is of a class. */
export function isWhole(word: Classed | undefined, one: number): boolean {
  return word !== undefined && ((one < 32 ? word.normLow : word.normHigh) & (1 << one)) !== 0;
}

/** Prepositions by what they mark; `clause` and `pronoun` are of Arabic alone. */
export const MARKS = { ar: ["target", "hostile", "place", "clause", "pronoun"], en: ["target", "hostile", "place"] } as const;

/** A set of prepositions by name. */
export type Markers = Readonly<Record<(typeof MARKS)["ar"][number], ReadonlySet<string>>>;

/** The words that a language's grammar asks for. */
export class WordIndex {
  private readonly words: WordTable;
  private readonly low: Uint32Array;
  private readonly high: Uint32Array;

  constructor(
    columns: Columns,
    readonly markers: Markers,
    /** How many words after it a negation reaches that negates no clause. */
    readonly constituents: ReadonlyMap<string, number>,
  ) {
    this.words = new WordTable(columns);
    this.low = columns.low as Uint32Array;
    this.high = columns.high as Uint32Array;
  }

  /** The classes of a word by its two forms. */
  classesOf(norm: string, core: string): Classed {
    const whole = this.words.find(norm);
    const bare = core === norm ? whole : this.words.find(core);
    return {
      normLow: whole === -1 ? 0 : this.low[whole]! | 0,
      normHigh: whole === -1 ? 0 : this.high[whole]! | 0,
      coreLow: bare === -1 ? 0 : this.low[bare]! | 0,
      coreHigh: bare === -1 ? 0 : this.high[bare]! | 0,
    };
  }
}
