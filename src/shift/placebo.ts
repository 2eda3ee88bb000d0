import { type ColumnTable, table } from "arquero";
import { midpoint, precisionOf } from "../corpus/date.js";
import { DataProblem } from "../corpus/problem.js";
import type { Evidence } from "../evidence/evidence.js";
import { type MeasureOptions, measured } from "./measure.js";
import { byUnit, ratios } from "./ratios.js";

/** Which event, and how many articles on either side make a comparison. */
export interface PlaceboOptions extends MeasureOptions {
  /** The event's date; articles of that day or later are after it. */
  event: string;
  /** Least articles on each side of a date; 1 or more, default 1. */
  least?: number;
}

/**
 * The shift at an event beside the shifts at every other date that the articles allow: were the event nothing special,
 * its shift would be one among them.
 *
 * Source: placebo dates as in Abadie, Diamond and Hainmueller (2010), JASA 105(490).
 *
 * @returns `name, date` (the first day after), `event` (whether it is the event's), `shift` (after minus before), `articlesBefore, articlesAfter`,
 * `p` (share of the dates whose shift is as large as the event's; on all rows of a name); by name and date.
 * @throws DataProblem for an invalid date, or one with too few articles on a side.
 * @example placebo(evidence, { event: "2022-02-24", names: ["RU"] })
 */
export function placebo(evidence: readonly Evidence[], options: PlaceboOptions): ColumnTable {
  const { event, least = 1 } = options;
  if (precisionOf(event) === null)
    throw new DataProblem("invalid date", { value: event, field: "event", fix: "expected YYYY-MM-DD, YYYY-MM or YYYY" });
  const all = measured(
    evidence.filter(({ date }) => date !== null),
    options,
  );
  const days = all.articles.map(({ date }) => midpoint(date!));
  const units = byUnit(all, all.rows);
  const sides = (date: string) => [days.filter((day) => day < date).length, days.filter((day) => day >= date).length] as const;
  const fewest = (date: string) => Math.min(sides(date)[0], sides(date)[1]);
  const own = midpoint(event);
  const firstAfter = [...days].sort().find((day) => day >= own) ?? own;
  if (fewest(firstAfter) < least)
    throw new DataProblem("too few articles around the event", {
      value: event,
      fix: `${sides(own).join(" before, ")} after; at least ${least} on each side are needed`,
    });
  const dates = [...new Set(days)].sort().filter((date) => fewest(date) >= least);
  const at = dates.map((date) => {
    const [after, before] = [1, 0].map((side) => ratios(units, (unit) => (Number(days[unit]! >= date) === side ? 1 : 0)).values);
    return after!.map((value, name) => value - before![name]!);
  });
  const records = all.names.flatMap((name, place) => {
    const shift = (index: number) => (Number.isFinite(at[index]![place]) ? at[index]![place]! : null);
    const known = [...dates.keys()].filter((index) => shift(index) !== null);
    const chosen = shift(dates.indexOf(firstAfter));
    const p =
      chosen === null ? null : known.filter((index) => Math.abs(shift(index)!) >= Math.abs(chosen) * (1 - 1e-10)).length / known.length;
    return dates.map((date, index) => ({
      name,
      date,
      event: date === firstAfter,
      shift: shift(index),
      articlesBefore: sides(date)[0],
      articlesAfter: sides(date)[1],
      p,
    }));
  });
  const column = (name: keyof (typeof records)[number]) => records.map((record) => record[name]);
  return table({
    name: column("name"),
    date: column("date"),
    event: column("event"),
    shift: column("shift"),
    articlesBefore: column("articlesBefore"),
    articlesAfter: column("articlesAfter"),
    p: column("p"),
  });
}
