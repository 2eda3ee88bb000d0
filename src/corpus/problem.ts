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

  constructor(what: string, detail: Place & { value?: unknown; fix?: string } = {}) {
    const { value, fix, ...place } = detail;
    super(sentence(what, value, place, fix));
    this.place = place;
  }
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
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…"` : text;
}
