import { bench, describe } from "vitest";
import { keyness } from "../../src/terms/keyness.js";
import { allMeasures } from "../../src/terms/measures/measures.js";
import { twoGroups } from "../../src/terms/measures/two-groups.js";
import { shippedArticles } from "./shipped-articles.js";

// Counts that fall with rank, as words do, the same in every run.
let state = 1;
const chance = (): number => {
  state = (state * 16807) % 2147483647;
  return state / 2147483647;
};
const counts = () => Float64Array.from({ length: 100_000 }, (_, rank) => Math.floor((chance() * 2e5) / (rank + 1) + chance() * 3));
const groups = twoGroups(counts(), counts());
const { target, reference } = shippedArticles();
const options = { time: 2000, warmupTime: 300 };

describe("keyness of 100,000 terms", () => {
  bench("all eleven measures with their p", () => void allMeasures(groups), options);
  bench(
    "naive: one logarithm a term and cell, objects a term",
    () => {
      const rows = Array.from(groups.target, (a, at) => ({ a, b: groups.reference[at]! }));
      rows.map(({ a, b }) => {
        const [c, d] = [groups.targetTotal - a, groups.referenceTotal - b];
        const n = a + b + c + d;
        const part = (o: number, e: number) => (o > 0 ? o * Math.log(o / e) : 0);
        return {
          a,
          b,
          g2:
            2 *
            (part(a, ((a + b) * (a + c)) / n) +
              part(b, ((a + b) * (b + d)) / n) +
              part(c, ((c + d) * (a + c)) / n) +
              part(d, ((c + d) * (b + d)) / n)),
        };
      });
    },
    options,
  );
});

describe("the shipped articles", () => {
  bench("keyness with 1,000 resamples", () => void keyness(target, reference, { language: "ar" }), options);
  bench("keyness without", () => void keyness(target, reference, { language: "ar", intervals: 0 }), options);
});
