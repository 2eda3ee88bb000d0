import { DataProblem } from "./problem.js";
import { suggest } from "./suggest.js";

/** What a field of an article is called by those who export it, in the order in which they are believed. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  id: ["id", "uid", "guid", "article id", "doc id", "docid", "document id", "المعرف", "معرف", "الرقم"],
  language: ["language", "lang", "اللغة", "لغة"],
  date: [
    "date",
    "published at",
    "published",
    "publication date",
    "pubdate",
    "pub date",
    "date published",
    "created at",
    "التاريخ",
    "تاريخ",
    "تاريخ النشر",
  ],
  outlet: ["outlet", "publisher", "newspaper", "publication", "المصدر", "الصحيفة", "الجريدة", "الموقع"],
  title: ["title", "headline", "العنوان", "عنوان"],
  text: ["text", "body", "content", "full text", "fulltext", "article text", "article body", "النص", "نص", "المحتوى", "نص المقال"],
};

/** A name without what spreadsheets add: case, spaces around it, underscores, marks of order and of vowels. */
export function plainName(name: string): string {
  return name
    .normalize("NFC")
    .replace(/[\ufeff\u200b-\u200f\u061c\u064b-\u0652\u0640]/g, "")
    .replace(/[\s_-]+/g, " ")
    .trim()
    .toLowerCase();
}

const known = new Map<string, readonly { own: string; rank: number }[]>();

/**
 * The field of an article that each of a record's names stands for, where it stands for one. A name that is ours to the
 * letter comes first, then ours in other letters, then what others call it; the rest stay columns of their own.
 *
 * @example ownNames(["ID", "Headline", "desk"]) // Map { "ID" → "id", "Headline" → "title" }
 */
export function ownNames(names: readonly string[]): ReadonlyMap<string, string> {
  // records of a file have the same names, mostly
  if (last !== null && last.names.length === names.length && names.every((name, at) => name === last!.names[at])) return last.found;
  last = { names, found: match(names) };
  return last.found;
}

let last: { names: readonly string[]; found: ReadonlyMap<string, string> } | null = null;

function match(names: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const own of Object.keys(NAMES)) {
    const best = names
      .flatMap((name) => (known.get(name) ?? learn(name)).filter((entry) => entry.own === own).map(({ rank }) => ({ name, rank })))
      .sort((a, b) => a.rank - b.rank)[0];
    if (best !== undefined) found.set(best.name, own);
  }
  // a year alone is a date where there is no other
  if (![...found.values()].includes("date") && names.includes("year")) found.set("year", "date");
  return found;
}

/** What a name may stand for; kept for the names that come first, since records repeat them. */
function learn(name: string): readonly { own: string; rank: number }[] {
  const plain = plainName(name);
  const entries = Object.entries(NAMES)
    .map(([own, names]) => ({ own, rank: name === own ? -1 : names.indexOf(plain) }))
    .filter(({ own, rank }) => rank >= 0 || name === own);
  if (known.size < 1000) known.set(name, entries);
  return entries;
}

/**
 * A record whose fields are called as the caller says, under our names; what was called so before keeps its value as
 * another column. Of several columns that are called, those that a record lacks are lacking in it alone.
 *
 * @throws DataProblem for what is no field of an article, and where a record has none of them.
 * @example renamed({ Body: "…", text: "summary" }, { text: "Body" }) // { text: "…", "text (other)": "summary" }
 */
export function renamed(record: Record<string, unknown>, called: Readonly<Record<string, string>> = NOTHING): Record<string, unknown> {
  const entries = Object.entries(called);
  if (entries.length === 0) return record;
  const unknown = entries.find(([own]) => !Object.hasOwn(NAMES, own));
  if (unknown !== undefined)
    throw new DataProblem("no field of an article", { value: unknown[0], field: "columns", fix: suggest(unknown[0], Object.keys(NAMES)) });
  if (!entries.some(([, name]) => Object.hasOwn(record, name))) {
    const names = Object.keys(record);
    throw new DataProblem("no such column", { value: entries[0]![1], fix: suggest(entries[0]![1], names) });
  }
  const own = new Map(entries.map(([field, name]) => [name, field]));
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [own.get(name) ?? (Object.hasOwn(called, name) ? `${name} (other)` : name), value]),
  );
}

const NOTHING: Readonly<Record<string, string>> = {};

/** The names of a record, for a message. */
export function listed(names: readonly string[]): string {
  const some = names.slice(0, 12).map((name) => JSON.stringify(name.slice(0, 40)));
  return `${some.join(", ")}${names.length > 12 ? ", …" : ""}`;
}
