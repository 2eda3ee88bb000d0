import type { ColumnTable } from "arquero";
import { checkOptions, OPTIONS } from "../corpus/options.js";
import { beside } from "../evidence/beside.js";
import { disjoint } from "../evidence/columns.js";
import type { Evidence } from "../evidence/evidence.js";
import { adjust } from "../resample/adjust.js";
import { type BootstrapOptions, bootstrap, type Interval } from "../resample/bootstrap.js";
import { type PermutationOptions, permutationTest } from "../resample/permutation.js";
import { resampleUnits } from "../resample/units.js";
import { type BlockOptions, dealtUnits } from "./blocks.js";
import { cohenH, hedgesG, moments } from "./effect.js";
import { isRate, type Measured, type MeasureOptions, measured } from "./measure.js";
import { byUnit, informative, ratios } from "./ratios.js";

/** What is contrasted. */
export interface ContrastOptions extends MeasureOptions, BootstrapOptions, PermutationOptions, BlockOptions {
  /** Names with fewer mentions (words of frames, counted words) than this in either group get a difference without interval and p; default 5. For terms it is the least occurrences in both groups together. */
  minCount?: number;
}

/** One name's shift. */
export interface Shift extends Interval {
  name: string;
  reference: number | null;
  target: number | null;
  shift: number | null;
  nReference: number;
  nTarget: number;
  p: number | null;
  effect: number | null;
  permuted: "article" | "block";
  /** Whether interval and p say the same of zero; null where there is none of either. */
  agree: boolean | null;
}

/**
 * Why an interval and a p may differ: the interval draws sentences anew within their articles (articles, where each
 * group has ten) and asks how far the shift may be off; p deals articles or blocks of sentences anew between the groups
 * and asks how often chance makes one as large. Where sentences of an article hang together, p asks more.
 */
export const DIFFERING =
  "interval and p answer two questions: how far the shift may be off, and how often chance makes one as large; read such a row as open";

/**
 * How a measure shifts from the reference to the target.
 *
 * @returns `name` (actor, frame, term, or relation as `RU>UA`), `reference, target` (values), `shift` (target minus reference), `low, high` (bootstrap over
 * sentences within articles, over articles where each group has ten), `nReference, nTarget`, `p` (permutation of articles, or of blocks of sentences, as `permuted` says),
 * `q` (Benjamini-Hochberg over the names), `effect` (Hedges's g of the sentences' means; Cohen's h of shares), `agree` (whether interval and p
 * say the same of zero: the first draws units anew within the groups, the second deals them anew between the groups); by name.
 * @throws DataProblem where a group is empty, an article stands in both, or a name is unknown.
 * @example contrast(where(evidence, { year: 2025 }), where(evidence, { year: [2021, 2022] }), { measure: "frames" })
 */
export function contrast(target: readonly Evidence[], reference: readonly Evidence[], options: ContrastOptions = {}): ColumnTable {
  checkOptions(options, [
    "measure",
    "names",
    ...OPTIONS.mentions,
    ...OPTIONS.count,
    ...OPTIONS.bootstrap,
    ...OPTIONS.permutation,
    ...OPTIONS.block,
  ]);
  return contrastTable(shifts(target, reference, options));
}

/** The shifts of all names, as records. */
export function shifts(
  target: readonly Evidence[],
  reference: readonly Evidence[],
  options: ContrastOptions & { period?: string } = {},
): Shift[] {
  const { measure = "stance", minCount = 5, period = "" } = options;
  disjoint(target, reference);
  const ids = new Set(target.map(({ id }) => id));
  const terms = measure === "terms";
  const all = measured([...target, ...reference], { ...options, minCount: terms ? minCount : 1 });
  const groups = Uint8Array.from(all.rows, (article) => (ids.has(all.articles[article]!.id) ? 1 : 0));
  const rows = byUnit(
    all,
    Array.from(all.rows, (_, row) => row),
  );
  const [one, two] = [1, 0].map((group) => ratios(rows, (row) => (groups[row] === group ? 1 : 0))) as [
    ReturnType<typeof ratios>,
    ReturnType<typeof ratios>,
  ];
  const stream = `contrast ${measure} ${period}`;
  const { unitOf, strata } = resampleUnits(all.rows, groups);
  const drawnUnits = byUnit(all, unitOf);
  const groupOf = groupOfUnits(unitOf, groups, drawnUnits.units);
  const intervals = bootstrap(
    strata,
    (weights) => {
      const after = ratios(drawnUnits, (unit) => (groupOf[unit] === 1 ? weights[unit]! : 0)).values;
      const before = ratios(drawnUnits, (unit) => (groupOf[unit] === 0 ? weights[unit]! : 0)).values;
      return after.map((value, at) => value - before[at]!);
    },
    { ...options, stream, units: informative(drawnUnits) },
  );
  const dealt = dealtUnits(all.rows, groups, options);
  const dealtSums = byUnit(all, dealt.unitOf);
  const tested = permutationTest(
    dealt.labels,
    (labels) => {
      const after = ratios(dealtSums, (unit) => labels[unit]!).values;
      const before = ratios(dealtSums, (unit) => 1 - labels[unit]!).values;
      return after.map((value, at) => value - before[at]!);
    },
    { ...options, stream },
  );
  // of rates the mentions are told, not the thousands of words
  const countOf = ({ values, n }: typeof one, at: number) => (isRate(measure) ? Math.round(values[at]! * n[at]!) : n[at]!);
  return all.names.map((name, at): Shift => {
    const [after, before] = [countOf(one, at), countOf(two, at)];
    // a rate of none in so many words is known; a mean of none is not
    const enough = terms || (isRate(measure) ? after + before : Math.min(after, before)) >= minCount;
    return {
      name,
      reference: orNull(two.values[at]!),
      target: orNull(one.values[at]!),
      shift: orNull(one.values[at]! - two.values[at]!),
      ...(enough ? intervals[at]! : { low: null, high: null }),
      nReference: before,
      nTarget: after,
      p: enough ? tested.p[at]! : null,
      effect: effectOf(all, groups, at),
      permuted: dealt.unit,
      agree: enough ? agreement(intervals[at]!, tested.p[at]!, options) : null,
    };
  });
}

/** Shifts as a table, q over all of them, with columns before them where they are given. */
export function contrastTable(records: readonly Shift[], before: Record<string, unknown[]> = {}): ColumnTable {
  const column = (key: keyof Shift) => records.map((record) => record[key]);
  return beside(before, {
    name: column("name"),
    reference: column("reference"),
    target: column("target"),
    shift: column("shift"),
    low: column("low"),
    high: column("high"),
    nReference: column("nReference"),
    nTarget: column("nTarget"),
    p: column("p"),
    q: adjust(records.map(({ p }) => p)),
    effect: column("effect"),
    permuted: column("permuted"),
    agree: column("agree"),
  });
}

function agreement({ low, high }: Interval, p: number | null, { confidence = 0.95 }: ContrastOptions): boolean | null {
  if (low === null || high === null || p === null) return null;
  // rounding must make no difference of a p at the very bound
  return (low > 0 || high < 0) === p < 1 - confidence + 1e-12;
}

function groupOfUnits(unitOf: ArrayLike<number>, groups: ArrayLike<number>, units: number): Uint8Array {
  const groupOf = new Uint8Array(units);
  for (let row = 0; row < unitOf.length; row++) groupOf[unitOf[row]!] = groups[row]!;
  return groupOf;
}

function effectOf({ measure, names, rows, sums, counts }: Measured, groups: ArrayLike<number>, name: number): number | null {
  const values: [number[], number[]] = [[], []];
  const [total, whole] = [
    [0, 0],
    [0, 0],
  ];
  for (let row = 0; row < rows.length; row++) {
    const cell = row * names.length + name;
    if (counts[cell] === 0) continue;
    const group = groups[row] as 0 | 1;
    values[group].push(sums[cell]! / counts[cell]!);
    total[group]! += sums[cell]!;
    whole[group]! += counts[cell]!;
  }
  if (whole[0] === 0 || whole[1] === 0) return null;
  if (measure === "frames" || measure === "terms") return cohenH(total[1]! / whole[1]!, total[0]! / whole[0]!);
  return hedgesG(moments(values[1]), moments(values[0]));
}

function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
