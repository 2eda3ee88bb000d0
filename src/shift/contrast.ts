import { table, type ColumnTable } from "arquero";
import { disjoint } from "../evidence/columns.js";
import type { Evidence } from "../evidence/evidence.js";
import { bootstrap, type BootstrapOptions } from "../resample/bootstrap.js";
import type { MentionOptions } from "../stance/mentions.js";
import { measureUnits, type Measure, type MeasureUnit } from "./measure.js";

/** What is contrasted. */
export interface ContrastOptions extends MentionOptions, BootstrapOptions {
  /** Default `stance`. */
  measure?: Measure;
  /** Names with fewer mentions (frame words) than this in either group get a difference without an interval; default 5. */
  minCount?: number;
}

/**
 * How a measure shifts from the reference to the target.
 *
 * @returns `name` (actor or frame), `reference, target` (values), `shift` (target minus reference), `low, high` (bootstrap over sentences within articles), `nReference, nTarget`; by name.
 * @throws DataProblem where a group is empty or an article stands in both.
 * @example contrast(where(evidence, { year: 2025 }), where(evidence, { year: [2021, 2022] }), { measure: "frames" })
 */
export function contrast(target: readonly Evidence[], reference: readonly Evidence[], options: ContrastOptions = {}): ColumnTable {
  const { measure = "stance", minCount = 5 } = options;
  disjoint(target, reference);
  const ids = new Set(target.map(({ id }) => id));
  const units = measureUnits([...target, ...reference], measure, options);
  const names = [...new Set(units.flatMap(({ parts }) => [...parts.keys()]))].sort();
  const isTarget = units.map(({ article }) => ids.has(article.id));
  const records = names.map((name) => {
    const ratios = (weights: ArrayLike<number>) => ratiosOf(units, { name, isTarget, weights });
    const [after, before, nTarget, nReference] = ratios(new Float64Array(units.length).fill(1));
    const enough = Math.min(nTarget!, nReference!) >= minCount;
    const shift = (weights: ArrayLike<number>) => {
      const [one, two] = ratios(weights);
      return [one! - two!];
    };
    const interval = enough ? bootstrap(units.map(({ articleIndex }) => articleIndex), shift, { ...options, stream: `contrast ${measure} ${name}` })[0]! : { low: null, high: null };
    return { name, reference: orNull(before!), target: orNull(after!), shift: orNull(after! - before!), ...interval, nReference: nReference!, nTarget: nTarget! };
  });
  const column = <K extends keyof (typeof records)[number]>(key: K) => records.map((record) => record[key]);
  return table({
    name: column("name"), reference: column("reference"), target: column("target"), shift: column("shift"),
    low: column("low"), high: column("high"), nReference: column("nReference"), nTarget: column("nTarget"),
  });
}

/** The name's value and count in the target and in the reference: `[target, reference, nTarget, nReference]`. */
function ratiosOf(units: readonly MeasureUnit[], { name, isTarget, weights }: { name: string; isTarget: boolean[]; weights: ArrayLike<number> }): number[] {
  const sums = [0, 0];
  const counts = [0, 0];
  units.forEach(({ parts }, at) => {
    const part = parts.get(name);
    if (part === undefined) return;
    const side = isTarget[at] ? 0 : 1;
    sums[side]! += weights[at]! * part.sum;
    counts[side]! += weights[at]! * part.n;
  });
  return [sums[0]! / counts[0]!, sums[1]! / counts[1]!, counts[0]!, counts[1]!];
}

function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
