import { type ColumnTable, table } from "arquero";
import { DataProblem } from "../corpus/problem.js";
import { suggest } from "../corpus/suggest.js";
import type { Evidence } from "../evidence/evidence.js";
import { type ContrastOptions, shifts } from "./contrast.js";
import { type Choices, combinations, type Specification, type SpecificationSummary, summarize } from "./specifications.js";

/** The decisions of a contrast that may be varied, each with its reasonable options. */
export interface ContrastChoices {
  level?: readonly ("state" | "actor")[];
  voice?: readonly string[];
  decay?: readonly number[];
  negation?: readonly number[];
  hedge?: readonly number[];
  measure?: readonly ("stance" | "event")[];
  unit?: readonly ("term" | "word" | "concept")[];
  stopWords?: readonly boolean[];
  minCount?: readonly number[];
  interval?: readonly ("expanded" | "percentile" | "bca")[];
}

const DECISIONS = ["level", "voice", "decay", "negation", "hedge", "measure", "unit", "stopWords", "minCount", "interval"];

/** Ways to draw the boundary between the periods: name to target and reference. */
export type Boundaries = Record<string, { target: readonly Evidence[]; reference: readonly Evidence[] }>;

/** A conclusion through every choice. */
export interface Sensitivity {
  specifications: Specification[];
  summary: SpecificationSummary;
  /** `specification` (from 1, by estimate), `estimate, low, high`, and a column a decision. */
  table: ColumnTable;
}

/**
 * Runs one conclusion, how a name's measure shifts, through every combination of choices.
 *
 * Source: Steegen et al. (2016), Increasing transparency through a multiverse analysis, Perspectives on Psychological Science 11(5).
 * Cost: one contrast a combination; there may be 10,000 at most.
 *
 * @param boundaries Ways to draw the two periods; one is enough.
 * @param options What does not vary, with `name` (an actor, frame, term or relation) and `choices`.
 * @throws DataProblem for an unknown decision, no or too many combinations, or a name that never occurs.
 * @example sensitivity({ "2025 / before": { target, reference } }, { name: "RU", choices: { voice: ["all", "narrator"], decay: [3, 6, 12] } })
 */
export function sensitivity(boundaries: Boundaries, options: ContrastOptions & { name: string; choices: ContrastChoices }): Sensitivity {
  const { name, choices, ...fixed } = options;
  const unknown = Object.keys(choices).find((decision) => !DECISIONS.includes(decision));
  if (unknown !== undefined) throw new DataProblem("unknown decision", { value: unknown, fix: suggest(unknown, DECISIONS) });
  const drawn = Object.keys(boundaries);
  const all = combinations({ ...(drawn.length > 1 ? { boundary: drawn } : {}), ...(choices as Choices) });
  if (drawn.length === 0 || all.length === 0 || all.length > 10000)
    throw new DataProblem("invalid choices", { value: drawn.length === 0 ? 0 : all.length, fix: "expected 1 to 10,000 combinations" });
  const specifications = all.map((choice): Specification => {
    const { boundary = drawn[0]!, ...varied } = choice;
    const { target, reference } = boundaries[String(boundary)]!;
    const found = shifts(target, reference, { ...fixed, ...varied, permutations: 1 } as ContrastOptions).find(
      (shift) => shift.name === name,
    );
    return { choice, estimate: found?.shift ?? null, low: found?.low ?? null, high: found?.high ?? null };
  });
  if (specifications.every(({ estimate }) => estimate === null))
    throw new DataProblem("unknown name", { value: name, fix: "no specification has it in both periods" });
  return { specifications, summary: summarize(specifications), table: specificationTable(specifications) };
}

/** Specifications as a table, by estimate; those that find nothing last. */
export function specificationTable(specifications: readonly Specification[]): ColumnTable {
  const sorted = [...specifications].sort((a, b) => (a.estimate ?? Infinity) - (b.estimate ?? Infinity));
  const decisions = Object.keys(specifications[0]?.choice ?? {});
  return table({
    specification: sorted.map((_, at) => at + 1),
    estimate: sorted.map(({ estimate }) => estimate),
    low: sorted.map(({ low }) => low),
    high: sorted.map(({ high }) => high),
    ...Object.fromEntries(decisions.map((decision) => [decision, sorted.map(({ choice }) => choice[decision]!)])),
  });
}
