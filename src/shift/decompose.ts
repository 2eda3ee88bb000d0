import { type ColumnTable, table } from "arquero";
import { columnOf, disjoint } from "../evidence/columns.js";
import type { Evidence } from "../evidence/evidence.js";
import { type BootstrapOptions, bootstrap } from "../resample/bootstrap.js";
import { resampleUnits } from "../resample/units.js";
import { kitagawa } from "./kitagawa.js";
import { type MeasureOptions, measured } from "./measure.js";
import { byUnit, informative, ratios } from "./ratios.js";

/** What the sample is made up of. */
export interface DecomposeOptions extends MeasureOptions, BootstrapOptions {
  /** Column of the articles that makes up the sample; default `outlet`. */
  by?: string;
}

/**
 * How much of a shift is because the sample is made up otherwise (other outlets, other languages), and how much is change within.
 *
 * Source: Kitagawa (1955), JASA 50(272).
 *
 * @returns `name, shift, composition, within` (they add up), `compositionLow, compositionHigh, withinLow, withinHigh` (bootstrap), `shared` (how many of the column's values both groups have: with none,
 * all is composition and nothing can be told apart); by name.
 * @throws DataProblem where a group is empty, an article stands in both, or the column is unknown.
 * @example decompose(where(evidence, { year: 2025 }), where(evidence, { year: 2021 }), { by: "language", measure: "frames" })
 */
export function decompose(target: readonly Evidence[], reference: readonly Evidence[], options: DecomposeOptions = {}): ColumnTable {
  const { by = "outlet", measure = "stance" } = options;
  disjoint(target, reference);
  const ids = new Set(target.map(({ id }) => id));
  const all = measured([...target, ...reference], options);
  const groups = Uint8Array.from(all.rows, (article) => (ids.has(all.articles[article]!.id) ? 1 : 0));
  const parts = all.articles.map((article) => String(columnOf(article, by)));
  const values = [...new Set(parts)].sort();
  const { unitOf, strata } = resampleUnits(all.rows, groups);
  const units = byUnit(all, unitOf);
  const place = new Int32Array(units.units);
  all.rows.forEach((article, row) => {
    place[unitOf[row]!] = values.indexOf(parts[article]!) * 2 + groups[row]!;
  });
  const split = (weight: (unit: number) => number): Float64Array => {
    const cells = values.flatMap((_, value) =>
      [0, 1].map((group) => ratios(units, (unit) => (place[unit] === value * 2 + group ? weight(unit) : 0))),
    );
    const found = new Float64Array(all.names.length * 2);
    for (let name = 0; name < all.names.length; name++) {
      const totals = [0, 1].map((group) => values.reduce((sum, _, value) => sum + cells[value * 2 + group]!.n[name]!, 0));
      const decomposed = kitagawa(
        values.map((_, value) => {
          const pair = [cells[value * 2]!, cells[value * 2 + 1]!] as const;
          return {
            weight: [pair[0].n[name]! / totals[0]!, pair[1].n[name]! / totals[1]!],
            rate: [pair[0].values[name]!, pair[1].values[name]!],
          };
        }),
      );
      found[name * 2] = decomposed.reduce((sum, { composition }) => sum + composition, 0);
      found[name * 2 + 1] = decomposed.reduce((sum, { within }) => sum + within, 0);
    }
    return found;
  };
  const whole = split(() => 1);
  const speaking = informative(units);
  const intervals = bootstrap(strata, (weights) => split((unit) => weights[unit]!), {
    stream: `decompose ${measure} ${by}`,
    ...options,
    units: Float64Array.from({ length: whole.length }, (_, at) => speaking[at >> 1]!),
  });
  const shared = values.filter((value) =>
    [0, 1].every((group) => all.articles.some((article, at) => parts[at] === value && Number(ids.has(article.id)) === group)),
  ).length;
  const column = <T>(value: (at: number) => T) => all.names.map((_, name) => value(name * 2));
  const finite = (value: number) => (Number.isFinite(value) ? value : null);
  return table({
    name: all.names,
    shift: column((at) => finite(whole[at]! + whole[at + 1]!)),
    composition: column((at) => finite(whole[at]!)),
    within: column((at) => finite(whole[at + 1]!)),
    compositionLow: column((at) => intervals[at]!.low),
    compositionHigh: column((at) => intervals[at]!.high),
    withinLow: column((at) => intervals[at + 1]!.low),
    withinHigh: column((at) => intervals[at + 1]!.high),
    shared: all.names.map(() => shared),
  });
}
