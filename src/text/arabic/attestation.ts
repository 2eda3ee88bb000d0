import { everyday } from "./particles.js";
import type { AttestedWords } from "./words.js";

/** How well a word is attested: not at all, by a dictionary, or by everyday prose. */
export type Grade = 0 | 1 | 2;

/** Endings, and what must be put back for the dictionary's form. */
type Endings = readonly (readonly [ending: string, restored: readonly string[]])[];

const nominalEndings: Endings = [
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
const boundNominal: Endings = [
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
const pastEndings: Endings = [
  ["ت", ["", "ي", "ا"]],
  ["تا", ["", "ي"]],
  ["ا", [""]],
  ["وا", ["", "ي", "ا"]],
  ["تم", [""]],
  ["نا", [""]],
  ["ن", [""]],
  ["تما", [""]],
];
const boundPast: Endings = [
  ["ت", ["", "ي", "ا"]],
  ["ا", ["", "ي"]],
  ["و", ["", "ي", "ا"]],
  ["تمو", [""]],
  ["نا", [""]],
  ["ن", [""]],
];
const presentEndings: Endings = [
  ["ون", ["", "ي", "و"]],
  ["وا", ["", "ي", "و"]],
  ["ان", [""]],
  ["ا", [""]],
  ["ن", [""]],
  ["ين", ["", "ي"]],
  ["", ["ي", "و"]],
];
const boundPresent: Endings = [
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
  constructor(
    private readonly words: AttestedWords,
    private readonly names: ReadonlySet<string>,
  ) {}

  nominal(stem: string, bound: boolean): Grade {
    const whole = bound && stem.endsWith("ة") ? 0 : this.noun(stem);
    if (whole === 2 || stem.length < 3) return whole;
    return Math.max(
      whole,
      grade(stem, bound ? boundNominal : nominalEndings, 2, (base) => this.noun(base)),
    ) as Grade;
  }

  past(stem: string, bound: boolean): Grade {
    const whole = this.verb(stem, this.words.past);
    if (whole === 2 || stem.length < 3) return whole;
    return Math.max(
      whole,
      grade(stem, bound ? boundPast : pastEndings, 2, (base) => this.verb(base, this.words.past) || this.verb(base, this.words.stem)),
    ) as Grade;
  }

  present(stem: string, bound: boolean): Grade {
    if (!/^[يتنا]/.test(stem) || stem.length < 3) return 0;
    const body = stem.slice(1);
    const look = (base: string): Grade => (!this.words.present.has(base) ? 0 : this.frequent(stem) || this.frequent(`ي${base}`) ? 2 : 1);
    const whole = look(body);
    return whole === 2 ? 2 : (Math.max(whole, grade(body, bound ? boundPresent : presentEndings, 1, look)) as Grade);
  }

  /** A name that the caller vouches for, or the dictionary. */
  name(stem: string): Grade {
    return this.names.has(stem) || everyday.has(stem) ? 2 : this.words.name.has(stem) ? 1 : 0;
  }

  private noun(word: string): Grade {
    if (this.names.has(word)) return 2;
    if (!this.words.nominal.has(word) && !this.words.name.has(word))
      return this.frequent(word) || this.words.common.has(`${word}ة`) ? 2 : 0;
    return this.frequent(word) ? 2 : 1;
  }

  private verb(word: string, list: ReadonlySet<string>): Grade {
    return !list.has(word) ? 0 : this.frequent(word) ? 2 : 1;
  }

  private frequent(word: string): boolean {
    return this.words.common.has(word) || everyday.has(word);
  }
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
