import { KIND } from "./words.js";

/** How well a word is attested: not at all, by a dictionary, or by everyday prose. */
export type Grade = 0 | 1 | 2;

/** Endings, and what must be put back for the dictionary's form. */
type Endings = readonly (readonly [ending: string, restored: readonly string[]])[];

const NOMINAL_ENDINGS: Endings = [
  ["ية", [""]],
  ["يات", [""]],
  ["ات", ["", "ة", "اة"]],
  ["ون", ["", "ي"]],
  ["ين", ["", "ة"]],
  ["ان", [""]],
  ["تان", ["ة"]],
  ["تين", ["ة"]],
  ["ة", [""]],
  ["ي", ["", "ة"]],
  ["يا", ["", "ي"]],
  ["يون", [""]],
  ["يين", [""]],
  ["ا", [""]],
  ["تي", ["ة"]],
  ["تا", ["ة"]],
  ["و", [""]],
];
const BOUND_NOMINAL: Endings = [
  ["ات", ["", "ة", "اة"]],
  ["ت", ["ة", ""]],
  ["تي", ["ة"]],
  ["تا", ["ة"]],
  ["و", [""]],
  ["ي", [""]],
  ["ا", ["ي", ""]],
  ["يت", ["ية", ""]],
  ["يات", [""]],
  ["ؤ", ["ء", "ا"]],
  ["ئ", ["ء", "ا"]],
];
const PAST_ENDINGS: Endings = [
  ["ت", ["", "ي", "ا"]],
  ["تا", ["", "ي"]],
  ["ا", [""]],
  ["وا", ["", "ي", "ا"]],
  ["تم", [""]],
  ["نا", [""]],
  ["ن", [""]],
  ["تما", [""]],
];
const BOUND_PAST: Endings = [
  ["ت", ["", "ي", "ا"]],
  ["ا", ["", "ي"]],
  ["و", ["", "ي", "ا"]],
  ["تمو", [""]],
  ["نا", [""]],
  ["ن", [""]],
];
const PRESENT_ENDINGS: Endings = [
  ["ون", ["", "ي", "و"]],
  ["وا", ["", "ي", "و"]],
  ["ان", [""]],
  ["ا", [""]],
  ["ن", [""]],
  ["ين", ["", "ي"]],
  ["", ["ي", "و"]],
];
const BOUND_PRESENT: Endings = [
  ["ون", ["", "ي", "و"]],
  ["و", ["", "ي"]],
  ["ان", [""]],
  ["ا", ["ي"]],
  ["ن", [""]],
  ["", ["ي", "و"]],
];

/**
 * Says how well a stem is attested as a noun, a perfect or an imperfect; `bound` when a pronoun follows it.
 *
 * Why: a dictionary of stems with rules of inflection is small; one of all forms is not.
 * Cost: a few look-ups an ending.
 */
export class Attestation {
  /** @param words each attested word with the bits of `KIND`, a Map or a table */
  constructor(private readonly words: { get(word: string): number | undefined }) {}

  nominal(stem: string, bound: boolean): Grade {
    const whole = bound && stem.endsWith("ة") ? 0 : this.noun(stem);
    if (whole === 2 || stem.length < 3) return whole;
    return Math.max(
      whole,
      grade(stem, bound ? BOUND_NOMINAL : NOMINAL_ENDINGS, 2, (base) => this.noun(base)),
    ) as Grade;
  }

  past(stem: string, bound: boolean): Grade {
    const whole = gradeOf(this.kinds(stem), KIND.past);
    if (whole === 2 || stem.length < 3) return whole;
    return Math.max(
      whole,
      grade(stem, bound ? BOUND_PAST : PAST_ENDINGS, 2, (base) => gradeOf(this.kinds(base), KIND.past | KIND.stem)),
    ) as Grade;
  }

  present(stem: string, bound: boolean): Grade {
    if (!/^[يتنا]/.test(stem) || stem.length < 3) return 0;
    const body = stem.slice(1);
    const look = (base: string): Grade =>
      (this.kinds(base) & KIND.present) === 0 ? 0 : isFrequent(this.kinds(stem)) || isFrequent(this.kinds(`ي${base}`)) ? 2 : 1;
    const whole = look(body);
    return whole === 2 ? 2 : (Math.max(whole, grade(body, bound ? BOUND_PRESENT : PRESENT_ENDINGS, 1, look)) as Grade);
  }

  /** A name that the caller vouches for, or the dictionary. */
  name(stem: string): Grade {
    const kinds = this.kinds(stem);
    return (kinds & (KIND.vouched | KIND.everyday)) !== 0 ? 2 : (kinds & KIND.name) !== 0 ? 1 : 0;
  }

  /** Whether a word is of a kind. */
  is(word: string, kind: number): boolean {
    return (this.kinds(word) & kind) !== 0;
  }

  private noun(word: string): Grade {
    const kinds = this.kinds(word);
    if ((kinds & KIND.vouched) !== 0 || isFrequent(kinds)) return 2;
    if ((kinds & (KIND.nominal | KIND.name)) !== 0) return 1;
    return (this.kinds(`${word}ة`) & KIND.common) !== 0 ? 2 : 0;
  }

  private kinds(word: string): number {
    return this.words.get(word) ?? 0;
  }
}

/** How well a word is attested that must be of one of some kinds. */
function gradeOf(kinds: number, wanted: number): Grade {
  return (kinds & wanted) === 0 ? 0 : isFrequent(kinds) ? 2 : 1;
}

function isFrequent(kinds: number): boolean {
  return (kinds & (KIND.common | KIND.everyday)) !== 0;
}

function grade(stem: string, endings: Endings, shortest: number, look: (base: string) => Grade): Grade {
  let best: Grade = 0;
  for (const [ending, restored] of endings) {
    if (!stem.endsWith(ending)) continue;
    const rest = stem.slice(0, stem.length - ending.length);
    if (rest.length < shortest) continue;
    for (const letter of restored) {
      // Two letters are too little to stand without something put back.
      if (rest.length + letter.length < shortest + 1) continue;
      const found = look(rest + letter);
      if (found > best) best = found;
      if (best === 2) return 2;
    }
  }
  return best;
}
