/** What kind of entry a lexicon's word is. */
export type Part = "verb" | "noun" | "adjective" | "adverb";

/** What a form says beyond its entry; a form may say several things (`accused`: past and participle). */
export type Feature =
  | "base"
  | "present"
  | "past"
  | "participle"
  | "gerund"
  | "passive"
  | "jussive"
  | "dual"
  | "plural"
  | "feminine"
  | "definite"
  | "accusative"
  | "bound"
  | "comparative"
  | "superlative";

/** One normalised surface of an entry, as it stands in `Token.core`. */
export interface Inflection {
  form: string;
  features: Feature[];
}

/** Gathers forms, joining the features of those that are written alike. */
export class Paradigm {
  private readonly forms = new Map<string, Set<Feature>>();

  constructor(private readonly normalize: (surface: string) => string) {}

  add(surface: string, ...features: Feature[]): this {
    const form = this.normalize(surface);
    if (form === "") return this;
    const known = this.forms.get(form);
    if (known === undefined) this.forms.set(form, new Set(features));
    else for (const feature of features) known.add(feature);
    return this;
  }

  /** The forms in the order they were added, the rest of a longer expression put after (or before) each. */
  list(before = "", after = ""): Inflection[] {
    return [...this.forms].map(([form, features]) => ({
      form: [before, form, after].filter((part) => part !== "").join(" "),
      features: [...features],
    }));
  }
}
