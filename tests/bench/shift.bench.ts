import { bench, describe } from "vitest";
import { frameShares } from "../../src/frames/share.js";
import { contrast } from "../../src/shift/contrast.js";
import { wordShift } from "../../src/shift/word-shift.js";
import { relations } from "../../src/stance/relations.js";
import { stance } from "../../src/stance/stance.js";
import { keyness } from "../../src/terms/keyness.js";
import { shippedArticles } from "./shipped-articles.js";

const TYPES = 50_000;
const before = Float64Array.from({ length: TYPES }, (_, rank) => Math.floor(1e5 / (rank + 1)) + (rank % 3));
const after = Float64Array.from({ length: TYPES }, (_, rank) => Math.floor(1e5 / (((rank * 7) % TYPES) + 1)) + (rank % 2));
const scores = { reference: Float64Array.from({ length: TYPES }, (_, rank) => (rank % 9) + 1) };
const { all, target, reference } = shippedArticles();
const options = { time: 1500, warmupTime: 300 };

describe("word shift of 50,000 types", () => {
  for (const kind of ["proportion", "entropy", "jensen-shannon", "weighted"] as const)
    bench(kind, () => void wordShift(before, after, { kind, scores }), options);
});

describe("1,000 resamples of every table of the shipped articles", () => {
  bench(
    "keyness, stance, relations, frames, shift of stance and of frames",
    () => {
      keyness(target, reference, { language: "ar" });
      stance(all);
      relations(all);
      frameShares(all);
      contrast(target, reference);
      contrast(target, reference, { measure: "frames" });
    },
    options,
  );
});
