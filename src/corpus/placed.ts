import { type Article, type Reading, toArticle } from "./article.js";
import { dateOrderOf } from "./calendar.js";
import { ownNames } from "./columns.js";
import type { Row } from "./file.js";
import { withoutMarkup } from "./markup.js";
import { DataProblem, type Place } from "./problem.js";

/** An article and where it stands, and its evidence where that is what the record is. */
export interface Placed {
  article: Article;
  place: Place;
  evidence?: unknown;
}

/** The articles of a file's rows, and what is wrong with others. */
export function toArticles(rows: readonly Row[], file: string, reading: Reading): (Placed | DataProblem)[] {
  const order = reading.dates ?? dateOrderOf(datesOf(rows, reading));
  return rows.map((row) => {
    if ("problem" in row) return row.problem;
    const { value, ...place } = row;
    if (isEvidence(value)) return ofEvidence(value, { file, ...place });
    return attempt({ file, ...place }, (at) =>
      plain(toArticle(value, at, { ...reading, ...(order === undefined ? {} : { dates: order }) })),
    );
  });
}

/** A record of evidence, by what it holds: what made it, and its sentences. */
function isEvidence(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const { made, sentences, vocabulary } = value as Record<string, unknown>;
  return typeof made === "object" && made !== null && Array.isArray(sentences) && Array.isArray(vocabulary);
}

/** The article that a record of evidence is of, without its text. */
export function ofEvidence(value: Record<string, unknown>, place: Place): Placed | DataProblem {
  const { made, sentences, vocabulary, cut, columns, ...rest } = value;
  const placed = attempt(place, (at) => toArticle(rest, at));
  if (placed instanceof DataProblem) return placed;
  const own = typeof columns === "object" && columns !== null ? (columns as Article["columns"]) : {};
  return { ...placed, article: { ...placed.article, columns: own }, evidence: value };
}

function* datesOf(rows: readonly Row[], { columns = {} }: Reading): Generator<unknown> {
  let name: string | undefined;
  for (const row of rows) {
    if (!("value" in row) || typeof row.value !== "object" || row.value === null) continue;
    const record = row.value as Record<string, unknown>;
    if (name === undefined || !(name in record))
      name = columns.date ?? [...ownNames(Object.keys(record))].find(([, own]) => own === "date")?.[0];
    if (name !== undefined) yield record[name];
  }
}

/** An article without the markup that it was exported with. */
export function plain(article: Article): Article {
  const { title, text } = article;
  return { ...article, title: title === null ? null : withoutMarkup(title), text: text === null ? null : withoutMarkup(text) };
}

/** Makes an article, or says what is wrong with it and where. */
export function attempt(place: Place, make: (place: Place) => Article): Placed | DataProblem;
export function attempt(place: Place, make: (place: Place) => Article | null): Placed | DataProblem | null;
export function attempt(place: Place, make: (place: Place) => Article | null): Placed | DataProblem | null {
  try {
    const article = make(place);
    return article === null ? null : { article, place };
  } catch (error) {
    if (error instanceof DataProblem) return error;
    // what the system says of a file, or an engine of a value, concerns this record alone
    return new DataProblem("can't be read", { value: error instanceof Error ? error.message : String(error), ...place });
  }
}
