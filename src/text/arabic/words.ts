import { DataProblem } from "../../corpus/problem.js";

/** What an attested word can be, one bit each. */
export const KIND = {
  /** A noun or adjective. */
  nominal: 1,
  /** A name of a person or place, or its adjective. */
  name: 2,
  /** A perfect, third person masculine singular. */
  past: 4,
  /** What is left of a perfect before an ending (قل of قلت). */
  stem: 8,
  /** An imperfect without its person. */
  present: 16,
  /** A word of any kind that prose uses often. */
  common: 32,
  /** An everyday word or name of the news. */
  everyday: 64,
  /** A name that the caller vouches for. */
  vouched: 128,
  /** A function word that keeps its first letter although it looks like a clitic. */
  whole: 256,
  /** A function word that takes conjunctions and prepositions before it. */
  particle: 512,
  /** A word that takes pronouns, as it is written before them. */
  host: 1024,
} as const;

const SECTIONS = ["nominal", "name", "past", "stem", "present", "common", "everyday", "whole", "particle", "host"] as const;

/**
 * Reads the list of attested words, alef and yeh forms folded: comments, then `[section]` and one word a line; adds the
 * names that the caller vouches for. Each word with the bits of `KIND`.
 *
 * Cost: some 15 ms for 45,000 words.
 * @throws DataProblem when a section is missing
 */
export function readAttestedWords(text: string, path: string, names: Iterable<string> = []): Map<string, number> {
  const kinds = new Map<string, number>();
  const missing = new Set<string>(SECTIONS);
  const add = (word: string, kind: number) => kinds.set(word, (kinds.get(word) ?? 0) | kind);
  for (const part of text.replace(/\r/g, "").split(/^\[/m).slice(1)) {
    const end = part.indexOf("]\n");
    const section = SECTIONS.find((name) => name === part.slice(0, end));
    if (section === undefined) continue;
    missing.delete(section);
    for (const word of part.slice(end + 2).split("\n")) if (word !== "") add(word, KIND[section]);
  }
  const [first] = missing;
  if (first !== undefined)
    throw new DataProblem("missing section", {
      value: `[${first}]`,
      file: path,
      fix: `expected ${SECTIONS.map((name) => `[${name}]`).join(", ")}`,
    });
  for (const name of names) add(name, KIND.vouched);
  return kinds;
}
