import type { Measured } from "./measure.js";

/** The parts of a measure added up by unit, and what is asked of them. */
export interface UnitSums {
  names: number;
  units: number;
  sums: Float64Array;
  counts: Float64Array;
}

/** Adds the rows of a measure up into units; rows of unit −1 are left out. */
export function byUnit({ names, rows, sums, counts }: Measured, unitOf: ArrayLike<number>): UnitSums {
  let units = 0;
  for (let row = 0; row < rows.length; row++) units = Math.max(units, unitOf[row]! + 1);
  const width = names.length;
  const all: UnitSums = { names: width, units, sums: new Float64Array(units * width), counts: new Float64Array(units * width) };
  for (let row = 0; row < rows.length; row++) {
    if (unitOf[row]! < 0) continue;
    const [to, from] = [unitOf[row]! * width, row * width];
    for (let at = 0; at < width; at++) {
      all.sums[to + at]! += sums[from + at]!;
      all.counts[to + at]! += counts[from + at]!;
    }
  }
  return all;
}

/** Each name's value and count over weighted units; NaN where nothing is counted. */
export function ratios(
  { names, units, sums, counts }: UnitSums,
  weight: (unit: number) => number,
): { values: Float64Array; n: Float64Array } {
  const values = new Float64Array(names);
  const n = new Float64Array(names);
  for (let unit = 0; unit < units; unit++) {
    const times = weight(unit);
    if (times === 0) continue;
    const from = unit * names;
    for (let at = 0; at < names; at++) {
      values[at]! += times * sums[from + at]!;
      n[at]! += times * counts[from + at]!;
    }
  }
  for (let at = 0; at < names; at++) values[at]! /= n[at]!;
  return { values, n };
}

/** Units that have something to say of each name, where only some do: mentions, not shares. */
export function informative({ names, units, counts }: UnitSums): Float64Array {
  const all = new Float64Array(names);
  for (let unit = 0; unit < units; unit++) for (let at = 0; at < names; at++) if (counts[unit * names + at]! > 0) all[at]!++;
  return all;
}
