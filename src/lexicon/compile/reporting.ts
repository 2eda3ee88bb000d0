import { inflect } from "../../text/inflect.js";
import type { Language } from "../../text/token.js";
import type { ReportingIndex } from "../reporting.js";
import type { Reporting } from "./schema.js";

/** Reporting words as they are compiled. */
export interface CompiledReporting extends ReportingIndex {
  verbs: Map<string, string[][]>;
  appraising: Map<string, string[][]>;
  according: Map<string, string[][]>;
  speakers: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
}

/** Compiles the reporting words of a language. */
export function compileReporting(entry: Reporting, language: Language, fold: (text: string) => string[]): CompiledReporting {
  const verbs = Array.isArray(entry.verbs) ? entry.verbs : Object.values(entry.verbs).flat();
  const index = {
    verbs: new Map<string, string[][]>(),
    appraising: new Map<string, string[][]>(),
    according: new Map<string, string[][]>(),
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
