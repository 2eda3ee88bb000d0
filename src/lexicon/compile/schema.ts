import { z } from "zod";
import { suggest } from "../../corpus/suggest.js";
import type { Language } from "../../text/token.js";
import type { Gender } from "../actors.js";
import { CLASSES as RULE_CLASSES, type RuleClass } from "../classes.js";
import { CLASSES, MARKS } from "../words.js";
import { patternFault } from "./pattern.js";

const unit = z.number().min(-1).max(1);
const words = z.array(z.coerce.string().min(1));

/** Words with spaces between them, which YAML reads ten times as fast, or a list of them. */
const list = z.preprocess(
  (value) => (typeof value === "string" ? value.split(/\s+/).filter((word) => word !== "") : value),
  z.array(z.string("put the word in quotes"), "expected words, or a list such as [one, two]"),
);

/** `stopwords.LANGUAGE.yaml`: function words by kind. */
export const stopwordsSchema = z.record(z.string(), list);

const abbreviations = z.strictObject({ title: list, other: list });

/** `abbreviations.yaml`: what a full stop after does not end a sentence, before a name and elsewhere. */
export const abbreviationsSchema = z.strictObject({ en: abbreviations, ar: abbreviations });

const pattern = z.string().check(({ value, issues }) => {
  const fault = patternFault(value);
  if (fault !== null) issues.push({ code: "custom", message: fault, input: value });
});

/** `boilerplate.yaml`: how notices begin that are no prose of the article. */
export const boilerplateSchema = z.strictObject({ en: z.array(pattern), ar: z.array(pattern) });
export type BoilerplateFile = z.infer<typeof boilerplateSchema>;

/** The gender of Arabic names: of all, and the exceptions by name; nothing is told of a name that `varies`. */
const gendered = {
  gender: z.enum(["m", "f"], 'expected "m" or "f"; leave it out where it is not certain').optional(),
  m: words.optional(),
  f: words.optional(),
  varies: words.optional(),
};

const names = z.strictObject({
  names: words.optional(),
  demonyms: words.optional(),
  metonyms: words.optional(),
  institutions: words.optional(),
});

const actor = z.strictObject({
  kind: z.enum(["state", "organisation", "group", "person"]),
  role: z.string().optional(),
  from: z.string().optional(),
  until: z.string().optional(),
  of: z.string().optional(),
  en: names.optional(),
  ar: names.extend(gendered).optional(),
});

const further = z.record(z.string(), z.strictObject({ en: words, ar: words, ...gendered }));

/** `actors.yaml`: code to entry. */
export const actorsSchema = z.strictObject({
  /** Longer names that hold an actor's name and are not the actor: Washington Post. */
  exceptions: z.strictObject({ en: words.optional(), ar: words.optional() }).optional(),
  /** What an organisation is called once it has been named: the alliance. */
  short: further.optional(),
  /** Names that take a side: whoever uses one speaks ill of the actor. */
  loaded: further.optional(),
  /** Towns and regions by the state they belong to. */
  places: further.optional(),
  actors: z.record(z.string(), actor),
});
export type ActorsFile = z.infer<typeof actorsSchema>;
export type ActorEntry = z.infer<typeof actor>;
/** What an entry tells of the gender of its Arabic names. */
export interface GenderEntry {
  gender?: Gender | undefined;
  m?: string[] | undefined;
  f?: string[] | undefined;
  varies?: string[] | undefined;
}

const classes = Object.keys(RULE_CLASSES) as RuleClass[];
const is = z.array(z.enum(classes, { error: ({ input }) => `unknown class; ${suggest(String(input), classes)}` })).default([]);

const predicate = z.strictObject({
  kind: z.literal("predicate"),
  toward: unit,
  source: unit.default(0),
  target: unit.default(0),
  event: unit.default(0),
  eventSource: unit.default(0),
  cameo: z
    .string()
    .regex(/^\d{2,4}$/, "expected a code of the CAMEO scheme, quoted")
    .optional(),
  reports: z.boolean().default(false),
  reciprocal: z.boolean().default(false),
  /** The subject undergoes it, and who is named after the preposition does it: receive from, be hit by. */
  inverse: z.boolean().default(false),
  is,
});

const evaluation = z.strictObject({ kind: z.literal("evaluation"), polarity: unit, event: unit.default(0), is });

const inferred = z.strictObject({ kind: z.literal("inferred"), is });

/** `rules.yaml`: what the words of a rule share in every language. */
export const rulesSchema = z.strictObject({
  rules: z.record(z.string(), z.discriminatedUnion("kind", [predicate, evaluation, inferred])),
});
export type RulesFile = z.infer<typeof rulesSchema>;
export type RuleEntry = RulesFile["rules"][string];

/** `cues.LANGUAGE.yaml`: the words of each rule, and modifiers. */
export const cuesSchema = z.strictObject({
  /** Written forms that are other words, though an entry could be inflected to them. */
  homographs: words.optional(),
  language: z.enum(["ar", "en"]).optional(),
  cues: z.record(
    z.string(),
    z.strictObject({
      verbs: words.optional(),
      participles: words.optional(),
      nouns: words.optional(),
      adjectives: words.optional(),
      adverbs: words.optional(),
    }),
  ),
  modifiers: z.strictObject({
    negation: words,
    /** Negations that tell a will: refused to, will not. */
    refusal: words.default([]),
    intensifiers: z.record(z.string(), z.number()),
    diminishers: z.record(z.string(), z.number()),
    hedges: words,
    irony: words,
    future: words,
    hypothetical: words,
    past: words,
    contrast: words.optional(),
  }),
});
export type CuesFile = z.infer<typeof cuesSchema>;
export type Modifiers = z.infer<typeof cuesSchema>["modifiers"];

/** `reporting.LANGUAGE.yaml`: words that hand the floor to somebody. */
export const reportingSchema = z.strictObject({
  language: z.enum(["ar", "en"]).optional(),
  verbs: z.union([words, z.record(z.string(), words)]),
  participles: words.optional(),
  /** Verbs that say what somebody thinks of something: call, describe, regard. */
  appraising: words.optional(),
  according: words,
  nouns: words,
  speakers: words,
  pronouns: words,
});
export type Reporting = z.infer<typeof reportingSchema>;

const frameWords = z.strictObject({
  verbs: words.optional(),
  nouns: words.optional(),
  adjectives: words.optional(),
  phrases: words.optional(),
});

/** `frames.yaml`: the frames and the words that speak for each. */
export const framesSchema = z.strictObject({
  frames: z.record(
    z.string(),
    z.strictObject({
      title: z.strictObject({ en: z.string(), ar: z.string() }),
      definition: z.string(),
      words: z.strictObject({ en: frameWords, ar: frameWords }),
    }),
  ),
  /** Expressions that speak for none, though a word in them does. */
  unframed: z.strictObject({ en: words, ar: words }).optional(),
});
export type FramesFile = z.infer<typeof framesSchema>;

/** `concepts.*.yaml`: concept to its words in both languages. */
export const conceptsSchema = z.strictObject({
  concepts: z.record(z.string(), z.strictObject({ en: words, ar: words })),
});
export type ConceptsFile = z.infer<typeof conceptsSchema>;

const wordClass = z.strictObject(
  {
    /** Further classes that belong to it. */
    also: words.optional(),
    verbs: words.optional(),
    /** Verbs as they follow أن: in the imperfect alone. */
    infinitives: words.optional(),
    /** Verbs in the first person of the plural alone. */
    we: words.optional(),
    nouns: words.optional(),
    /** Nouns that have a feminine. */
    persons: words.optional(),
    /** Nouns in the dual with the article alone. */
    duals: words.optional(),
    adjectives: words.optional(),
    /** Words as they are written, which do not change. */
    words: words.optional(),
  },
  { error: ({ input }) => (input === undefined ? "a class is missing" : undefined) },
);
export type WordClassEntry = z.infer<typeof wordClass>;

/** `grammar.LANGUAGE.yaml`: exactly the classes that the grammar of the language asks for. */
export const grammarSchema = (language: Language) => {
  const exactly = <T extends z.ZodType>(names: readonly string[], each: T) =>
    z.strictObject(Object.fromEntries(names.map((name) => [name, each])));
  return z.strictObject({
    language: z.literal(language),
    classes: exactly(CLASSES[language], wordClass),
    /** Prepositions by what they mark. */
    markers: exactly(MARKS[language], words),
    /** Negations that negate so many words after them, and no clause. */
    constituents: z.record(z.string(), z.number()),
  });
};
export type GrammarFile = z.infer<ReturnType<typeof grammarSchema>>;
