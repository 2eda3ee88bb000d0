import { bestSegmentation, bic, pelt } from "../../src/shift/segmentation.js";
import { type Specification, summarize } from "../../src/shift/specifications.js";
import { type WordShiftKind, wordShift } from "../../src/shift/word-shift.js";
import { npmi } from "../../src/terms/measures/association.js";
import { chiSquare } from "../../src/terms/measures/chi-square.js";
import { dispersion } from "../../src/terms/measures/dispersion.js";
import { pmi, simpleMaths } from "../../src/terms/measures/effects.js";
import { g2FourCells } from "../../src/terms/measures/likelihood.js";
import { logOddsTidylo } from "../../src/terms/measures/log-odds.js";
import { type TwoGroups, twoGroups } from "../../src/terms/measures/two-groups.js";
import { adjacentPairs } from "../../src/terms/phrases.js";
import { decimals, oracle } from "../oracle.js";
import type { Row } from "./text.js";

type Pair = [found: number, printed: number];

/**
 * Which share of the numbers that peers print comes out the same, to the printed digit (word shifts, change points and
 * specification curves: to nine digits, for they are printed in full).
 */
export async function termsAccuracy(): Promise<Row[]> {
  const { chi2, lr, collocations } = oracle("quanteda");
  return [
    row(
      "keyness, conditional-Yates χ²",
      "quanteda",
      keyness(chi2, (groups) => chiSquare(groups, { correction: "conditional-yates" })),
    ),
    row(
      "keyness, G² of four cells, conditional Yates",
      "quanteda",
      keyness(lr, (groups) => g2FourCells(groups, { correction: "conditional-yates", epsilon: 1e-9 })),
    ),
    row("weighted log-odds, both priors", "tidylo", tidylo(oracle("tidylo"))),
    row("dispersion of letters, eight measures", "Gries 2008", letters(oracle("dispersion"))),
    row("PMI and NPMI", "gensim", gensim(oracle("gensim"))),
    row("simple maths", "Sketch Engine", simple(oracle("sketch-engine"))),
    row("collocations, λ and z", "quanteda", collocated(collocations)),
    row("word shifts", "shifterator", words(oracle("word-shift"))),
    row("change points", "strucchange and ruptures", breaks(oracle("change-points"))),
    row("specification curve", "specr's definitions", specifications(oracle("specification-curve"))),
  ];
}

function row(what: string, peer: string, pairs: readonly Pair[]): Row {
  const same = pairs.filter(([found, expected]) => {
    const inFull = String(expected).replace(/\D/g, "").length >= 12;
    return !inFull
      ? Number(found.toFixed(decimals(expected))) === expected
      : Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  }).length;
  return {
    measure: `${what}: printed numbers matched`,
    value: same / pairs.length,
    low: null,
    high: null,
    n: pairs.length,
    bar: 1,
    peer,
    peerValue: 1,
  };
}

function keyness(
  set: { totalTarget: number; totalReference: number; rows: [word: string, target: number, reference: number, printed: number][] },
  measure: (groups: TwoGroups) => Float64Array,
): Pair[] {
  const groups = twoGroups(
    set.rows.map(([, target]) => target),
    set.rows.map(([, , reference]) => reference),
    { targetTotal: set.totalTarget, referenceTotal: set.totalReference },
  );
  return [...measure(groups)].map((found, at) => [found, set.rows[at]![3]]);
}

function tidylo(set: { rows: number[][]; empiricalBayes: number[]; uninformative: number[] }): Pair[] {
  const groups = [0, 1].map((group) =>
    Float64Array.from([3, 4, 5], (feature) => set.rows.find(([one, two]) => one === group && two === feature)![2]!),
  );
  const flat = (uninformative: boolean) => logOddsTidylo(groups, { uninformative }).flatMap((z) => [...z]);
  return [
    ...flat(false).map((found, at): Pair => [found, set.empiricalBayes[at]!]),
    ...flat(true).map((found, at): Pair => [found, set.uninformative[at]!]),
  ];
}

function letters(set: { docs: string[]; expected: Record<string, Record<string, number>> }): Pair[] {
  const docs = set.docs.map((doc) => doc.split(" "));
  const names = { range: "range", sd: "sd", vc: "vc", D: "juillandD", S: "rosengrenS", DP: "dp", DPnorm: "dpNorm", KL: "kl" } as const;
  return Object.entries(set.expected).flatMap(([letter, expected]) => {
    const found = dispersion(
      docs.map((doc) => doc.filter((one) => one === letter[0]).length),
      docs.map(({ length }) => length),
    );
    // a number such as 0.8 is printed to three digits, its zeros left off
    return Object.entries(names).map(([name, own]): Pair => [Number(found[own].toFixed(letter.length > 1 ? 4 : 3)), expected[name]!]);
  });
}

function gensim(set: { posting: Record<string, number[]>; documents: number; pmi: number; npmi: number }): Pair[] {
  const [one, two] = Object.values(set.posting) as [number[], number[]];
  const both = one.filter((id) => two.includes(id)).length;
  const pair = twoGroups([both], [two.length - both], { targetTotal: one.length, referenceTotal: set.documents - one.length });
  return [
    [pmi(pair)[0]!, set.pmi],
    [npmi(pair)[0]!, set.npmi],
  ];
}

function simple(set: { focus: number[]; reference: number[]; constant: number; score: number }): Pair[] {
  return [
    [
      simpleMaths(twoGroups([set.focus[0]!], [set.reference[0]!], { targetTotal: set.focus[1]!, referenceTotal: set.reference[1]! }), {
        constant: set.constant,
      })[0]!,
      set.score,
    ],
  ];
}

function collocated(sets: { text: string; expected: [string, number, number, number][] }[]): Pair[] {
  return sets.flatMap(({ text, expected }) => {
    const found = new Map(adjacentPairs([text.split(" ")], { minCount: 1 }).map((pair) => [pair.phrase, pair]));
    return expected.flatMap(([phrase, n, lambda, z]): Pair[] => {
      const pair = found.get(phrase)!;
      return [
        [pair.n, n],
        [pair.lambda, lambda],
        [pair.z, z],
      ];
    });
  });
}

const KINDS: Record<string, WordShiftKind> = {
  proportion: "proportion",
  entropy: "entropy",
  jsd: "jensen-shannon",
  kld: "kullback-leibler",
  weighted: "weighted",
};

function words(set: any): Pair[] {
  return set.cases
    .flatMap((one: any): Pair[] => {
      const { freq1, freq2 } = set.inputs[one.pair];
      const all = [...new Set([...Object.keys(freq1), ...Object.keys(freq2)])].sort();
      const scores = (name: string) => all.map((word) => set.lexicons[name][word] ?? NaN);
      const { type2score_1: first, type2score_2: second, reference_value: center, stop_lens: lens } = one.options ?? {};
      const found = wordShift(
        all.map((word) => freq1[word] ?? 0),
        all.map((word) => freq2[word] ?? 0),
        {
          kind: KINDS[one.method]!,
          alpha: one.alpha ?? 1,
          ...(first === undefined
            ? {}
            : {
                scores: { reference: scores(first), ...(second === undefined ? {} : { target: scores(second) }) },
                center,
                lens: lens ?? [],
              }),
        },
      );
      if (one.trueTsallisJsd !== undefined) return [[found.difference, one.trueTsallisJsd]];
      return [
        [found.difference, one.diff],
        ...Object.entries(one.shift as Record<string, number>).map(
          ([word, part]): Pair => [found.parts[all.indexOf(word)]! * found.norm, part * one.norm],
        ),
      ];
    })
    .map(([found, expected]: Pair): Pair => [Number(found.toFixed(12)), Number(expected.toFixed(12))]);
}

function breaks(set: any): Pair[] {
  const cuts = set.strucchange.flatMap(({ m, rss, bic: expected, breaks }: any): Pair[] => {
    const found = bestSegmentation(set.nile.volume, m, { minSize: 15 })!;
    return [[found.cost, rss], [bic(100, found), expected], ...breaks.map((at: number, place: number): Pair => [found.breaks[place]!, at])];
  });
  return cuts.concat(
    set.ruptures.flatMap(({ name, n_bkps, pen, bkps, sumOfCosts }: any): Pair[] => {
      const values: number[] = name.startsWith("nile") ? set.nile.volume : set.steps60.values;
      const cost = name.includes(" l1 ") ? "l1" : "l2";
      const found = pen === undefined ? bestSegmentation(values, n_bkps, { cost })! : pelt(values, pen, { cost });
      return [[found.cost, sumOfCosts], ...[...found.breaks, values.length].map((at, place): Pair => [at, bkps[place]])];
    }),
  );
}

function specifications(set: any): Pair[] {
  const found = summarize(set.specs.map(({ estimate, low, high, ...choice }: any): Specification => ({ estimate, low, high, choice })));
  const names = ["median", "mad", "min", "max", "q25", "q75", "sharePositive", "n"] as const;
  return [
    ...names.map((name): Pair => [found[name]!, set.expected[name]]),
    [found.nPositiveSure, set.expected.nPositiveSig],
    [found.nNegativeSure, set.expected.nNegativeSig],
    ...Object.entries(set.expected.byDecision).flatMap(([decision, { medians, etaSquared }]: any): Pair[] => [
      [found.byDecision[decision]!.etaSquared!, etaSquared],
      ...Object.entries(medians).map(([option, median]): Pair => [found.byDecision[decision]!.medians[option]!, median as number]),
    ]),
  ];
}
