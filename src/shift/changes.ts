import { type ColumnTable, table } from "arquero";
import { checkOptions, OPTIONS } from "../corpus/options.js";
import type { Evidence } from "../evidence/evidence.js";
import { type ChangePointOptions, changePoints } from "./change-points.js";
import type { MeasureOptions } from "./measure.js";
import { seriesOf } from "./series.js";

interface Change {
  name: string;
  articles: number;
  changes: number;
  after: string | null;
  before: string | null;
  low: string | null;
  high: string | null;
  shift: number | null;
  p: number | null;
}

/**
 * When a measure changes its level, article by article, and how sure the date is.
 *
 * Source: see `changePoints`.
 *
 * @returns `name, articles, changes` (how many BIC takes), `after` and `before` (the days between which the change lies), `low, high` (days of the first article after it, at the ends of the
 * interval), `shift` (mean after less mean before), `p` (of any change at all); one row a change, a row with nulls for a name without one.
 * @throws DataProblem for an unknown measure or name.
 * @example changes(evidence, { names: ["RU"], most: 1 })
 */
export function changes(
  evidence: readonly Evidence[],
  options: MeasureOptions & ChangePointOptions & { least?: number } = {},
): ColumnTable {
  checkOptions(options, [
    "measure",
    "names",
    "least",
    "most",
    "breaks",
    "cost",
    "minSize",
    ...OPTIONS.mentions,
    ...OPTIONS.count,
    ...OPTIONS.bootstrap,
  ]);
  const records = seriesOf(evidence, options).flatMap(({ name, values, days }): Change[] => {
    const found = changePoints(values, { ...options, stream: `changes ${options.measure ?? "stance"} ${name}` });
    const base: Change = {
      name,
      articles: values.length,
      changes: found?.points.length ?? 0,
      after: null,
      before: null,
      low: null,
      high: null,
      shift: null,
      p: found?.p ?? null,
    };
    if (found === null || found.points.length === 0) return [base];
    return found.points.map(({ at, low, high, shift }) => ({
      ...base,
      after: days[at - 1]!,
      before: days[at]!,
      low: days[low]!,
      high: days[Math.min(high, days.length - 1)]!,
      shift,
    }));
  });
  const column = (name: keyof Change) => records.map((record) => record[name]);
  return table({
    name: column("name"),
    articles: column("articles"),
    changes: column("changes"),
    after: column("after"),
    before: column("before"),
    low: column("low"),
    high: column("high"),
    shift: column("shift"),
    p: column("p"),
  });
}
