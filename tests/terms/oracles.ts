/** What each file of peers' numbers holds, as far as tests read it. */
export interface Oracles {
  "published-figures": PublishedFigures;
  "word-shift": WordShifts;
  "change-points": ChangePoints;
  "specification-curve": SpecificationCurve;
}

interface Keyness {
  total_target: number;
  total_reference: number;
  rows: { feature: string; n_target: number; n_reference: number; printed: number }[];
}

export type Letter = "range" | "sd" | "vc" | "D" | "S" | "DP" | "DPnorm" | "KL";
export type Collocation = [phrase: string, n: number, lambda: number, z: number];

export interface PublishedFigures {
  keyness_chi2_inaugural_postwar_vs_prewar: Keyness;
  keyness_lr_trump2017_vs_postwar_smoothed: Keyness;
  tidylo_mtcars_vs_gear: { rows: number[][]; empirical_bayes_log_odds_weighted: number[]; uninformative_log_odds_weighted: number[] };
  gries_letters: { docs: string[]; expected: Record<string, Record<Letter, number>> };
  gensim_confirmation: { posting: Record<string, number[]>; num_docs: number; pmi: number; npmi: number };
  sketch_engine_simple_maths: { focus: [number, number]; reference: [number, number]; N: number; score: number };
  textstat_collocations: { text: string; expected: Collocation[]; text2: string; expected2: Collocation[] };
}

export interface WordShiftCase {
  pair: string;
  method: "proportion" | "entropy" | "jsd" | "kld" | "weighted";
  alpha?: number;
  base?: number;
  weight1?: number;
  options?: { type2score_1?: string; type2score_2?: string; reference_value?: number | "average"; stop_lens?: [number, number][] };
  avg1?: number;
  avg2?: number;
  diff: number;
  norm: number;
  shift: Record<string, number>;
  p_diff?: Record<string, number>;
  s_diff?: Record<string, number>;
  p_avg?: Record<string, number>;
  s_ref_diff?: Record<string, number>;
  /** Where the peer's own total has a wrong sign: the true one, alone. */
  trueTsallisJsd?: number;
}

export interface WordShifts {
  inputs: Record<string, { freq1: Record<string, number>; freq2: Record<string, number> }>;
  lexicons: Record<string, Record<string, number>>;
  cases: WordShiftCase[];
}

/** The best cuts into more and more parts, or what one search found. */
export type ChangePointCase =
  | { name: string; rows: { m: number; rss: number; bic: number; breakIndex1: number[] }[] }
  | { name: string; rows?: undefined; kw: { n_bkps?: number; pen?: number }; bkps: number[]; sumOfCosts: number };

export interface ChangePoints {
  nile: { years: number[]; volume: number[] };
  steps60: { values: number[] };
  cases: ChangePointCase[];
  metrics: {
    rows: {
      true: number[];
      pred: number[];
      hausdorff: number | null;
      randindex: number;
      meantime: number | null;
      precisionRecall: Record<string, [number, number]>;
    }[];
  };
  eventStudy: {
    diff: number;
    welchT: number;
    welchDf: number;
    welchP: number;
    mannWhitneyU: number;
    mannWhitneyP: number;
    cliffsDelta: number;
    itsOls: { beta: number[]; se: number[]; neweyWestLag4Se: number[]; rss: number };
  };
}

export interface SpecificationCurve {
  specs: ({ estimate: number; low: number; high: number } & Record<"lemma" | "window" | "lang", string>)[];
  expected: Record<"median" | "mad" | "min" | "max" | "q25" | "q75" | "sharePositive" | "n" | "nPositiveSig" | "nNegativeSig", number> & {
    orderIndex: number[];
    colourInOrder: string[];
    byDecision: Record<string, { medians: Record<string, number>; etaSquared: number }>;
  };
}
