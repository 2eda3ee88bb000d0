import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pooledPrior } from "../../../src/terms/measures/log-odds.js";
import { allMeasures, type KeynessDefinition, type KeynessMeasure, MEASURES } from "../../../src/terms/measures/measures.js";
import { twoGroups } from "../../../src/terms/measures/two-groups.js";

const counts = fc
  .array(fc.tuple(fc.nat(30), fc.nat(30)), { minLength: 3, maxLength: 12 })
  .filter((pairs) => pairs.filter(([a]) => a > 0).length > 1 && pairs.filter(([, b]) => b > 0).length > 1);

describe("allMeasures", () => {
  it("is what each measure says by itself", () => {
    fc.assert(
      fc.property(counts, (pairs) => {
        const groups = twoGroups(
          pairs.map(([a]) => a),
          pairs.map(([, b]) => b),
        );
        const alpha = pooledPrior(groups.target, groups.reference, 100);
        const all = allMeasures(groups);
        for (const [name, measure] of Object.entries(MEASURES) as [KeynessMeasure, KeynessDefinition][]) {
          const values = measure.values(groups, alpha);
          expect([...all[name].values], name).toEqual([...values]);
          expect([...all[name].logP], name).toEqual([...measure.logP(groups, alpha, values)]);
        }
      }),
    );
  });
  it("gives p that is none, or a logarithm of one", () => {
    fc.assert(
      fc.property(counts, (pairs) => {
        for (const { values, logP } of Object.values(
          allMeasures(
            twoGroups(
              pairs.map(([a]) => a),
              pairs.map(([, b]) => b),
            ),
          ),
        )) {
          expect(values.some(Number.isNaN)).toBe(false);
          expect(logP.every((value) => value <= 0)).toBe(true);
        }
      }),
    );
  });
  it.each(Object.entries(MEASURES) as [KeynessMeasure, KeynessDefinition][])(
    "%s names its paper and takes a term that both use alike for neutral",
    (name, { source, neutral }) => {
      expect(source).toMatch(/\d{4}/);
      const [found] = allMeasures(twoGroups([10, 90, 100], [10, 90, 100]))[name].values;
      expect(found).toBeCloseTo(neutral, 10);
    },
  );
});
