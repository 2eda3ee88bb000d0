import { type DateOrder, toIsoDate } from "./calendar.js";
import { listed, ownNames, renamed } from "./columns.js";
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

/** What records leave open, and what the caller knows of them. */
export interface Reading {
  /** What an article's fields are called here, as `{ text: "Body", date: "Fecha" }`; default by the names that are usual. */
  columns?: Record<string, string>;
  /** What the names of plain text files say: `{date}_{outlet}_{id}`; default a date in them, and the name is the id. */
  names?: string;
  /** Which comes first in dates such as 10/02/2024; they are refused where it is not known. */
  dates?: DateOrder;
}

/**
 * One record of a file as an article, checked. Fields may be called as spreadsheets and archives call them (`Headline`,
 * `published_at`, `النص`).
 *
 * @throws DataProblem that names file, line, field and value.
 * @example toArticle({ id: "a1", language: "en", text: "Russia said …" }, { file: "articles.ndjson", line: 1 })
 */
export function toArticle(record: unknown, place: Place = {}, { columns: called, dates }: Reading = {}): Article {
  if (typeof record !== "object" || record === null || Array.isArray(record)) {
    const fix = Array.isArray(record)
      ? "a JSON list? give one object a line, or a file that ends in .json"
      : "expected an object with id and text";
    throw new DataProblem("not a record", { value: record, ...place, fix });
  }
  const given = renamed(record as Record<string, unknown>, called);
  const names = Object.keys(given);
  const owns = ownNames(names);
  // a year is a date where it is one: `second` is a year at school
  const isOwn = (name: string) => owns.has(name) && (name !== "year" || /^\p{Nd}{4}$/u.test(String(given.year)));
  const fields: Record<string, unknown> = Object.create(null);
  for (const [name, own] of owns) if (isOwn(name)) fields[own] = given[name];
  const id = toId(fields.id, place, names);
  const text = optionalString(fields, "text", place);
  if (text !== null && !text.isWellFormed()) {
    throw new DataProblem("lone surrogate", { ...place, record: id, field: "text", fix: "the text is no valid Unicode" });
  }
  const columns = Object.entries(given)
    .filter(([name]) => !isOwn(name))
    .map(([name, value]) => [name, toCell(value)]);
  return {
    id,
    language: toLanguage(optionalString(fields, "language", place), place),
    date: toDate(fields.date, place, dates),
    outlet: optionalString(fields, "outlet", place),
    title: optionalString(fields, "title", place),
    text,
    columns: Object.fromEntries(columns),
  };
}

function toId(id: unknown, place: Place, names: readonly string[]): string {
  const at = { ...place, field: "id" };
  if (id === undefined || id === "") {
    const fix = names.length === 0 || id === "" ? "" : `; there are ${listed(names)}`;
    throw new DataProblem("missing id", { ...at, fix: `every article needs one of its own${fix}` });
  }
  if (typeof id === "bigint") return String(id);
  if (typeof id === "number" && Number.isInteger(id) && !Number.isSafeInteger(id))
    throw new DataProblem("inexact id", { value: id, ...at, fix: "numbers of this size are rounded; give it as a string" });
  if (typeof id === "string" || (typeof id === "number" && Number.isFinite(id))) return String(id);
  throw new DataProblem("invalid id", { value: id, ...at, fix: "every article needs one of its own" });
}

function optionalString(fields: Record<string, unknown>, field: string, place: Place): string | null {
  const value = fields[field];
  if (value === undefined || value === null || (value === "" && field !== "text") || Number.isNaN(value)) return null;
  if (typeof value !== "string") throw new DataProblem(`invalid ${field}`, { value, ...place, field, fix: "expected a string" });
  return value;
}

/** Other names of the languages, as tables have them. */
const LANGUAGE = new Map<string, Article["language"]>([
  ...["ara", "arb", "arabic", "العربية", "عربي", "عربية"].map((name) => [name, "ar"] as const),
  ...["eng", "english", "الإنجليزية", "الانجليزية", "إنجليزي"].map((name) => [name, "en"] as const),
]);

function toLanguage(value: string | null, place: Place): Article["language"] {
  if (value === null) return null;
  const plain = value.trim().toLowerCase();
  // a country after the language (en-US, ar_EG) says nothing that matters here
  const known = LANGUAGE.get(plain) ?? LANGUAGES.find((language) => language === plain.replace(/[-_].*$/, ""));
  if (known !== undefined) return known;
  throw new DataProblem("unsupported language", { value, ...place, field: "language", fix: suggest(value, LANGUAGES) });
}

function toDate(value: unknown, place: Place, order?: DateOrder): string | null {
  if (value === undefined || value === null || value === "" || Number.isNaN(value)) return null;
  const at = { value, ...place, field: "date" };
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw new DataProblem("invalid date", { ...at, fix: "infinite, or out of range" });
    const day = value.toISOString().slice(0, 10);
    if (precisionOf(day) !== null) return day;
    throw new DataProblem("invalid date", { ...at, fix: "expected a year of four digits" });
  }
  const written = typeof value === "bigint" ? String(value) : value;
  if (typeof written !== "string" && typeof written !== "number")
    throw new DataProblem("invalid date", { ...at, fix: "expected a string" });
  const dated = toIsoDate(written, order);
  if ("date" in dated) return dated.date;
  throw new DataProblem("invalid date", { ...at, fix: dated.fix });
}

/** Whole numbers that a number can't hold are kept as they are written. */
function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "bigint") return exact(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? exact(inner) : inner)) ?? null;
}

const exact = (value: bigint) => (Number.isSafeInteger(Number(value)) ? Number(value) : String(value));
