import { bitOf, type CueForm } from "../../lexicon/cues.js";
import { HYPHEN, POSSESSIVE } from "../../lexicon/cut.js";
import type { Lexicons } from "../../lexicon/lexicons.js";
import type { Lookup } from "../../lexicon/packed.js";
import { BOTH, is, isWhole } from "../../lexicon/words.js";
import type { Language, Token, Word } from "../../text/token.js";
import { calledBy } from "./called.js";
import type { Entry } from "./entry.js";

const HARD = /^[,;:،؛(){}[\]—–…!?؟.|]|^-+$|^\p{Extended_Pictographic}/u;

const QUOTE = /^["“”„«»]$/;

/** Makes the entries of a language's sentences; a hyphenated English word has one for each of its parts. */
class Entries {
  constructor(
    private readonly lexicons: Lexicons,
    private readonly language: Language,
  ) {}

  /** The parts of a token; callers keep them by word. */
  of(token: Token): readonly Entry[] {
    const { surface, norm, core, segments, head } = token;
    const word = token.kind === "word" || token.kind === "number";
    if (token.language === "en" && word) return this.english(token);
    if (token.kind === "handle" && surface.startsWith("#")) return this.hashtag(token);
    const [prefix, suffix] = [segments.slice(0, head).join(""), segments.slice(head + 1).join("")];
    return [this.entry({ surface, norm, core, prefix, suffix, possessive: false, word, start: 0, end: surface.length, joined: false })];
  }

  private english({ surface, norm }: Token): Entry[] {
    const whole = !HYPHEN.test(surface);
    const entries: Entry[] = [];
    let start = 0;
    for (const part of whole ? [surface] : surface.split(HYPHEN)) {
      const end = POSSESSIVE.exec(part);
      const bare = end === null ? part : part.slice(0, end.index);
      const own = whole && end === null ? norm : bare.toLowerCase();
      if (part !== "")
        entries.push(
          this.entry({
            surface: bare,
            norm: own,
            core: own,
            prefix: "",
            suffix: "",
            possessive: end !== null,
            word: true,
            start,
            end: start + part.length,
            joined: start + part.length < surface.length,
          }),
        );
      start += part.length + 1;
    }
    return entries;
  }

  /** The words of a hashtag (#حرب_غزة): they belong to their sentence. */
  private hashtag({ surface, norm }: Token): Entry[] {
    let start = 1;
    const parts = norm.slice(1).split("_");
    return surface
      .slice(1)
      .split("_")
      .flatMap((part, at) => {
        const place = { start, end: start + part.length };
        start = place.end + 1;
        const own = parts[at] ?? "";
        return part === "" || own === ""
          ? []
          : [
              this.entry({
                surface: part,
                norm: own,
                core: own,
                prefix: "",
                suffix: "",
                possessive: false,
                word: true,
                ...place,
                joined: place.end < surface.length,
              }),
            ];
      });
  }

  private entry(
    word: Pick<Entry, "surface" | "norm" | "core" | "prefix" | "suffix" | "possessive" | "word" | "start" | "end" | "joined">,
  ): Entry {
    const { surface, norm, core, prefix, suffix, possessive, start, end, joined } = word;
    const { registry, cues, reporting, frames, words } = this.lexicons;
    const { forms, modifiers, intensity } = cues[this.language];
    const { according, verbs, appraising } = reporting[this.language];
    const classes = words[this.language].classesOf(norm, core);
    const conjoins = isWhole(classes, BOTH.conjunction);
    const all = forms.get(core) ?? forms.get(norm) ?? (this.language === "ar" ? afterAnd(forms, norm) : undefined);
    // انها is "that it", no form of أنهى; داخل is "within"
    const found =
      this.language === "en"
        ? all
        : conjoins
          ? undefined
          : isWhole(classes, BOTH.preposition)
            ? all?.filter(({ features }) => !features.includes("participle"))
            : all;
    const called = calledBy(word, registry);
    const quote = QUOTE.test(surface);
    const accordingTo = according.get(norm) ?? according.get(core);
    const reports = verbs.get(core);
    const longer = found?.filter(({ rest }) => rest.length > 0) ?? [];
    // spelt out, not spread: all entries then have one hidden class, which reading them is fast for;
    // what is asked of every word comes first, so that most words cost one or two lines of memory
    return {
      word: word.word,
      names: called.names,
      asked: 0,
      traits: 0,
      normLow: classes.normLow,
      normHigh: classes.normHigh,
      coreLow: classes.coreLow,
      coreHigh: classes.coreHigh,
      cues: found,
      bits: bitOf(core) | bitOf(norm),
      parts: word.word ? is(classes, BOTH.conjunction) || isWhole(classes, BOTH.relative) : HARD.test(surface),
      quote,
      speaks: quote || surface === ":" || accordingTo !== undefined || reports !== undefined || found?.some(isSpeech) === true,
      according: accordingTo,
      reports,
      frames: frames.words[this.language].get(core),
      capital: /^\p{Lu}/u.test(surface),
      unit: undefined,
      grammar: undefined,
      norm,
      core,
      surface,
      prefix,
      suffix,
      possessive,
      start,
      end,
      joined,
      modifiers: modifiers.get(norm) ?? modifiers.get(core),
      intensity: intensity.get(norm) ?? 1,
      short: longer.length === 0 ? found : found?.filter(({ rest }) => rest.length === 0),
      reach: Math.max(0, ...longer.map(({ gap }) => gap + 1)),
      secondBits: longer.reduce((bits, form) => bits | form.bits, 0),
      language: this.language,
      places: called.places,
      shortNames: called.short,
      tag: found === undefined || this.language === "ar" ? "" : (this.lexicons.tags(norm)[0] ?? ""),
      appraises: appraising.get(core),
    };
  }
}

/** A cue that reports: "accused". */
function isSpeech({ pattern, part }: CueForm): boolean {
  return pattern.reports && part === "verb";
}

/** ودعا is ودع (bid farewell) to who cuts words one by one; where no cue is written so, a verb after "and" is meant. */
function afterAnd(forms: Lookup<readonly CueForm[]>, norm: string): readonly CueForm[] | undefined {
  if (!/^[وف].../.test(norm)) return undefined;
  const verbs = forms.get(norm.slice(1))?.filter(({ part }) => part === "verb") ?? [];
  return verbs.length === 0 ? undefined : verbs;
}

/** What is kept of a word wherever it stands: its entries in sentences of each language, and its concept. */
class Known {
  private readonly entries: Record<Language, readonly Entry[] | undefined> = { ar: undefined, en: undefined };
  private concept: string | undefined;
  private conceptLanguage: Language | null = null;

  constructor(
    private readonly word: Word,
    readonly lexicons: Lexicons,
  ) {}

  entriesIn(language: Language, token: Token): readonly Entry[] {
    let entries = this.entries[language];
    if (entries === undefined) {
      entries = entriesOf(this.lexicons, language).of(token);
      this.entries[language] = entries;
    }
    return entries;
  }

  conceptIn(language: Language): string | undefined {
    if (this.conceptLanguage !== language) {
      this.conceptLanguage = language;
      this.concept = this.lexicons.concepts[language].get(this.word.lexeme.core);
    }
    return this.concept;
  }
}

/** What these lexicons know of a word; kept by the word, so that no table is asked twice. */
export function knownOf(word: Word, lexicons: Lexicons): Known {
  const known = word.memo as Known | undefined;
  if (known?.lexicons === lexicons) return known;
  const made = new Known(word, lexicons);
  word.memo = made;
  return made;
}

const entries = new WeakMap<Lexicons, Record<Language, Entries>>();

/** The entries of a language, kept as long as their lexicons. */
function entriesOf(lexicons: Lexicons, language: Language): Entries {
  let both = entries.get(lexicons);
  if (both === undefined) {
    both = { ar: new Entries(lexicons, "ar"), en: new Entries(lexicons, "en") };
    entries.set(lexicons, both);
  }
  return both[language];
}
