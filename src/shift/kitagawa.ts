/** A part of the groups, such as an outlet: its weight and its rate in each. */
export interface Stratum {
  /** Share of the group that it makes up; 0 where it is not there. */
  weight: [reference: number, target: number];
  /** Its value; NaN where it is not there. */
  rate: [reference: number, target: number];
}

/** What a stratum adds to a difference. */
export interface Decomposed {
  /** Because it makes up another share of the sample. */
  composition: number;
  /** Because its own value changed. */
  within: number;
}

/**
 * Kitagawa's decomposition of a difference of means: how much is because the sample is made up otherwise, and how
 * much because its parts changed. All parts add up to the difference.
 * A part that is missing from one group has no change of its own: all of its share is composition.
 *
 * Source: Kitagawa (1955), Components of a difference between two rates, JASA 50(272).
 *
 * @example kitagawa([{ weight: [0.5, 0.8], rate: [1, 1] }, { weight: [0.5, 0.2], rate: [0, 0] }])[0] // { composition: 0.3, within: 0 }
 */
export function kitagawa(strata: readonly Stratum[]): Decomposed[] {
  return strata.map(({ weight: [w0, w1], rate: [r0, r1] }) => {
    const [before, after] = [Number.isNaN(r0) ? r1 : r0, Number.isNaN(r1) ? r0 : r1];
    if (Number.isNaN(before)) return { composition: 0, within: 0 };
    return { composition: ((w1 - w0) * (before + after)) / 2, within: ((after - before) * (w0 + w1)) / 2 };
  });
}
