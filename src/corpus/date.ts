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
