/** Attested Arabic words by what they can be; alef and yeh forms folded. */
export interface AttestedWords {
  /** Nouns and adjectives. */
  nominal: ReadonlySet<string>;
  /** Names of people and places, and their adjectives. */
  name: ReadonlySet<string>;
  /** Perfects, third person masculine singular. */
  past: ReadonlySet<string>;
  /** What is left of a perfect before an ending (قل of قلت). */
  stem: ReadonlySet<string>;
  /** Imperfects without their person. */
  present: ReadonlySet<string>;
  /** Words of any kind that prose uses often. */
  common: ReadonlySet<string>;
}

const sections = ["nominal", "name", "past", "stem", "present", "common"] as const;

/**
 * Reads the list of attested words: comments, then `[section]` and one word a line.
 *
 * Cost: some 15 ms for 45,000 words.
 * @throws when a section is missing
 */
export function readAttestedWords(text: string, path: string): AttestedWords {
  const found: Partial<Record<string, Set<string>>> = {};
  for (const part of text.replace(/\r/g, "").split(/^\[/m).slice(1)) {
    const end = part.indexOf("]\n");
    found[part.slice(0, end)] = new Set(
      part
        .slice(end + 2)
        .trimEnd()
        .split("\n"),
    );
  }
  const get = (section: (typeof sections)[number]): Set<string> => {
    const words = found[section];
    if (words === undefined)
      throw new Error(`missing section: "[${section}]" in ${path}; expected ${sections.map((name) => `[${name}]`).join(", ")}`);
    return words;
  };
  return {
    nominal: get("nominal"),
    name: get("name"),
    past: get("past"),
    stem: get("stem"),
    present: get("present"),
    common: get("common"),
  };
}
