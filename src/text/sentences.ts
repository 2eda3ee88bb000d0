import type { TextLexicon } from "./lexicon.js";
import type { Language, Sentence, Token } from "./token.js";

/** Tokens and where lines end between them. */
export interface Lines {
  text: string;
  tokens: Token[];
  /** Indices of tokens that begin a new line, rising. */
  breaks: Set<number>;
}

const STOP = /^(?:[.!?؟。！？۔]|\.{2,}|…)$/;
const QUESTION = /^[!?؟！？]$/;
const ELLIPSIS = /^(?:\.{2,}|…)$/;
const CLOSING = /^["'”’»›)\]}]$/;
const OPENING = /^["'“‘«‹([{]$/;
const COMMA = /^[,،]$/;
const LOWER = /^\p{Ll}/u;
const UPPER = /^\p{Lu}/u;
const DOTTED = /^(?:[A-Za-z]\.){2,}$/;
/** Abbreviations that stand before a number, and are words otherwise (`He said no.`). */
const NUMBERED = new Set([
  "no",
  "nos",
  "art",
  "fig",
  "vol",
  "p",
  "pp",
  "mt",
  "ft",
  "sat",
  "sun",
  "mar",
  "mass",
  "ill",
  "wash",
  "st",
  "fr",
  "ed",
  "v",
]);

/** More tokens than this a sentence can't have: text without a stop is cut, so that no step over a sentence takes for ever. */
export const LONGEST = 500;

/**
 * Groups tokens into sentences, and takes stray commas after a full stop (`., ` and `. , `) out of them.
 *
 * What: a stop ends a sentence with the quotation marks that close on it, unless it belongs to an abbreviation,
 * an initial or a number, or what follows goes on in lower case; a new line ends one too, unless the next goes on
 * in lower case; in Arabic, dots in a row only end one at the end of a line. After 500 tokens it is cut.
 * Cost: linear.
 *
 * @returns `cut`: how often a sentence was cut.
 */
export function sentencesOf(
  lines: Lines,
  lexicon: TextLexicon,
  language: Language,
): { sentences: Sentence[]; tokens: Token[]; cut: number } {
  const splitter = new Splitter(lines, lexicon);
  // those that stay move forward in their own list: the splitter never looks back so far
  const { tokens } = lines;
  const count = tokens.length;
  const sentences: Sentence[] = [];
  let first = 0;
  let last = 0;
  let notice = false;
  const close = (end: number): void => {
    if (last === first) return;
    const from = tokens[first]!.from;
    notice = (notice && !lines.breaks.has(end)) || lexicon.boilerplate.test(lines.text.slice(from, from + 200));
    sentences.push({
      from,
      to: tokens[last - 1]!.to,
      first,
      last,
      language: languageOf(tokens, { first, last }, language),
      boilerplate: notice,
    });
    first = last;
  };
  let start = 0;
  let cut = 0;
  for (let index = 0; index < count; ) {
    const end = splitter.endAt(index);
    if (end < 0) {
      tokens[last++] = tokens[index++]!;
      if (last - first >= LONGEST && index < count) {
        close(start);
        start = index;
        cut++;
      }
      continue;
    }
    while (index <= end) tokens[last++] = tokens[index++]!;
    if (splitter.stray(index)) index++;
    close(start);
    start = index;
  }
  close(start);
  tokens.length = last;
  return { sentences, tokens, cut };
}

function languageOf(tokens: Token[], { first, last }: { first: number; last: number }, otherwise: Language): Language {
  let balance = 0;
  for (let index = first; index < last; index++) {
    const token = tokens[index]!;
    if (token.kind === "word") balance += token.language === "ar" ? token.surface.length : -token.surface.length;
  }
  return balance === 0 ? otherwise : balance > 0 ? "ar" : "en";
}

/** Decides where sentences end. */
class Splitter {
  constructor(
    private readonly lines: Lines,
    private readonly lexicon: TextLexicon,
  ) {}

  /** The last token of the sentence that ends at this one (with the quotation marks that close on it), or -1. */
  endAt(index: number): number {
    const token = this.lines.tokens[index]!;
    if (token.kind === "word") {
      if (token.surface.charCodeAt(token.surface.length - 1) === 46 && DOTTED.test(token.surface))
        return this.afterLetters(index) ? this.withClosing(index) : -1;
      return this.newLine(index + 1) ? index : -1;
    }
    if (token.kind !== "punctuation" || !STOP.test(token.surface)) return this.newLine(index + 1) ? index : -1;
    let end = index;
    while (this.touching(end + 1) && STOP.test(this.surface(end + 1))) end++;
    const last = this.withClosing(end);
    if (this.breaks(last + 1)) return last;
    return this.ends(index, last) ? last : -1;
  }

  /** A comma left over by a scraper between paragraphs: after the stop, and with space after it. */
  stray(index: number): boolean {
    return COMMA.test(this.surface(index)) && !this.touching(index + 1);
  }

  private ends(index: number, last: number): boolean {
    const mark = this.surface(index);
    const next = last + (this.stray(last + 1) ? 2 : 1);
    const word = OPENING.test(this.surface(next)) ? next + 1 : next;
    const follows = this.surface(word);
    if (ELLIPSIS.test(mark)) return UPPER.test(follows);
    if (LOWER.test(follows)) return false;
    if (QUESTION.test(mark)) return !/^[,،;؛:)]$/.test(this.surface(last + 1));
    if (this.touching(last + 1) && next === last + 1) return this.glued(index, next);
    if (next === last + 1 && this.lines.tokens[next]?.kind === "punctuation" && word === next && !/^[-–—•*…]$/.test(follows)) return false;
    if (!this.touching(index)) return true;
    return !this.abbreviated(index - 1, word);
  }

  /** A stop with no space after it: `left.The`, `انتهى.وقال`, but not `example.com`, `v.2` or `Node.js`. */
  private glued(index: number, next: number): boolean {
    const before = this.lines.tokens[index - 1];
    const after = this.lines.tokens[next]!;
    if (before?.kind !== "word" || after.kind !== "word") return false;
    if (before.surface.length < 3 || after.surface.length < 2 || before.language !== after.language) return false;
    return after.language === "ar" || (UPPER.test(after.surface) && LOWER.test(before.surface.slice(-1)));
  }

  private abbreviated(index: number, next: number): boolean {
    const before = this.lines.tokens[index];
    if (before?.kind !== "word") return false;
    const { title, other } = this.lexicon.abbreviations[before.language];
    const key = before.surface.toLowerCase();
    if (before.language === "ar") return title.has(key) || (other.has(key) && !this.starts(next)) || key.length === 1;
    if (NUMBERED.has(key) && (LOWER.test(before.surface) || (key.length > 2 && other.has(key))) && key !== "v") {
      return this.lines.tokens[next]?.kind === "number";
    }
    if (title.has(key)) return true;
    if (other.has(key)) return !this.starts(next);
    return /^\p{Lu}$/u.test(before.surface) && before.surface !== "I" && !this.starts(next);
  }

  /** `U.S.` and `p.m.` end a sentence where a new one clearly begins. */
  private afterLetters(index: number): boolean {
    const next = this.withClosing(index) + 1;
    if (this.breaks(next)) return true;
    if (this.touching(index + 1) && next === index + 1) return false;
    const word = OPENING.test(this.surface(next)) ? next + 1 : next;
    return this.starts(word) || (/^[ap]\.m\.$/i.test(this.surface(index)) && UPPER.test(this.surface(word)));
  }

  /** Whether a token is a capitalised function word, which only begins sentences. */
  private starts(index: number): boolean {
    const token = this.lines.tokens[index];
    return token?.stop === true && token.kind === "word" && UPPER.test(token.surface);
  }

  private withClosing(index: number): number {
    let end = index;
    while (end - index < 8 && this.touching(end + 1) && CLOSING.test(this.surface(end + 1))) end++;
    return end;
  }

  /** A new line, unless it goes on in lower case. */
  private newLine(index: number): boolean {
    return this.breaks(index) && !LOWER.test(this.surface(index));
  }

  private breaks(index: number): boolean {
    return index >= this.lines.tokens.length || this.lines.breaks.has(index);
  }

  private touching(index: number): boolean {
    const token = this.lines.tokens[index];
    return token !== undefined && token.from === this.lines.tokens[index - 1]?.to;
  }

  private surface(index: number): string {
    return this.lines.tokens[index]?.surface ?? "";
  }
}
