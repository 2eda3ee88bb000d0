import { type ColumnTable, table } from "arquero";
import { checkOptions, OPTIONS } from "../corpus/options.js";
import type { Evidence } from "../evidence/evidence.js";
import { adjust } from "../resample/adjust.js";
import type { BootstrapOptions } from "../resample/bootstrap.js";
import type { PermutationOptions } from "../resample/permutation.js";
import { MANY_ARTICLES } from "../resample/units.js";
import { type LoessOptions, loess, loessInterval } from "./loess.js";
import type { MeasureOptions } from "./measure.js";
import { dayOf, seriesOf } from "./series.js";
import { theilSen } from "./theil-sen.js";

/** What is followed over time. */
export interface TrendOptions extends MeasureOptions, BootstrapOptions, PermutationOptions {
  /** Articles with fewer mentions (words of frames, counted words) of a name than this do not count for it; default 1. */
  least?: number;
}

/**
 * Whether a measure rises or falls over the dates of the articles, however unevenly they lie.
 *
 * Source: Sen (1968), JASA 63(324); permutation of Kendall's S for p.
 *
 * @returns `name, articles, from, to, slope` (by the year), `low, high` (Sen's), `tau` (Kendall's, −1 to 1), `p, q`; by name. Slope and p are null with fewer than three dates.
 * @example trends(evidence, { measure: "frames" })
 */
export function trends(evidence: readonly Evidence[], options: TrendOptions = {}): ColumnTable {
  checkOptions(options, ["measure", "names", "least", ...OPTIONS.mentions, ...OPTIONS.count, ...OPTIONS.bootstrap, ...OPTIONS.permutation]);
  const records = seriesOf(evidence, options).map(({ name, years, values, days }) => {
    const line = theilSen(years, values, { ...options, stream: `trend ${options.measure ?? "stance"} ${name}` });
    const { slope = null, low = null, high = null, tau = null, p = null } = line ?? {};
    return { name, articles: values.length, from: days[0] ?? null, to: days.at(-1) ?? null, slope, low, high, tau, p };
  });
  const column = (name: keyof (typeof records)[number]) => records.map((record) => record[name]);
  return table({
    name: column("name"),
    articles: column("articles"),
    from: column("from"),
    to: column("to"),
    slope: column("slope"),
    low: column("low"),
    high: column("high"),
    tau: column("tau"),
    p: column("p"),
    q: adjust(records.map(({ p }) => p)),
  });
}

/**
 * A measure's smooth curve over time, with an interval.
 *
 * Source: Cleveland (1979), JASA 74(368).
 *
 * @param options `places`: how many places along the time; 2 or more, default 25.
 * @returns `name, date, value, low, high, articles`; by name and date. Names with fewer than ten articles have a curve without an interval, those with fewer than five none: there a curve would only join the points.
 * @example smoothed(evidence, { names: ["RU"] })
 */
export function smoothed(evidence: readonly Evidence[], options: TrendOptions & LoessOptions & { places?: number } = {}): ColumnTable {
  const { places = 25, weights: _weights, ...rest } = options;
  const records = seriesOf(evidence, options)
    .filter(({ years }) => new Set(years).size >= 5)
    .flatMap(({ name, years, values }) => {
      const [first, last] = [years[0]!, years.at(-1)!];
      const at = Array.from({ length: places }, (_, place) => first + ((last - first) * place) / (places - 1));
      const points = { x: years, y: values };
      const curve =
        years.length < MANY_ARTICLES
          ? loess(points, at, rest).map((value) => ({ value, low: null, high: null }))
          : loessInterval(points, at, { ...rest, stream: `loess ${name}` });
      return curve.map(({ value, low, high }, place) => ({
        name,
        date: dayOf(at[place]!),
        value: Number.isFinite(value) ? value : null,
        low,
        high,
        articles: values.length,
      }));
    });
  const column = (name: keyof (typeof records)[number]) => records.map((record) => record[name]);
  return table({
    name: column("name"),
    date: column("date"),
    value: column("value"),
    low: column("low"),
    high: column("high"),
    articles: column("articles"),
  });
}
