import { DataProblem } from "../corpus/problem.js";
/** How far apart two values are. */
export type AgreementMetric = "nominal" | "ordinal" | "interval";

/** How far those who coded agree. */
export interface Agreement {
  /** 1 is perfect, 0 is what chance would give; NaN where the values do not vary, or no unit has two. */
  alpha: number;
  /** Units with two values or more. */
  units: number;
  /** Values in those units. */
  values: number;
}

/**
 * Krippendorff's alpha: the reliability of coded data, for any number of coders, with gaps.
 *
 * One minus the observed over the expected disagreement, both from the coincidences of values within
 * units. A unit with fewer than two values is left out. Nominal values may be strings; the other
 * metrics need numbers, of which `ordinal` takes the order and the frequencies alone.
 *
 * Source: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section E.
 * Cost: units, and distinct values squared.
 *
 * @param units For each unit the coders' values, null where one is missing.
 * @throws RangeError for a value that is no finite number where the metric needs one.
 * @example krippendorff([[1, 1], [0, 1], [-1, -1]], { metric: "ordinal" }).alpha
 */
export function krippendorff(
  units: readonly (readonly (number | string | null)[])[],
  { metric = "nominal" }: { metric?: AgreementMetric } = {},
): Agreement {
  const pairable = units.map((unit) => unit.filter((value) => value !== null)).filter(({ length }) => length > 1);
  const categories = [...new Set(pairable.flat())];
  if (metric !== "nominal") {
    const wrong = categories.find((value) => !Number.isFinite(value));
    if (wrong !== undefined) throw new DataProblem("invalid value", { value: wrong, fix: `metric ${metric} expects finite numbers` });
    (categories as number[]).sort((a, b) => a - b);
  }
  const at = new Map(categories.map((value, index) => [value, index]));
  const coincidences = categories.map(() => new Float64Array(categories.length));
  for (const unit of pairable) {
    for (const [i, one] of unit.entries()) {
      for (const [j, other] of unit.entries()) {
        if (i !== j) coincidences[at.get(one)!]![at.get(other)!]! += 1 / (unit.length - 1);
      }
    }
  }
  const totals = coincidences.map((row) => row.reduce((sum, count) => sum + count, 0));
  const values = pairable.reduce((sum, { length }) => sum + length, 0);
  const distance = distances(categories, totals, metric);
  let [observed, expected] = [0, 0];
  for (let c = 0; c < categories.length; c++) {
    for (let k = c + 1; k < categories.length; k++) {
      observed += coincidences[c]![k]! * distance(c, k);
      expected += totals[c]! * totals[k]! * distance(c, k);
    }
  }
  return { alpha: expected === 0 ? NaN : 1 - ((values - 1) * observed) / expected, units: pairable.length, values };
}

/** Squared distance of the categories at two places, the first before the second. */
function distances(
  categories: readonly (number | string)[],
  totals: readonly number[],
  metric: AgreementMetric,
): (c: number, k: number) => number {
  if (metric === "nominal") return () => 1;
  if (metric === "interval") return (c, k) => ((categories[c] as number) - (categories[k] as number)) ** 2;
  return (c, k) => {
    const between = totals.slice(c, k + 1).reduce((sum, count) => sum + count, 0);
    return (between - (totals[c]! + totals[k]!) / 2) ** 2;
  };
}
