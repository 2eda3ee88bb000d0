import { DataProblem } from "./problem.js";
import { suggest } from "./suggest.js";

/** What is wrong with a value: what was expected; null where it is right. */
type Check = (value: unknown) => string | null;

const whole =
  (low: number, high = Infinity): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= low && Number(value) <= high
      ? null
      : `expected a whole number ${high === Infinity ? `from ${low} on` : `from ${low} to ${high}`}`;

const between =
  (low: number, high: number): Check =>
  (value) =>
    typeof value === "number" && value >= low && value <= high ? null : `expected a number from ${low} to ${high}`;

const above =
  (low: number, high = Infinity): Check =>
  (value) =>
    typeof value === "number" && value > low && (value < high || (high === Infinity && Number.isFinite(value)))
      ? null
      : `expected a number above ${low}${high === Infinity ? "" : ` and below ${high}`}`;

const one =
  (...names: readonly string[]): Check =>
  (value) =>
    names.includes(value as string) ? null : suggest(String(value), names);

const flag: Check = (value) => (typeof value === "boolean" ? null : "expected true or false");
const text: Check = (value) => (typeof value === "string" ? null : "expected a text");
const texts: Check = (value) =>
  Array.isArray(value) && value.every((each) => typeof each === "string") ? null : "expected a list of texts";
const columns: Check = (value) => (text(value) === null || texts(value) === null ? null : "expected a column, or a list of columns");
const any: Check = () => null;

/** Every option of the tables, and the values that it takes: an option means the same wherever it is one. */
const CHECKS = {
  by: columns,
  level: one("state", "actor"),
  voice: text,
  actors: texts,
  names: texts,
  frames: texts,
  actor: text,
  term: text,
  mentioning: text,
  event: text,
  // the stance score
  decay: above(0),
  doing: between(0, 1),
  untied: between(0, 1),
  negation: between(-1, 0),
  hedge: between(0, 1),
  threshold: between(0, 1),
  eventThreshold: between(0, 1),
  trained: flag,
  flagged: flag,
  // counting
  unit: one("term", "word", "concept"),
  stopWords: flag,
  boilerplate: flag,
  language: one("ar", "en"),
  minCount: whole(1),
  minTogether: whole(1),
  window: whole(1),
  context: whole(0),
  sort: one("place", "before", "node", "after"),
  least: whole(1),
  // keyness
  all: flag,
  prior: above(0),
  intervals: whole(0),
  // change points
  most: whole(1),
  breaks: whole(0),
  cost: one("l1", "l2"),
  minSize: whole(1),
  // resampling
  replicates: whole(1, 100_000),
  confidence: above(0, 1),
  seed: (value) => (Number.isSafeInteger(value) ? null : "expected a whole number"),
  interval: one("expanded", "percentile", "bca"),
  permutations: whole(1, 1_000_000),
  permute: one("article", "block"),
  block: whole(1),
  // topics
  topics: any,
  from: whole(2),
  to: whole(2, 50),
  resamples: whole(1, 1000),
  rounds: whole(1),
  common: between(0, 1),
  passage: whole(1),
  // measures, kinds and scores are checked where they are known; streams and periods are the program's own
  measure: any,
  kind: one("name", "metonym", "demonym", "person", "institution", "loaded", "title"),
  scores: any,
  stream: any,
  period: any,
  units: any,
} satisfies Record<string, Check>;

/** An option of the tables. */
export type OptionName = keyof typeof CHECKS;

/** Options that several functions take. */
export const OPTIONS = {
  score: ["decay", "doing", "untied", "negation", "hedge", "threshold", "eventThreshold", "trained"],
  mentions: ["decay", "doing", "untied", "negation", "hedge", "threshold", "eventThreshold", "trained", "level", "voice", "actors"],
  count: ["unit", "stopWords", "boilerplate", "language", "minCount", "mentioning"],
  bootstrap: ["replicates", "confidence", "seed", "interval", "stream", "units"],
  permutation: ["permutations", "seed", "stream"],
  block: ["permute", "block"],
} as const satisfies Record<string, readonly OptionName[]>;

/**
 * Checks the options that a caller gave; one that is undefined counts as not given.
 *
 * @param known The options that the function takes.
 * @throws DataProblem with the option, its value and what was expected; for an unknown one with "did you mean".
 * @example checkOptions({ replicates: 0 }, OPTIONS.bootstrap)
 */
export function checkOptions(options: object, known: readonly OptionName[]): void {
  for (const [name, value] of Object.entries(options)) {
    if (!known.includes(name as OptionName))
      throw new DataProblem("unknown option", { value: name, fix: suggest(name, [...known].sort()) });
    if (value === undefined) continue;
    const fix = CHECKS[name as OptionName](value);
    if (fix !== null)
      throw new DataProblem("invalid option", { value: typeof value === "number" ? String(value) : value, field: name, fix });
  }
}
