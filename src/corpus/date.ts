/** How exactly a date is known. */
export type Precision = "day" | "month" | "year";

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * The precision of an ISO 8601 date (`2021`, `2021-11`, `2021-11-12`), or null where it is none.
 *
 * @example precisionOf("2021-11") // "month"
 */
export function precisionOf(date: string): Precision | null {
  const match = SHAPE.exec(date);
  if (match === null) return null;
  const [, year, month, day] = match;
  if (month === undefined) return "year";
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return "month";
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= days ? "day" : null;
}

/**
 * The year of an ISO date.
 *
 * @example yearOf("2021-11-12") // 2021
 */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/**
 * The day at which a date is drawn: itself, or the middle of the month or year that it names.
 *
 * @example midpoint("2021-11") // "2021-11-15"
 */
export function midpoint(date: string): string {
  if (date.length === 4) return `${date}-07-01`;
  return date.length === 7 ? `${date}-15` : date;
}

/** The periods that a date lies in, as far as it is exact: `quarter` 2021-Q4, `month` 2021-11, `week` 2021-W45 (ISO 8601); null where it is not. */
export interface Periods {
  year: number | null;
  quarter: string | null;
  month: string | null;
  week: string | null;
}

/**
 * The periods of an ISO date; all null without one.
 *
 * @example periodsIn("2021-11-12") // { year: 2021, quarter: "2021-Q4", month: "2021-11", week: "2021-W45" }
 */
export function periodsIn(date: string | null): Periods {
  if (date === null) return { year: null, quarter: null, month: null, week: null };
  const month = date.length >= 7 ? date.slice(0, 7) : null;
  return {
    year: yearOf(date),
    quarter: month === null ? null : `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`,
    month,
    week: date.length === 10 ? weekOf(date) : null,
  };
}

const DAY = 86_400_000;

/** The ISO week, whose year is that of its Thursday. */
function weekOf(date: string): string {
  const at = Date.parse(`${date}T00:00:00Z`);
  const thursday = new Date(at + (3 - ((new Date(at).getUTCDay() + 6) % 7)) * DAY);
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY));
  return `${year}-W${String(week).padStart(2, "0")}`;
}
