import { table, type ColumnTable } from "arquero";
import { columnOf } from "../evidence/columns.js";
import type { Evidence } from "../evidence/evidence.js";
import { countTerms, sumRows, type CountOptions } from "./count.js";

/**
 * How often each term occurs, by any column of the articles.
 *
 * @returns `[by], term, label, n` (occurrences), `per1000` (per thousand counted words of the group), `articles` (how many use it); the most frequent first within a group.
 * @example frequency(evidence, { by: "year", language: "ar" })
 */
export function frequency(evidence: readonly Evidence[], { by = "article", ...options }: CountOptions & { by?: string } = {}): ColumnTable {
  const counts = countTerms(evidence, options);
  const groups = [...new Set(counts.articles.map((article) => columnOf(article, by)))];
  const records = groups.flatMap((group) => {
    const inside = counts.articles.map((article) => columnOf(article, by) === group);
    const sums = sumRows(counts, (row) => (inside[counts.rows[row]!.article] ? 1 : 0));
    const total = sums.reduce((sum, n) => sum + n, 0);
    const spread = articlesUsing(counts, inside);
    return counts.terms
      .map((term, at) => ({ group, term, label: counts.labels[at]!, n: sums[at]!, per1000: (1000 * sums[at]!) / total, articles: spread[at]! }))
      .filter(({ n }) => n > 0)
      .sort((a, b) => b.n - a.n || (a.term < b.term ? -1 : 1));
  });
  return table({
    [by]: records.map(({ group }) => group), term: records.map(({ term }) => term), label: records.map(({ label }) => label),
    n: records.map(({ n }) => n), per1000: records.map(({ per1000 }) => per1000), articles: records.map(({ articles }) => articles),
  });
}

function articlesUsing({ terms, rows, starts, columns }: ReturnType<typeof countTerms>, inside: boolean[]): Int32Array {
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
