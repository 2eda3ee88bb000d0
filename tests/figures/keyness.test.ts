import { table } from "arquero";
import { describe, expect, it } from "vitest";
import { type KeynessWords, keynessFigure } from "../../src/figures/keyness.js";

const figureOf = (measure: "logOdds" | "oddsRatio", values: (number | null)[], words: Partial<KeynessWords> = {}) =>
  keynessFigure(
    table({
      term: values.map((_, at) => `t${at}`),
      label: values.map((_, at) => `T${at}`),
      target: values.map(() => 2),
      reference: values.map(() => 1),
      z: values,
      low: values,
      high: values,
      [measure]: values,
    }),
    { name: "k", target: "2025", reference: "2021", unit: "Concepts", articles: [1, 4], measure, ...words },
  );
const sides = ({ data }: ReturnType<typeof figureOf>) => data.map(({ label, side }) => `${label} ${side}`);

describe("the figure of keyness", () => {
  it.each([
    ["logOdds", [2, 1, 0, null, -1, -2], ["T0 2025", "T1 2025", "T4 2021", "T5 2021"]],
    // an odds ratio says nothing at 1
    ["oddsRatio", [4, 2, 1, null, 0.5, 0.25], ["T0 2025", "T1 2025", "T4 2021", "T5 2021"]],
  ] as const)("by %s shows both sides, without what is neutral or missing", (measure, values, expected) =>
    expect(sides(figureOf(measure, [...values]))).toEqual(expected),
  );
  it("shows the first of the target and the last of the reference, as many as it is asked to", () => {
    const figure = figureOf("logOdds", [5, 4, 3, 2, 1, -1, -2, -3, -4, -5], { show: 2 });
    expect(sides(figure)).toEqual(["T0 2025", "T1 2025", "T8 2021", "T9 2021"]);
    expect(figure.alt).toContain("Most typical of 2025: T0, T1. Most typical of 2021: T9, T8.");
    expect(figure.caption).toContain("of 10 concepts; the 2 and 2 with the largest z. 2025: 1 article; 2021: 4.");
  });
  it("names four of each side for those who do not see it", () =>
    expect(figureOf("logOdds", [6, 5, 4, 3, 2, 1]).alt).toContain("Most typical of 2025: T0, T1, T2, T3. Most typical of 2021: ."));
  it.each([
    ["logOdds", "where one crosses zero"],
    ["oddsRatio", "where one crosses 1"],
  ] as const)("says of %s: %s", (measure, words) => expect(figureOf(measure, [2]).caption).toContain(words));
});
