import type { ColumnTable } from "arquero";
import type { Cell } from "../corpus/article.js";
import { checkOptions, OPTIONS } from "../corpus/options.js";
import { beside } from "../evidence/beside.js";
import { columnOf, inOrder } from "../evidence/columns.js";
import type { Evidence } from "../evidence/evidence.js";
import { type BootstrapOptions, bootstrap } from "../resample/bootstrap.js";

/** How frames are counted. */
export interface FrameOptions extends BootstrapOptions {
  /** Column of the articles to give shares by; default `article`. */
  by?: string;
  /** The frames in order; default those that occur, by name. */
  frames?: readonly string[];
}

interface Row {
  group: Cell;
  articleIndex: number;
  counts: Map<string, number>;
}

/**
 * Share of each frame: of all words that speak for a frame, how many speak for this one.
 *
 * @returns `[by], frame, n` (its words), `sentences` (of the group), `share` (of 1), `low, high` (bootstrap over sentences within articles); shares of a group sum to one.
 * @example frameShares(evidence, { by: "year" })
 */
export function frameShares(evidence: readonly Evidence[], options: FrameOptions = {}): ColumnTable {
  checkOptions(options, ["by", "frames", ...OPTIONS.bootstrap]);
  const { by = "article" } = options;
  const rows = sentenceFrames(evidence, by);
  const frames = options.frames ?? [...new Set(rows.flatMap(({ counts }) => [...counts.keys()]))].sort();
  const groups = [...new Set(rows.map(({ group }) => group))];
  const records = groups.flatMap((group) => {
    const inside = rows.filter((row) => row.group === group);
    const shares = (weights: ArrayLike<number>) => {
      const sums = frames.map((frame) => inside.reduce((sum, { counts }, at) => sum + weights[at]! * (counts.get(frame) ?? 0), 0));
      const total = sums.reduce((sum, n) => sum + n, 0);
      return sums.map((n) => n / total);
    };
    const intervals = bootstrap(
      inside.map(({ articleIndex }) => articleIndex),
      shares,
      { ...options, stream: `frames ${String(group)}` },
    );
    const all = shares(new Float64Array(inside.length).fill(1));
    return frames.map((frame, at) => ({
      group,
      frame,
      n: inside.reduce((sum, { counts }) => sum + (counts.get(frame) ?? 0), 0),
      sentences: inside.length,
      share: Number.isNaN(all[at]) ? null : all[at]!,
      ...intervals[at]!,
    }));
  });
  return beside(
    { [by]: records.map(({ group }) => group) },
    {
      frame: records.map(({ frame }) => frame),
      n: records.map(({ n }) => n),
      sentences: records.map(({ sentences }) => sentences),
      share: records.map(({ share }) => share),
      low: records.map(({ low }) => low),
      high: records.map(({ high }) => high),
    },
  );
}

function sentenceFrames(evidence: readonly Evidence[], by: string): Row[] {
  return inOrder(evidence).flatMap((article, articleIndex) => {
    const group = columnOf(article, by);
    return article.sentences
      .filter(({ boilerplate }) => !boilerplate)
      .map(({ frames }) => {
        const counts = new Map<string, number>();
        for (const { frame } of frames) counts.set(frame, (counts.get(frame) ?? 0) + 1);
        return { group, articleIndex, counts };
      });
  });
}
