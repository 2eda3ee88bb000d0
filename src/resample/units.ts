/** From so many articles in every group on, articles are drawn anew, not sentences. */
export const MANY_ARTICLES = 10;

/** What is drawn anew: the unit of each row, and the stratum of each unit. */
export interface Units {
  unit: "article" | "sentence";
  /** Unit of each row. */
  unitOf: Int32Array;
  strata: Int32Array;
}

/**
 * Chooses the unit that is drawn anew: articles within their group where every group has ten or more,
 * for sentences of one article are alike; else sentences within articles, and the answer is about these articles only.
 *
 * @param articles Article of each row.
 * @param groups Group of each row, such as 1 for the target and 0 for the reference.
 */
export function resampleUnits(articles: ArrayLike<number>, groups: ArrayLike<number>): Units {
  const unitOf = new Int32Array(articles.length);
  const members = new Map<number, Set<number>>();
  for (let row = 0; row < articles.length; row++) {
    const known = members.get(groups[row]!);
    if (known === undefined) members.set(groups[row]!, new Set([articles[row]!]));
    else known.add(articles[row]!);
  }
  if (![...members.values()].every((inside) => inside.size >= MANY_ARTICLES)) {
    return { unit: "sentence", unitOf: unitOf.map((_, row) => row), strata: Int32Array.from(articles) };
  }
  const units = new Map<string, number>();
  const strata: number[] = [];
  for (let row = 0; row < articles.length; row++) {
    const name = `${articles[row]} ${groups[row]}`;
    if (!units.has(name)) {
      units.set(name, units.size);
      strata.push(groups[row]!);
    }
    unitOf[row] = units.get(name)!;
  }
  return { unit: "article", unitOf, strata: Int32Array.from(strata) };
}
