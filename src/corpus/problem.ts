/** Where a problem stands: any of file, line (from 1), field and record. */
export interface Place {
  file?: string;
  line?: number;
  field?: string;
  record?: string;
}

/**
 * Bad data, in the house's one grammar:
 * `invalid date: "2021-13-01" in articles.csv, line 4; expected YYYY-MM-DD`.
 *
 * @example
 * throw new DataProblem("invalid date", { value: "2021-13-01", file: "articles.csv", line: 4, fix: "expected YYYY-MM-DD" });
 */
export class DataProblem extends Error {
  override readonly name = "DataProblem";
  readonly place: Place;

  constructor(
    private readonly what: string,
    private readonly detail: Place & { value?: unknown; fix?: string } = {},
  ) {
    const { value, fix, ...place } = detail;
    super(sentence(what, value, place, fix));
    this.place = place;
  }

  /** The same problem, with what is not yet known of its place. */
  within(place: Place): DataProblem {
    return new DataProblem(this.what, { ...place, ...this.detail });
  }
}

/**
 * What went wrong with one record, as a problem of its own, so that the rest can go on: bad data keeps its message, and
 * anything else is a fault of the program, which says so.
 *
 * @param version of the package, for whoever reports the fault
 */
export function asProblem(error: unknown, place: Place, version: string): DataProblem {
  if (error instanceof DataProblem) return error.within(place);
  const message = error instanceof Error ? error.message : String(error);
  return new DataProblem(`this is a fault of frameshift ${version}`, { value: message, ...place, fix: "please report it" });
}

function sentence(what: string, value: unknown, place: Place, fix?: string): string {
  let text = what;
  if (value !== undefined) text += `: ${show(value)}`;
  const where = [
    place.file,
    place.line === undefined ? undefined : `line ${place.line}`,
    place.record === undefined ? undefined : `record ${show(place.record)}`,
    place.field === undefined || place.field === "" ? undefined : `field ${show(place.field)}`,
  ].filter((part) => part !== undefined);
  if (where.length > 0) text += ` in ${where.join(", ")}`;
  return fix === undefined ? text : `${text}; ${fix}`;
}

/** A value as it is shown in a message: JSON, cut where it is long. */
function show(value: unknown): string {
  const text = json(value);
  return text.length > 80 ? `${text.slice(0, 77)}…"` : text;
}

/** JSON of whatever there is: of what JSON has no word for, and of what holds itself, too. */
function json(value: unknown): string {
  if (value instanceof Date && Number.isNaN(value.getTime())) return '"no date"';
  try {
    return JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? String(inner) : inner)) ?? String(value);
  } catch {
    return `"${Object.prototype.toString.call(value)}"`;
  }
}
