import { round } from "../evidence/round.js";
import { type Specification, type SpecificationSummary, sure } from "../shift/specifications.js";
import { type Figure, figure, type Row } from "./figure.js";

/** What the figure's words need to know. */
export interface SpecificationWords {
  name: string;
  title: string;
  /** What is estimated: "shift of the stance toward Russia". */
  estimate: string;
  /** Names of decisions for the reader; default their own. */
  decisions?: Record<string, string>;
}

/**
 * Specification curve: every reasonable way to reach a conclusion, by what it finds; below, the choices of each.
 *
 * Source: Simonsohn, Simmons and Nelson (2020), Nature Human Behaviour 4; drawn as R's specr does.
 *
 * @param summary What `sensitivity` gives beside the specifications.
 * @example specificationFigure(specifications, summary, { name: "curve", title: "Would other choices say the same?", estimate: "shift of the stance" })
 */
export function specificationFigure(
  specifications: readonly Specification[],
  summary: SpecificationSummary,
  { name, title, estimate, decisions = {} }: SpecificationWords,
): Figure {
  const found = specifications.filter((one) => one.estimate !== null).sort((a, b) => a.estimate! - b.estimate!);
  const rows = found.flatMap((one, at): Row[] => {
    const shared = {
      rank: at + 1,
      estimate: round(one.estimate!),
      low: one.low === null ? null : round(one.low),
      high: one.high === null ? null : round(one.high),
      sure: SIGNS[sure(one) + 1]!,
    };
    const choices = Object.entries(one.choice);
    return choices.length === 0
      ? [{ ...shared, decision: "", option: "" }]
      : choices.map(([decision, option]) => ({ ...shared, decision: decisions[decision] ?? decision, option: String(option) }));
  });
  const rank = { field: "rank", type: "quantitative", scale: { domain: [0, found.length + 1], nice: false } };
  const color = { field: "sure", type: "nominal", title: "interval", scale: { domain: SIGNS, range: ["#b35806", "#999999", "#542788"] } };
  const choices = Object.keys(found[0]?.choice ?? {}).flatMap((decision) =>
    [...new Set(found.map((one) => one.choice[decision]!))]
      .sort((a, b) => (a < b ? -1 : 1))
      .map((option) => `${decisions[decision] ?? decision}: ${option}`),
  );
  const first = Object.keys(found[0]?.choice ?? {})[0];
  const curve = first === undefined ? [] : [{ filter: { field: "decision", equal: decisions[first] ?? first } }];
  const percent = (share: number | null) => (share === null ? "none" : `${Math.round(share * 100)} %`);
  return figure(
    {
      name,
      title,
      caption:
        `Specification curve (Simonsohn, Simmons and Nelson 2020): ${estimate} in ${summary.found} of ${summary.n} specifications, by size, with 95 % bootstrap intervals; below, the choices that each makes. ` +
        `Median ${summary.median === null ? "none" : round(summary.median, 3)}; ${percent(summary.shareSameSign)} have the median's sign, ${percent(summary.shareSameSignSure)} have it with an interval that excludes zero. The specifications share their data, so they are no independent tests.`,
      alt: `Curve of ${summary.found} estimates in order, from ${summary.min === null ? "none" : round(summary.min, 3)} to ${summary.max === null ? "none" : round(summary.max, 3)}, over a dashboard of the choices.`,
    },
    rows,
    {
      spacing: 8,
      vconcat: [
        {
          width: 480,
          height: 180,
          transform: curve,
          layer: [
            { mark: { type: "rule", color: "#999", strokeDash: [3, 3] }, encoding: { y: { datum: 0 } } },
            {
              mark: { type: "rule", strokeWidth: 1.5 },
              encoding: {
                x: { ...rank, axis: null },
                y: { field: "low", type: "quantitative", title: "estimate" },
                y2: { field: "high" },
                color,
              },
            },
            {
              mark: { type: "point", filled: true, size: 35, opacity: 1 },
              encoding: {
                x: rank,
                y: { field: "estimate", type: "quantitative" },
                color,
                tooltip: ["rank", "estimate", "low", "high"].map((field) => ({ field })),
              },
            },
          ],
        },
        {
          width: 480,
          height: { step: 15 },
          transform: [{ calculate: "datum.decision + ': ' + datum.option", as: "choice" }],
          mark: { type: "tick", thickness: 2, height: 11 },
          encoding: {
            x: { ...rank, title: "specification, by estimate" },
            y: { field: "choice", type: "nominal", title: null, sort: choices, axis: { grid: true } },
            color,
          },
        },
      ],
    },
  );
}

const SIGNS = ["below zero", "holds zero", "above zero"];
