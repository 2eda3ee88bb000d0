import { precisionOf } from "./date.js";
import { DataProblem, type Place } from "./problem.js";
import { suggest } from "./suggest.js";

/** The languages an article may be in. */
export const LANGUAGES = ["ar", "en"] as const;

/** A value that a column of a table may hold. */
export type Cell = string | number | boolean | null;

/** An article as it was read. `text` is null where the corpus ships without it. */
export interface Article {
  id: string;
  /** Null where it is not given and must be told from the text. */
  language: (typeof LANGUAGES)[number] | null;
  /** ISO 8601: a day, a month or a year. */
  date: string | null;
  outlet: string | null;
  title: string | null;
  text: string | null;
  /** The record's other fields. */
  columns: Record<string, Cell>;
}

const OWN = new Set(["id", "language", "date", "outlet", "title", "text"]);

/**
 * One record of a file as an article, checked.
 *
 * @throws DataProblem that names file, line, field and value.
 * @example toArticle({ id: "a1", language: "en", text: "Russia said …" }, { file: "articles.ndjson", line: 1 })
 */
export function toArticle(record: unknown, place: Place = {}): Article {
  if (typeof record !== "object" || record === null || Array.isArray(record)) {
    throw new DataProblem("not a record", { value: record, ...place, fix: "expected an object with id and text" });
  }
  const fields = record as Record<string, unknown>;
  const id = fields.id;
  if ((typeof id !== "string" && typeof id !== "number") || id === "") {
    throw new DataProblem(id === undefined || id === "" ? "missing id" : "invalid id", {
      ...(id === undefined ? {} : { value: id }),
      ...place,
      field: "id",
      fix: "every article needs one of its own",
    });
  }
  const text = optionalString(fields, "text", place);
  if (text !== null && !text.isWellFormed()) {
    throw new DataProblem("lone surrogate", { ...place, record: String(id), field: "text", fix: "the text is no valid Unicode" });
  }
  const columns = Object.entries(fields)
    .filter(([name]) => !OWN.has(name))
    .map(([name, value]) => [name, toCell(value)]);
  return {
    id: String(id),
    language: toLanguage(optionalString(fields, "language", place), place),
    date: toDate(optionalString(fields, "date", place), place),
    outlet: optionalString(fields, "outlet", place),
    title: optionalString(fields, "title", place),
    text,
    columns: Object.fromEntries(columns),
  };
}

function optionalString(fields: Record<string, unknown>, field: string, place: Place): string | null {
  const value = fields[field];
  if (value === undefined || value === null || (value === "" && field !== "text")) return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== "string") throw new DataProblem(`invalid ${field}`, { value, ...place, field, fix: "expected a string" });
  return value;
}

function toLanguage(value: string | null, place: Place): Article["language"] {
  if (value === null) return null;
  const known = LANGUAGES.find((language) => language === value.toLowerCase());
  if (known !== undefined) return known;
  throw new DataProblem("unsupported language", { value, ...place, field: "language", fix: suggest(value, LANGUAGES) });
}

function toDate(value: string | null, place: Place): string | null {
  if (value === null || precisionOf(value) !== null) return value;
  const day = value.slice(0, 10);
  if (/^\d{4}-\d{2}-\d{2}T/.test(value) && precisionOf(day) === "day") return day;
  throw new DataProblem("invalid date", { value, ...place, field: "date", fix: "expected YYYY-MM-DD, YYYY-MM or YYYY" });
}

function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "bigint") return Number(value);
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}
