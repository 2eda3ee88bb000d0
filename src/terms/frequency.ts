import type { ColumnTable } from "arquero";
import type { Cell } from "../corpus/article.js";
import { checkOptions, OPTIONS } from "../corpus/options.js";
import { beside } from "../evidence/beside.js";
import { columnOf } from "../evidence/columns.js";
import type { Evidence } from "../evidence/evidence.js";
import { type CountOptions, countTerms, sumRows, type TermCounts } from "./count.js";

/** How frequencies are gathered. */
export interface FrequencyOptions extends CountOptions {
  /** Column of the articles to gather by, or several; none with `[]`; default `article`. */
  by?: string | readonly string[];
}

/**
 * How often each term occurs, by any columns of the articles; with `mentioning`, in an actor's sentences only.
 *
 * Source of tf-idf: Spärck Jones (1972), J. Documentation 28(1): occurrences times ln(groups / groups with the term).
 *
 * @returns `[by…], term, label, n` (occurrences), `per1000` (per thousand counted words of the group), `articles` (how many use it),
 * `groups` (how many groups have it), `tfidf` (0 for what all groups have); the most frequent first within a group.
 * @throws DataProblem for an unknown column, or where nothing is left to count.
 * @example frequency(evidence, { by: ["year", "language"] })
 */
export function frequency(evidence: readonly Evidence[], given: FrequencyOptions = {}): ColumnTable {
  checkOptions(given, ["by", ...OPTIONS.count]);
  const { by = "article", ...options } = given;
  const counts = countTerms(evidence, options);
  const columns = typeof by === "string" ? [by] : by;
  const groups = groupsOf(counts, columns).map(({ keys, inside }) => ({
    keys,
    sums: sumRows(counts, (row) => (inside[counts.rows[row]!.article] ? 1 : 0)),
    articles: articlesUsing(counts, inside),
  }));
  const spread = counts.terms.map((_, at) => groups.filter(({ sums }) => sums[at]! > 0).length);
  const records = groups.flatMap(({ keys, sums, articles }) => {
    const total = sums.reduce((sum, n) => sum + n, 0);
    return counts.terms
      .map((term, at) => ({
        keys,
        term,
        label: counts.labels[at]!,
        n: sums[at]!,
        per1000: (1000 * sums[at]!) / total,
        articles: articles[at]!,
        groups: spread[at]!,
        tfidf: sums[at]! * Math.log(groups.length / spread[at]!),
      }))
      .filter(({ n }) => n > 0)
      .sort((a, b) => b.n - a.n || (a.term < b.term ? -1 : 1));
  });
  const column = <K extends keyof (typeof records)[number]>(name: K) => records.map((record) => record[name]);
  return beside(Object.fromEntries(columns.map((name, at) => [name, records.map(({ keys }) => keys[at]!)])), {
    term: column("term"),
    label: column("label"),
    n: column("n"),
    per1000: column("per1000"),
    articles: column("articles"),
    groups: column("groups"),
    tfidf: column("tfidf"),
  });
}

/** The groups that columns make, in order of the articles; which articles each holds. */
export function groupsOf({ articles }: TermCounts, columns: readonly string[]): { keys: Cell[]; inside: boolean[] }[] {
  const groups = new Map<string, { keys: Cell[]; inside: boolean[] }>();
  articles.forEach((article, at) => {
    const keys = columns.map((column) => columnOf(article, column));
    const name = JSON.stringify(keys);
    if (!groups.has(name)) groups.set(name, { keys, inside: articles.map(() => false) });
    groups.get(name)!.inside[at] = true;
  });
  return [...groups.values()];
}

function articlesUsing({ terms, rows, starts, columns }: TermCounts, inside: boolean[]): Int32Array {
  const spread = new Int32Array(terms.length);
  const last = new Int32Array(terms.length).fill(-1);
  rows.forEach(({ article }, row) => {
    if (!inside[article]) return;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const term = columns[at]!;
      if (last[term] !== article) spread[term]!++;
      last[term] = article;
    }
  });
  return spread;
}
