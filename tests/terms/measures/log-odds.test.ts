import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logOddsDirichlet, logOddsTidylo, pooledPrior } from "../../../src/terms/measures/log-odds.js";
import { twoGroups } from "../../../src/terms/measures/two-groups.js";
import { oracle } from "../../oracle.js";

const set = oracle("tidylo");

describe("logOddsDirichlet", () => {
  // by hand, equations 16, 19 and 22: counts 8 and 2 of 10 and 10, a prior of 2 words, 1 each
  it("follows the paper's equations", () => {
    const { logOdds, z } = logOddsDirichlet(twoGroups([8, 2], [2, 8]), Float64Array.of(1, 1));
    expect(logOdds[0]).toBeCloseTo(Math.log(9 / 3) - Math.log(3 / 9), 12);
    expect(z[0]).toBeCloseTo((2 * Math.log(3)) / Math.sqrt(1 / 9 + 1 / 3), 12);
  });
  it("turns its sign with the groups, and is 0 for what neither has or what both have alone", () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.tuple(fc.nat(30), fc.nat(30)), { minLength: 2, maxLength: 8 })
          .filter((pairs) => pairs.some(([a]) => a > 0) && pairs.some(([, b]) => b > 0)),
        (pairs) => {
          const [one, two] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
          const there = logOddsDirichlet(twoGroups(one, two)).z;
          const back = logOddsDirichlet(twoGroups(two, one)).z;
          there.forEach((value, at) => {
            expect(value + back[at]!).toBeCloseTo(0, 9);
          });
        },
      ),
    );
    expect(logOddsDirichlet(twoGroups([0, 5, 2], [0, 3, 1])).logOdds[0]).toBe(0);
    expect(logOddsDirichlet(twoGroups([5], [3])).z[0]).toBe(0);
  });
  it("draws rare terms to zero", () => {
    const { z } = logOddsDirichlet(twoGroups([1, 100, 899], [0, 50, 950]));
    expect(z[1]!).toBeGreaterThan(z[0]!);
  });
  it("spreads the prior over the pooled frequencies", () =>
    expect([...pooledPrior(Float64Array.of(1, 3), Float64Array.of(2, 4), 20)]).toEqual([6, 14]));
});

describe("logOddsTidylo", () => {
  it("matches what tidylo prints, with either prior", () => {
    const groups = [0, 1].map((group) =>
      Float64Array.from([3, 4, 5], (feature) => set.rows.find(([one, two]: number[]) => one === group && two === feature)![2]!),
    );
    const flat = (uninformative: boolean) =>
      logOddsTidylo(groups, { uninformative })
        .flatMap((z) => [...z])
        .map((z) => Number(z.toFixed(6)));
    expect(flat(false)).toEqual(set.empiricalBayes);
    expect(flat(true)).toEqual(set.uninformative);
  });
  it("gives 0 to a group that does not have the term, or that all have alone", () => {
    expect(logOddsTidylo([Float64Array.of(0, 5), Float64Array.of(3, 4)])[0]![0]).toBe(0);
    expect(logOddsTidylo([Float64Array.of(5), Float64Array.of(3)])[0]![0]).toBe(0);
  });
});
