import { logTwoSided, logUpperChiSquare } from "../../resample/distributions.js";
import { chiSquare } from "./chi-square.js";
import { logRatio, oddsRatio, percentDiff, pmi, simpleMaths } from "./effects.js";
import { fisherLogP } from "./fisher.js";
import { g2FourCells, g2TwoCells } from "./likelihood.js";
import { logOddsDirichlet, logOddsTidylo, pooledPrior } from "./log-odds.js";
import type { TwoGroups } from "./two-groups.js";

/** A measure of keyness: what it is called in full, where it comes from, its values and its own p. */
export interface Measure {
  title: string;
  source: string;
  /** The value of a term that both groups use alike. */
  neutral: 0 | 1;
  values: (groups: TwoGroups, prior: Float64Array) => Float64Array;
  /** ln p of the terms; measures of effect without a test of their own carry that of the four-cell G². */
  logP: (groups: TwoGroups, prior: Float64Array) => Float64Array;
}

const fromG2: Measure["logP"] = (groups) => g2FourCells(groups).map((g2) => logUpperChiSquare(Math.abs(g2)));

/** Every measure of keyness by its name; the name says the variant. */
export const MEASURES = {
  logOdds: {
    title: "log-odds with an informative Dirichlet prior", source: "Monroe, Colaresi and Quinn 2008", neutral: 0,
    values: (groups, prior) => logOddsDirichlet(groups, prior).logOdds,
    logP: (groups, prior) => logOddsDirichlet(groups, prior).z.map(logTwoSided),
  },
  logOddsTidylo: {
    title: "z of tidylo's weighted log-odds", source: "Schnoebelen, Silge and Hayes, after Monroe, Colaresi and Quinn 2008", neutral: 0,
    values: ({ target, reference }) => logOddsTidylo([target, reference])[0]!,
    logP: ({ target, reference }) => logOddsTidylo([target, reference])[0]!.map(logTwoSided),
  },
  chi2: {
    title: "χ², uncorrected", source: "Pearson 1900", neutral: 0,
    values: (groups) => chiSquare(groups),
    logP: (groups) => chiSquare(groups).map((value) => logUpperChiSquare(Math.abs(value))),
  },
  chi2ConditionalYates: {
    title: "χ² with quanteda's conditional Yates correction", source: "Yates 1934; Benoit et al. 2018", neutral: 0,
    values: (groups) => chiSquare(groups, { correction: "conditional-yates" }),
    logP: (groups) => chiSquare(groups, { correction: "conditional-yates" }).map((value) => logUpperChiSquare(Math.abs(value))),
  },
  g2TwoCells: {
    title: "G² of two cells", source: "Rayson and Garside 2000", neutral: 0,
    values: g2TwoCells, logP: (groups) => g2TwoCells(groups).map((value) => logUpperChiSquare(Math.abs(value))),
  },
  g2FourCells: { title: "G² of four cells", source: "Dunning 1993", neutral: 0, values: (groups) => g2FourCells(groups), logP: fromG2 },
  logRatio: { title: "log ratio", source: "Hardie 2014", neutral: 0, values: (groups) => logRatio(groups), logP: fromG2 },
  percentDiff: { title: "%DIFF", source: "Gabrielatos and Marchi 2012", neutral: 0, values: percentDiff, logP: fromG2 },
  oddsRatio: { title: "odds ratio", source: "Haldane 1956; p by Fisher 1922", neutral: 1, values: oddsRatio, logP: fisherLogP },
  simpleMaths: { title: "simple maths, 1 per million added", source: "Kilgarriff 2009", neutral: 1, values: (groups) => simpleMaths(groups), logP: fromG2 },
  pmi: { title: "pointwise mutual information", source: "Church and Hanks 1990", neutral: 0, values: pmi, logP: fromG2 },
} satisfies Record<string, Measure>;

/** The name of a measure of keyness. */
export type KeynessMeasure = keyof typeof MEASURES;

/**
 * Every measure of every term, and ln p of each kind of test.
 *
 * Cost: a tenth of a second for 100,000 terms.
 *
 * @param prior Words of the Dirichlet prior; above 0, default 100.
 */
export function allMeasures(groups: TwoGroups, { prior = 100 }: { prior?: number } = {}): Record<KeynessMeasure, { values: Float64Array; logP: Float64Array }> {
  const alpha = pooledPrior(groups.target, groups.reference, prior);
  const shared = fromG2(groups, alpha);
  return Object.fromEntries(Object.entries(MEASURES as Record<string, Measure>).map(([name, { values, logP }]) =>
    [name, { values: values(groups, alpha), logP: logP === fromG2 ? shared : logP(groups, alpha) }])) as Record<KeynessMeasure, { values: Float64Array; logP: Float64Array }>;
}
