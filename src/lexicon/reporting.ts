import { inflect } from "../text/inflect.js";
import type { Language } from "../text/token.js";
import type { Reporting } from "./schema.js";

/** Words that hand the floor to somebody, by first word; the values are the words that must follow. */
export interface ReportingIndex {
  verbs: Map<string, string[][]>;
  /** Verbs of judging: called, described, وصف. */
  appraising: Map<string, string[][]>;
  according: Map<string, string[][]>;
  nouns: Map<string, string[][]>;
  speakers: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
}

/** Compiles the reporting words of a language. */
export function compileReporting(entry: Reporting, language: Language, fold: (text: string) => string[]): ReportingIndex {
  const verbs = Array.isArray(entry.verbs) ? entry.verbs : Object.values(entry.verbs).flat();
  const index = {
    verbs: new Map<string, string[][]>(),
    appraising: new Map<string, string[][]>(),
    according: new Map<string, string[][]>(),
    nouns: new Map<string, string[][]>(),
  };
  const verbal = (words: readonly string[], part: "verb" | "adjective", into = index.verbs) => {
    for (const word of words) {
      const [head = "", ...rest] = word.split(/\s+/);
      for (const { form } of inflect(head, part, language)) add(into, fold([form, ...rest].join(" ")));
    }
  };
  verbal(verbs, "verb");
  verbal(entry.participles ?? [], "adjective");
  verbal(entry.appraising ?? [], "verb", index.appraising);
  for (const words of entry.according) add(index.according, fold(words));
  for (const noun of entry.nouns) for (const { form } of inflect(noun, "noun", language)) add(index.nouns, fold(form));
  const speakers = entry.speakers.flatMap((speaker) => inflect(speaker, "noun", language).map(({ form }) => fold(form).join(" ")));
  return { ...index, speakers: new Set(speakers), pronouns: new Set(entry.pronouns.flatMap(fold)) };
}

function add(index: Map<string, string[][]>, [first, ...rest]: string[]): void {
  if (first === undefined) return;
  const known = index.get(first);
  if (known === undefined) index.set(first, [rest]);
  else if (!known.some((other) => other.join(" ") === rest.join(" "))) {
    known.push(rest);
    known.sort((a, b) => b.length - a.length);
  }
}
