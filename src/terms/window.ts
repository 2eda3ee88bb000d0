import type { ColumnTable } from "arquero";
import type { Article } from "../corpus/article.js";
import type { Lexicons } from "../lexicon/lexicons.js";

import { collocationTable, type NodeOptions } from "./collocations.js";
import { twoGroups } from "./measures/two-groups.js";
import { readNodes } from "./text.js";

/** How the window is laid. */
export interface WindowOptions extends NodeOptions {
  /** Words before and after the node, within its sentence; 1 or more, default 5. */
  window?: number;
  /** Only collocates that meet the node at least so often; 1 or more, default 2. */
  minTogether?: number;
  /** Count function words too; default false. */
  stopWords?: boolean;
}

/**
 * What stands within a few words of an actor or a term, where the text is at hand.
 * Every place within the window of a node counts once, and the node's own places not at all (surface cooccurrence).
 *
 * Source: Evert (2008), Corpora and collocations, section 3; of the measures see `collocations`.
 *
 * @returns as `collocations`, of places instead of sentences: `node` is how many places are near it; without bootstrap.
 * @throws DataProblem where a text is not at hand, or for a term or actor that never occurs.
 * @example windowCollocations((await readCorpus("corpus/briefs")).articles, readLexicons(), { actor: "RU" })
 */
export function windowCollocations(articles: readonly Article[], lexicons: Lexicons, options: WindowOptions): ColumnTable {
  const { window = 5, minTogether = 2, stopWords = false } = options;
  const counts = new Map<string, { near: number; far: number; forms: Map<string, number> }>();
  for (const {
    segmentation: { sentences, tokens },
    nodes,
  } of readNodes(articles, lexicons, options)) {
    for (const { first, last, boilerplate } of sentences) {
      if (boilerplate) continue;
      const words = Array.from({ length: last - first }, (_, at) => first + at).filter((at) => tokens[at]!.kind === "word");
      const isNode = words.map((at) => nodes.some((node) => at >= node.first && at < node.last));
      const near = words.map((_, place) => isNode.slice(Math.max(0, place - window), place + window + 1).includes(true));
      words.forEach((at, place) => {
        const { term, stop, core } = tokens[at]!;
        if (isNode[place] || term === "" || (stop && !stopWords)) return;
        const known = counts.get(term) ?? { near: 0, far: 0, forms: new Map() };
        counts.set(term, known);
        if (near[place]) known.near++;
        else known.far++;
        known.forms.set(core, (known.forms.get(core) ?? 0) + 1);
      });
    }
  }
  const terms = [...counts.keys()].sort();
  const groups = twoGroups(
    terms.map((term) => counts.get(term)!.near),
    terms.map((term) => counts.get(term)!.far),
  );
  const labels = terms.map((term) => [...counts.get(term)!.forms].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]![0]);
  return collocationTable(groups, { kept: [...terms.keys()].filter((at) => groups.target[at]! >= minTogether), terms, labels });
}
