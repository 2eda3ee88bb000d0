import { logTwoSided, logUpperChiSquare } from "../../resample/distributions.js";
import { chiSquare } from "./chi-square.js";
import { logRatio, oddsRatio, percentDiff, pmi, simpleMaths } from "./effects.js";
import { fisherLogP } from "./fisher.js";
import { g2FourCells, g2TwoCells } from "./likelihood.js";
import { logOddsDirichlet, logOddsTidylo, pooledPrior } from "./log-odds.js";
import { distinctPairs, spread, type TwoGroups } from "./two-groups.js";

/** The name of a measure of keyness. */
export type KeynessMeasure =
  | "logOdds"
  | "logOddsTidylo"
  | "chi2"
  | "chi2ConditionalYates"
  | "g2TwoCells"
  | "g2FourCells"
  | "logRatio"
  | "percentDiff"
  | "oddsRatio"
  | "simpleMaths"
  | "pmi";

/** A measure of keyness: what it is called in full, where it comes from, its values and its own p. */
export interface KeynessDefinition {
  /** What it is called in full, with its variant. */
  title: string;
  /** Its paper. */
  source: string;
  /** The value of a term that both groups use alike. */
  neutral: 0 | 1;
  /** The value of each term; `prior` are the pseudo-counts of a measure that has them. */
  values: (groups: TwoGroups, prior: Float64Array) => Float64Array;
  /** ln p of the terms, from their values where those are a test; measures of effect without one carry that of the four-cell G². */
  logP: (groups: TwoGroups, prior: Float64Array, values: Float64Array) => Float64Array;
  /** True where it is of the terms that the target has, and of no others. */
  ofTarget?: boolean;
}

const fromZ: KeynessDefinition["logP"] = (_groups, _prior, values) => values.map(logTwoSided);
const fromChi2: KeynessDefinition["logP"] = (_groups, _prior, values) => values.map((value) => logUpperChiSquare(Math.abs(value)));
const fromG2: KeynessDefinition["logP"] = (groups, prior) => fromChi2(groups, prior, g2FourCells(groups));

/** Every measure of keyness by its name; the name says the variant. */
export const MEASURES: Readonly<Record<KeynessMeasure, KeynessDefinition>> = {
  logOdds: {
    title: "log-odds with an informative Dirichlet prior",
    source: "Monroe, Colaresi and Quinn 2008",
    neutral: 0,
    values: (groups, prior) => logOddsDirichlet(groups, prior).logOdds,
    logP: (groups, prior) => fromZ(groups, prior, logOddsDirichlet(groups, prior).z),
  },
  logOddsTidylo: {
    title: "z of tidylo's weighted log-odds",
    source: "Schnoebelen, Silge and Hayes, after Monroe, Colaresi and Quinn 2008",
    neutral: 0,
    values: ({ target, reference }) => logOddsTidylo([target, reference])[0]!,
    logP: fromZ,
    ofTarget: true,
  },
  chi2: {
    title: "χ², uncorrected",
    source: "Pearson 1900",
    neutral: 0,
    values: (groups) => chiSquare(groups),
    logP: fromChi2,
  },
  chi2ConditionalYates: {
    title: "χ² with quanteda's conditional Yates correction",
    source: "Yates 1934; Benoit et al. 2018",
    neutral: 0,
    values: (groups) => chiSquare(groups, { correction: "conditional-yates" }),
    logP: fromChi2,
  },
  g2TwoCells: {
    title: "G² of two cells",
    source: "Rayson and Garside 2000",
    neutral: 0,
    values: g2TwoCells,
    logP: fromChi2,
  },
  g2FourCells: { title: "G² of four cells", source: "Dunning 1993", neutral: 0, values: (groups) => g2FourCells(groups), logP: fromChi2 },
  logRatio: { title: "log ratio", source: "Hardie 2014", neutral: 0, values: (groups) => logRatio(groups), logP: fromG2 },
  percentDiff: { title: "%DIFF", source: "Gabrielatos and Marchi 2012", neutral: 0, values: percentDiff, logP: fromG2 },
  oddsRatio: {
    title: "odds ratio",
    source: "Haldane 1956; p by Fisher 1922",
    neutral: 1,
    values: oddsRatio,
    logP: (groups) => fisherLogP(groups),
  },
  simpleMaths: {
    title: "simple maths, 1 per million added",
    source: "Kilgarriff 2009",
    neutral: 1,
    values: (groups) => simpleMaths(groups),
    logP: fromG2,
  },
  pmi: { title: "pointwise mutual information", source: "Church and Hanks 1990", neutral: 0, values: pmi, logP: fromG2 },
};

/** These look at all terms together; the others at one pair of counts. */
const JOINT: readonly string[] = ["logOdds", "logOddsTidylo"];

/**
 * Every measure of every term, and ln p of its test.
 *
 * Cost: a tenth of a second for 100,000 terms; terms that share their counts, as most of a corpus do, are worked out once.
 *
 * @param prior Words of the Dirichlet prior; above 0, default 100.
 * @example allMeasures(twoGroups([30, 5], [10, 25])).logRatio.values // [1.585, -2.3219]
 */
export function allMeasures(
  groups: TwoGroups,
  { prior = 100 }: { prior?: number } = {},
): Record<KeynessMeasure, { values: Float64Array; logP: Float64Array }> {
  const alpha = pooledPrior(groups.target, groups.reference, prior);
  const { pairs, pairOf } = distinctPairs(groups);
  const shared = fromG2(pairs, alpha, alpha);
  return Object.fromEntries(
    Object.entries(MEASURES).map(([name, measure]) => {
      const from = JOINT.includes(name) ? groups : pairs;
      const values = measure.values(from, alpha);
      const logP = measure.logP === fromG2 ? shared : measure.logP(from, alpha, values);
      return [name, from === pairs ? { values: spread(values, pairOf), logP: spread(logP, pairOf) } : { values, logP }];
    }),
  ) as Record<KeynessMeasure, { values: Float64Array; logP: Float64Array }>;
}
