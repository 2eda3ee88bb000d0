import { least } from "../resample/extremes.js";
import { MANY_ARTICLES } from "../resample/units.js";

/** What is dealt anew in a permutation test. */
export interface BlockOptions {
  /**
   * `article`: whole articles, the safe choice, which needs many of them; `block`: runs of neighbouring sentences,
   * which takes blocks for exchangeable and so answers for these articles only; default `article` where each group has ten, else `block`.
   */
  permute?: "article" | "block";
  /** Sentences in a block; 1 or more, default 3. */
  block?: number;
}

/**
 * The unit of each row, and the group of each unit.
 *
 * @param articles Article of each row, rows of an article in a row.
 * @param groups Group of each row: 1 the target, 0 the reference.
 */
export function dealtUnits(
  articles: ArrayLike<number>,
  groups: ArrayLike<number>,
  { permute, block = 3 }: BlockOptions = {},
): { unit: "article" | "block"; unitOf: Int32Array; labels: Uint8Array } {
  const sizes = [0, 1].map((group) => new Set(Array.from(articles).filter((_, row) => groups[row] === group)).size);
  const chosen = permute ?? (least(sizes) >= MANY_ARTICLES ? "article" : "block");
  const unitOf = new Int32Array(articles.length);
  const labels: number[] = [];
  let inBlock = 0;
  for (let row = 0; row < articles.length; row++) {
    const fresh = row === 0 || articles[row] !== articles[row - 1] || (chosen === "block" && inBlock === block);
    if (fresh) {
      labels.push(groups[row]!);
      inBlock = 0;
    }
    inBlock++;
    unitOf[row] = labels.length - 1;
  }
  return { unit: chosen, unitOf, labels: Uint8Array.from(labels) };
}
