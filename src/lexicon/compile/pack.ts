import { stem } from "../../text/english/stem.js";
import type { Language } from "../../text/token.js";
import { type Columns, toBytes } from "../columns.js";
import { type Meta, PARTS_OF_SPEECH } from "../lexicons.js";
import { packLists, packNumbers, packWords } from "../packed.js";
import type { VectorsFile } from "../vectors.js";
import type { CompiledRegistry } from "./actors.js";
import type { CompiledCues } from "./cues.js";
import type { CompiledFrames } from "./frames.js";
import type { Model } from "./model.js";
import type { CompiledReporting } from "./reporting.js";
import type { CompiledRules } from "./rules.js";
import type { TextFiles } from "./text.js";
import type { CompiledWords } from "./words.js";

/** Lexicons as they are compiled, before they are packed. */
export interface Compilation {
  digest: string;
  text: TextFiles;
  registry: CompiledRegistry;
  rules: CompiledRules;
  cues: Record<Language, CompiledCues>;
  reporting: Record<Language, CompiledReporting>;
  words: Record<Language, CompiledWords>;
  frames: CompiledFrames;
  concepts: Record<Language, ReadonlyMap<string, string>>;
  trained: { model: Model; vectors: VectorsFile } | null;
  /** Parts of speech by English word. */
  tags: ReadonlyMap<string, readonly string[]>;
}

/**
 * The compiled file of lexicons: large tables as columns, small ones in its head.
 *
 * @param code What made it, so that what other code made is not taken for it.
 */
export function pack(lexicons: Compilation, code: string): Uint8Array {
  const { digest, text, registry, rules, cues, reporting, words, frames, concepts, trained, tags } = lexicons;
  const strings = new Numbered<string>();
  const patterns = [...rules.values()];
  const numberOf = new Map(patterns.map((pattern, number) => [pattern, number]));
  const features = new Numbered<string>();
  const concept = new Numbered<string>();
  const tagged = new Numbered<string>();
  const parts: Record<string, Columns> = {};
  for (const language of ["ar", "en"] as const) {
    parts[`cues.${language}`] = packLists(
      [...cues[language].forms].map(([word, forms]) => [
        word,
        forms.map((form) => [
          strings.of(form.cue),
          numberOf.get(form.pattern),
          PARTS_OF_SPEECH.indexOf(form.part),
          features.of(form.features.join(" ")),
          form.rest.map((next) => strings.of(next)),
          form.gap,
          form.marker === null ? -1 : strings.of(form.marker),
        ]),
      ]),
    );
    parts[`names.${language}`] = packLists(registry.names[language]);
    parts[`reports.${language}`] = packLists(reporting[language].verbs);
    parts[`words.${language}`] = packClasses(words[language]);
    parts[`frames.${language}`] = packLists(frames.words[language]);
    parts[`concepts.${language}`] = packNumbers([...concepts[language]].map(([word, value]) => [word, concept.of(value)]));
  }
  parts.attested = packNumbers([...text.attested]);
  parts.textNames = packWords([...text.names]);
  const stems = new Numbered<string>();
  const tagWords = [...tags.keys()];
  parts.tags = {
    ...packWords(tagWords),
    numbers: Uint16Array.from(tagWords, (word) => tagged.of(tags.get(word)!.join(" "))),
    stems: Uint32Array.from(tagWords, (word) => stems.of(stem(word))),
  };
  parts.stems = packWords(stems.values);
  if (trained !== null) {
    const { first, bias, second, sparse } = trained.model.weights;
    parts.model = { first: first.bytes, bias: bias.bytes, second: second.bytes, sparse: sparse.bytes };
    parts.vectors = { ...packWords(trained.vectors.words), numbers: trained.vectors.numbers };
  }
  parts.strings = packWords(strings.values);
  const meta: Meta = {
    digest,
    code,
    actors: [...registry.actors.values()],
    taken: [...registry.taken],
    patterns,
    features: features.values,
    concepts: concept.values,
    tags: tagged.values,
    languages: forBoth((language) => ({
      places: [...registry.places[language]],
      short: [...registry.short[language]],
      modifiers: [...cues[language].modifiers],
      intensity: [...cues[language].intensity],
      entries: cues[language].entries,
      appraising: [...reporting[language].appraising],
      according: [...reporting[language].according],
      speakers: [...reporting[language].speakers],
      pronouns: [...reporting[language].pronouns],
      markers: words[language].markers,
      constituents: words[language].constituents,
      stopwords: [...text.stopwords[language]],
      abbreviations: text.abbreviations[language],
    })),
    frames: frames.frames,
    boilerplate: text.boilerplate,
    model: trained === null ? null : modelMeta(trained.model),
  };
  return toBytes({ meta, parts });
}

/** Each word with the bits of its classes, in two columns. */
function packClasses({ classes }: CompiledWords): Columns {
  const bits = (numbers: ReadonlySet<number>, from: number) =>
    [...numbers].reduce((all, number) => (number >= from && number < from + 32 ? all | (1 << number) : all), 0);
  return {
    ...packWords([...classes.keys()]),
    low: Uint32Array.from(classes.values(), (numbers) => bits(numbers, 0)),
    high: Uint32Array.from(classes.values(), (numbers) => bits(numbers, 32)),
  };
}

function modelMeta({ about, hidden, weights: { first, bias, second, sparse } }: Model): Meta["model"] {
  return { about, hidden, most: { first: first.most, bias: bias.most, second: second.most, sparse: sparse.most } };
}

function forBoth<T>(make: (language: Language) => T): Record<Language, T> {
  return { ar: make("ar"), en: make("en") };
}

/** Values that are kept once, by number. */
class Numbered<T> {
  private readonly numbers = new Map<T, number>();

  of(value: T): number {
    let number = this.numbers.get(value);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(value, number);
    }
    return number;
  }

  get values(): T[] {
    return [...this.numbers.keys()];
  }
}
