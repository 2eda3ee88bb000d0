import { DataProblem, type Place } from "../../corpus/problem.js";
import { masdars } from "../../text/arabic/masdar.js";
import { inflect } from "../../text/inflect.js";
import type { Inflection, Part } from "../../text/inflection.js";
import type { Language } from "../../text/token.js";
import { bitsOf, type CueForm, type CueIndex, type Modifier, type Pattern } from "../cues.js";
import type { CompiledRules } from "./rules.js";
import type { CuesFile, Modifiers } from "./schema.js";
import type { Parsed } from "./yaml.js";

/** Cues as they are compiled. */
export interface CompiledCues extends CueIndex {
  forms: Map<string, CueForm[]>;
  modifiers: Map<string, Modifier[]>;
  intensity: Map<string, number>;
}

/** Lists of a rule, how their words change, and as what they are read: an Arabic participle (متهما) governs like its verb. */
const PARTS = [
  ["verbs", "verb", "verb"],
  ["participles", "adjective", "verb"],
  ["nouns", "noun", "noun"],
  ["adjectives", "adjective", "adjective"],
  ["adverbs", "adverb", "adverb"],
] as const;

/** Prepositions that may end an entry to say where its target stands. */
export const MARKERS: Record<Language, ReadonlySet<string>> = {
  en: new Set([
    "on",
    "against",
    "of",
    "to",
    "with",
    "for",
    "from",
    "at",
    "in",
    "over",
    "into",
    "about",
    "toward",
    "towards",
    "upon",
    "between",
    "by",
  ]),
  ar: new Set(["علي", "ضد", "ل", "ب", "من", "الي", "في", "مع", "عن", "بين", "تجاه", "حول", "بشان", "نحو", "امام", "ازاء", "بحق", "لدي"]),
};

/**
 * Compiles the cues of a language.
 *
 * @param rules In the order in which their words are read.
 * @param fold Cuts an expression into normalised words as the text is cut.
 * @throws DataProblem for an entry that stands twice in one part of speech, or a verb that can't be inflected.
 */
export function compileCues(
  parsed: Parsed<CuesFile>,
  language: Language,
  { file, rules, fold }: { file: string; rules: CompiledRules; fold: (text: string) => string[] },
): CompiledCues {
  const forms = new Map<string, CueForm[]>();
  const seen = new Map<string, { cue: string; rule: string }>();
  const add = (cue: NewCue, place: () => Place) => {
    try {
      addForms(forms, cue);
    } catch (error) {
      throw new DataProblem("invalid entry", { value: cue.cue, ...place(), fix: error instanceof Error ? error.message : String(error) });
    }
  };
  for (const [rule, pattern] of rules) {
    for (const [list, change, part] of PARTS) {
      (parsed.value.cues[rule]?.[list] ?? []).forEach((entry, at) => {
        const place = () => ({ file, line: parsed.lineOf(["cues", rule, list, at]), record: rule, field: list });
        for (const cue of alternatives(entry))
          if (isNew(seen, { cue, rule, list, fold, place })) add({ cue, pattern, part, change, language, fold }, place);
      });
    }
  }
  for (const form of parsed.value.homographs ?? []) {
    const [first] = fold(form);
    const longer = forms.get(first!)?.filter(({ rest }) => rest.length > 0) ?? [];
    forms.set(first!, longer);
  }
  for (const list of forms.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return { forms, ...compileModifiers(parsed.value.modifiers, fold), entries: seen.size };
}

/** Whether an expression stands here for the first time; that it stood elsewhere before is an error. */
function isNew(
  seen: Map<string, { cue: string; rule: string }>,
  { cue, rule, list, fold, place }: { cue: string; rule: string; list: string; fold: NewCue["fold"]; place: () => Place },
): boolean {
  const key = `${list} ${fold(cue.replace(/\/\S+/, "")).join(" ")}`;
  const before = seen.get(key);
  // spellings that are cut alike (witch-hunt, witch hunt) may stand with one rule
  if (before?.rule === rule && before.cue !== cue) return false;
  if (before !== undefined)
    throw new DataProblem("duplicate entry", { value: cue, ...place(), fix: `it already stands in ${before.rule}` });
  seen.set(key, { cue, rule });
  return true;
}

/**
 * The expressions that an entry stands for, where a bar parts words of which each may stand there.
 *
 * @example alternatives("boost|deepen ties with") // ["boost ties with", "deepen ties with"]
 */
export function alternatives(entry: string): string[] {
  let expressions = [""];
  for (const word of entry.trim().split(/\s+/))
    expressions = word.split("|").flatMap((one) => expressions.map((before) => (before === "" ? one : `${before} ${one}`)));
  return expressions;
}

interface NewCue {
  cue: string;
  pattern: Pattern;
  part: Part;
  /** How its forms are made. */
  change: Part;
  language: Language;
  fold: (text: string) => string[];
}

function addForms(forms: Map<string, CueForm[]>, { cue, pattern, part, change, language, fold }: NewCue, expression = cue): void {
  const written = expression.trim().split(/\s+/);
  const marker = markerOf(written, language, fold);
  const words = marker === null ? written : written.slice(0, -1);
  // a verb changes its first word, an English noun or adjective its last
  const head = part === "verb" || language === "ar" ? 0 : words.length - 1;
  const before = fold(words.slice(0, head).join(" "));
  const inflected = inflectedCue(words[head]!, { change, language, fold });
  for (const tail of tailsOf(words.slice(head + 1), { pattern, language })) {
    const after = fold(tail.join(" "));
    const gap = after.length === 0 ? 0 : gapOf(part, language, expression === cue);
    for (const { form, features } of inflected) {
      // forms come normalised; a hyphen is a cut in the text, too
      const [first, ...rest] = [...before, ...(form.includes("-") ? fold(form) : [form]), ...after];
      if (first === undefined) continue;
      const entry: CueForm = { bits: bitsOf(rest, language), rest, gap, marker, part, features, pattern, cue };
      put(forms, first, entry);
    }
  }
  // أعلنت تجميد الأصول: an expression stands as a noun, too
  if (language !== "ar" || pattern.kind !== "predicate" || change !== "verb" || words.length === 1) return;
  for (const noun of masdars(words[0]!))
    addForms(forms, { cue, pattern, part: "noun", change: "noun", language, fold }, [noun, ...written.slice(1)].join(" "));
}

function put(forms: Map<string, CueForm[]>, first: string, entry: CueForm): void {
  const known = forms.get(first);
  if (known === undefined) forms.set(first, [entry]);
  else known.push(entry);
}

/** The forms of a word, without an Arabic verb's first person: أدين is "was condemned" more often than "I condemn". */
function inflectedCue(word: string, { change, language, fold }: Pick<NewCue, "change" | "language" | "fold">): Inflection[] {
  const forms = inflect(word, change, language);
  if (language === "en" || change !== "verb") return forms;
  const rare = firstPerson(word, fold);
  return forms.filter(({ form, features }) => form !== rare || features.includes("passive"));
}

/** The preposition that an entry ends with to say where its target stands. */
function markerOf(written: readonly string[], language: Language, fold: NewCue["fold"]): string | null {
  const end = fold(written.at(-1)!)[0] ?? "";
  return written.length > 1 && MARKERS[language].has(end) ? end : null;
}

/** How many other words may stand inside an expression: more where an Arabic verb's subject does. */
function gapOf(part: Part, language: Language, own: boolean): number {
  if (part === "verb") return language === "ar" ? 8 : 3;
  return own ? 0 : 3;
}

const PRONOUNS = ["", "ه", "ها", "هم", "هما"];

/**
 * The words after an expression's first. In Arabic predicates the article and the pronoun there change with
 * the text: قطع علاقاته, قطعت علاقاتها, قطع العلاقات. Without them they are found with them, too, where the text is cut so.
 */
function tailsOf(words: readonly string[], { pattern, language }: Pick<NewCue, "pattern" | "language">): readonly (readonly string[])[] {
  if (language !== "ar" || pattern.kind !== "predicate" || words.length === 0) return [words];
  const bare = words.map((word) => word.replace(/^ال(?=...)/, ""));
  return bare.some((word) => OWN.test(word)) ? PRONOUNS.map((own) => bare.map((word) => word.replace(OWN, own))) : [bare];
}

const OWN = /(?<!^(?:إلي|علي))(?<=...)ه$/;

/** The first person of the imperfect: rare in news, and it reads like other words (أمس of مس is yesterday). */
export function firstPerson(verb: string, fold: (text: string) => string[]): string | null {
  const [perfect = "", imperfect = ""] = verb.split("/").map((part) => fold(part)[0] ?? "");
  const form = `ا${imperfect.slice(1)}`;
  return form === perfect ? null : form;
}

function compileModifiers(modifiers: Modifiers, fold: (text: string) => string[]): Pick<CompiledCues, "modifiers" | "intensity"> {
  const { intensifiers, diminishers, contrast: _, ...lists } = modifiers;
  const index = new Map<string, Modifier[]>();
  const kinds: Record<Modifier["kind"], readonly string[]> = lists;
  for (const [kind, entries] of Object.entries(kinds) as [Modifier["kind"], readonly string[]][]) {
    for (const entry of entries) {
      const [first, ...rest] = fold(entry);
      const known = first === undefined ? undefined : index.get(first);
      // a kind counts once at a place
      if (known === undefined) index.set(first!, [{ kind, rest }]);
      else if (!known.some((other) => other.kind === kind && other.rest.length === 0)) known.push({ kind, rest });
    }
  }
  return {
    modifiers: index,
    intensity: new Map(
      [...Object.entries(intensifiers), ...Object.entries(diminishers)].map(([word, factor]) => [fold(word).join(" "), factor]),
    ),
  };
}
