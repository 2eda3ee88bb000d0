import { type ColumnTable, table } from "arquero";
import { checkOptions, OPTIONS } from "../corpus/options.js";
import { DataProblem } from "../corpus/problem.js";
import { disjoint } from "../evidence/columns.js";
import type { Evidence } from "../evidence/evidence.js";
import { type BootstrapOptions, type Interval, MIN_UNITS, quantile } from "../resample/bootstrap.js";
import { byStratum, redraw } from "../resample/draw.js";
import { type PermutationOptions, permutationTest } from "../resample/permutation.js";
import { resampleUnits } from "../resample/units.js";
import { type CountOptions, countTerms, sumRows, type TermCounts } from "../terms/count.js";
import { type BlockOptions, dealtUnits } from "./blocks.js";
import { jensenShannon, toShares } from "./divergence.js";
import { periodsOf } from "./periods.js";
import { type WordShiftKind, type WordShiftOptions, wordShift } from "./word-shift.js";

/** Which words are counted, and which shift is taken apart. */
export interface WordShiftsOptions extends CountOptions, Omit<WordShiftOptions, "scores"> {
  kind?: WordShiftKind;
  /** `weighted`: scores of terms, such as valences, or one map a group. Terms without a score are left out. */
  scores?: ReadonlyMap<string, number> | { reference: ReadonlyMap<string, number>; target: ReadonlyMap<string, number> };
}

/**
 * Which terms make the target differ from the reference, and by how much.
 *
 * Source: Gallagher et al. (2021), Generalized word shift graphs, EPJ Data Science 10(4).
 *
 * @returns `term, label, reference, target` (occurrences), `shareReference, shareTarget, part` (of all that shifts, −1 to 1), `difference` (the whole); the largest part first.
 * A part that is infinite is null: Kullback-Leibler, where the reference does not have the term.
 * @throws DataProblem where a group is empty or an article stands in both, or no term has a score.
 * @example wordShifts(where(evidence, { year: 2025 }), where(evidence, { year: 2021 }), { language: "ar" })
 */
export function wordShifts(target: readonly Evidence[], reference: readonly Evidence[], options: WordShiftsOptions = {}): ColumnTable {
  const { scores, ...rest } = options;
  disjoint(target, reference);
  const ids = new Set(target.map(({ id }) => id));
  const counts = countTerms([...target, ...reference], options);
  const [before, after] = [false, true].map((side) =>
    sumRows(counts, (row) => (ids.has(counts.articles[counts.rows[row]!.article]!.id) === side ? 1 : 0)),
  ) as [Float64Array, Float64Array];
  const maps = scores === undefined ? undefined : "get" in scores ? { reference: scores, target: scores } : scores;
  const values = (map: ReadonlyMap<string, number>) => Float64Array.from(counts.terms, (term) => map.get(term) ?? NaN);
  const found = wordShift(before, after, {
    ...rest,
    ...(maps === undefined ? {} : { scores: { reference: values(maps.reference), target: values(maps.target) } }),
  });
  const kept = [...counts.terms.keys()].filter((at) => !Number.isNaN(found.parts[at]));
  if (kept.length === 0) throw new DataProblem("no scored term", { fix: "none of the counted terms has a score" });
  kept.sort((a, b) => Math.abs(found.parts[b]!) - Math.abs(found.parts[a]!) || a - b);
  const finite = (value: number) => (Number.isFinite(value) ? value : null);
  const [sharesBefore, sharesAfter] = [toShares(before), toShares(after)];
  return table({
    term: kept.map((at) => counts.terms[at]!),
    label: kept.map((at) => counts.labels[at]!),
    reference: kept.map((at) => before[at]!),
    target: kept.map((at) => after[at]!),
    shareReference: kept.map((at) => sharesBefore[at]!),
    shareTarget: kept.map((at) => sharesAfter[at]!),
    part: kept.map((at) => finite(found.parts[at]!)),
    difference: kept.map(() => finite(found.difference)),
  });
}

/** How groups are held apart. */
export interface DivergencesOptions extends CountOptions, BootstrapOptions, PermutationOptions, BlockOptions {
  /** Column of the articles; default `year`. */
  by?: string;
}

/**
 * How far the vocabularies of periods lie apart: the Jensen-Shannon divergence of each two, and what chance alone makes of it.
 *
 * Why: few words make any two samples diverge; only what exceeds `expected` is a shift.
 * Source: Lin (1991), IEEE Trans. IT 37(1).
 *
 * @returns `one, two, divergence` (bits, 0 to 1), `low, high` (bootstrap, its bias taken off), `expected` (the mean where blocks of sentences, or articles, are dealt by chance), `p, words` (counted in both).
 * @throws DataProblem for an unknown column, or where there is only one period.
 * @example divergences(evidence, { by: "year", unit: "concept" })
 */
export function divergences(evidence: readonly Evidence[], options: DivergencesOptions = {}): ColumnTable {
  checkOptions(options, ["by", ...OPTIONS.count, ...OPTIONS.bootstrap, ...OPTIONS.permutation, ...OPTIONS.block]);
  const { by = "year" } = options;
  const periods = periodsOf(evidence, by);
  if (periods.length < 2) throw new DataProblem("too few periods", { value: by, fix: "a divergence needs two" });
  const pairs = periods.flatMap((one, at) => periods.slice(at + 1).map((two) => ({ one, two })));
  const records = pairs.map(({ one, two }) => {
    const counts = countTerms([...one.articles, ...two.articles], options);
    const ids = new Set(two.articles.map(({ id }) => id));
    const groups = Uint8Array.from(counts.rows, ({ article }) => (ids.has(counts.articles[article]!.id) ? 1 : 0));
    return {
      one: one.period,
      two: two.period,
      ...between(counts, groups, { ...options, stream: `divergence ${String(one.period)} ${String(two.period)}` }),
    };
  });
  const column = (name: keyof (typeof records)[number]) => records.map((record) => record[name]);
  return table({
    one: column("one"),
    two: column("two"),
    divergence: column("divergence"),
    low: column("low"),
    high: column("high"),
    expected: column("expected"),
    p: column("p"),
    words: column("words"),
  });
}

function between(counts: TermCounts, groups: Uint8Array, options: DivergencesOptions) {
  const articles = counts.rows.map(({ article }) => article);
  const split = (inTarget: (row: number) => number, weight: (row: number) => number) =>
    [1, 0].map((side) => sumRows(counts, (row) => (inTarget(row) === side ? weight(row) : 0))) as [Float64Array, Float64Array];
  const divergence = ([one, two]: [Float64Array, Float64Array]) => jensenShannon(toShares(one), toShares(two)).total;
  const observed = split(
    (row) => groups[row]!,
    () => 1,
  );
  if (observed.some((side) => side.every((n) => n === 0)))
    return { divergence: null, low: null, high: null, expected: null, p: null, words: 0 };
  const { unitOf, strata } = resampleUnits(articles, groups);
  const whole = divergence(observed);
  const interval = centred(
    whole,
    strata,
    (weights) =>
      divergence(
        split(
          (row) => groups[row]!,
          (row) => weights[unitOf[row]!]!,
        ),
      ),
    options,
  );
  const dealt = dealtUnits(articles, groups, options);
  let [sum, deals] = [0, -1];
  const { p } = permutationTest(
    dealt.labels,
    (labels) => {
      const value = divergence(
        split(
          (row) => labels[dealt.unitOf[row]!]!,
          () => 1,
        ),
      );
      if (deals++ >= 0) sum += value;
      return [value];
    },
    options,
  );
  const words = observed.reduce((total, side) => total + side.reduce((n, value) => n + value, 0), 0);
  return { divergence: whole, ...interval, expected: deals > 0 ? sum / deals : null, p: p[0]!, words };
}

/** A percentile interval moved by the replicates' bias: a sample drawn from a sample has fewer words in common than both had. */
function centred(
  whole: number,
  strata: Int32Array,
  statistic: (weights: Float64Array) => number,
  { replicates = 1000, confidence = 0.95, ...options }: BootstrapOptions,
): Interval {
  if (strata.length < MIN_UNITS) return { low: null, high: null };
  const drawn: number[] = [];
  redraw(byStratum(strata), strata.length, { ...options, replicates }, (weights) => drawn.push(statistic(weights)));
  const sorted = drawn.filter(Number.isFinite).sort((a, b) => a - b);
  const bias = sorted.reduce((sum, value) => sum + value, 0) / sorted.length - whole;
  return {
    low: Math.max(0, quantile(sorted, (1 - confidence) / 2) - bias),
    high: Math.min(1, quantile(sorted, (1 + confidence) / 2) - bias),
  };
}
