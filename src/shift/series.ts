import { midpoint } from "../corpus/date.js";
import type { Evidence } from "../evidence/evidence.js";
import { type MeasureOptions, measured } from "./measure.js";
import { byUnit } from "./ratios.js";

/** A name's values over the dated articles that have one, in order of time. */
export interface Series {
  name: string;
  articles: string[];
  /** The day at which each article is drawn. */
  days: string[];
  /** The same in years. */
  years: number[];
  values: number[];
  n: number[];
}

/** The measure's values article by article; articles without a date are left out. */
export function seriesOf(evidence: readonly Evidence[], options: MeasureOptions & { least?: number } = {}): Series[] {
  const { least = 1 } = options;
  const all = measured(
    evidence.filter(({ date }) => date !== null),
    options,
  );
  const { sums, counts, units } = byUnit(all, all.rows);
  return all.names.map((name, at): Series => {
    const series: Series = { name, articles: [], days: [], years: [], values: [], n: [] };
    for (let article = 0; article < units; article++) {
      const cell = article * all.names.length + at;
      if (counts[cell]! < least) continue;
      const day = midpoint(all.articles[article]!.date!);
      series.articles.push(all.articles[article]!.id);
      series.days.push(day);
      series.years.push(yearsOf(day));
      series.values.push(sums[cell]! / counts[cell]!);
      series.n.push(counts[cell]!);
    }
    return series;
  });
}

const YEAR = 365.25 * 24 * 3600 * 1000;

/** A day as a number of years, for slopes by the year. */
export function yearsOf(day: string): number {
  return 1970 + Date.parse(`${day}T00:00:00Z`) / YEAR;
}

/** The day of a number of years. */
export function dayOf(years: number): string {
  return new Date(Math.round(((years - 1970) * YEAR) / 86400000) * 86400000).toISOString().slice(0, 10);
}
