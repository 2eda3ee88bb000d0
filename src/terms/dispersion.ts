import { type ColumnTable, table } from "arquero";
import { checkOptions, OPTIONS } from "../corpus/options.js";
import { DataProblem } from "../corpus/problem.js";
import type { Evidence } from "../evidence/evidence.js";
import { type CountOptions, countTerms, sumRows } from "./count.js";
import { groupsOf } from "./frequency.js";
import { type Dispersion, dispersion } from "./measures/dispersion.js";
import { sum } from "./measures/two-groups.js";

/**
 * How evenly each term is spread over the articles, or over the groups of another column.
 *
 * Why: a term that is frequent in one article alone says little of a corpus.
 * Source: Gries (2008), Dispersions and adjusted frequencies in corpora, IJCL 13(4).
 *
 * @returns `term, label, n, range` (parts that have it), `parts, sd, vc, juillandD, rosengrenS, dp, dpNorm, kl`; the most frequent first.
 * @throws DataProblem for an unknown column, or where fewer than two parts have counted terms.
 * @example dispersions(evidence, { language: "ar", minCount: 3 })
 */
export function dispersions(evidence: readonly Evidence[], given: CountOptions & { by?: string } = {}): ColumnTable {
  checkOptions(given, ["by", ...OPTIONS.count]);
  const { by = "article", ...options } = given;
  const counts = countTerms(evidence, options);
  const parts = groupsOf(counts, [by])
    .map(({ inside }) => sumRows(counts, (row) => (inside[counts.rows[row]!.article] ? 1 : 0)))
    .filter((part) => sum(part) > 0);
  if (parts.length < 2) throw new DataProblem("too few parts", { value: by, fix: "dispersion needs two parts with counted terms" });
  const sizes = parts.map(sum);
  const records = counts.terms
    .map((term, at) => {
      const inParts = parts.map((part) => part[at]!);
      return { term, label: counts.labels[at]!, n: sum(inParts), parts: parts.length, ...dispersion(inParts, sizes) };
    })
    .sort((a, b) => b.n - a.n || (a.term < b.term ? -1 : 1));
  const column = (name: keyof (typeof records)[number]) => records.map((record) => record[name]);
  const measures: (keyof Dispersion)[] = ["sd", "vc", "juillandD", "rosengrenS", "dp", "dpNorm", "kl"];
  return table({
    term: column("term"),
    label: column("label"),
    n: column("n"),
    range: column("range"),
    parts: column("parts"),
    ...Object.fromEntries(measures.map((name) => [name, column(name)])),
  });
}
