import { describe, expect, it } from "vitest";
import { rowsOf } from "../../src/figures/figure.js";
import { frameShares } from "../../src/frames/share.js";
import { evidence, sentence } from "../fixture.js";

const words = (...frames: string[]) => sentence({ frames: frames.map((frame) => ({ frame, cue: frame, from: 0, to: 1 })) });

describe("frameShares", () => {
  it("sums to one in each group, and knows none where no word speaks for a frame", () => {
    const rows = rowsOf(frameShares([evidence("a", [words("threat", "blame"), words("threat", "threat")]), evidence("b", [words()])]));
    expect(rows.map(({ article, frame, n, share }) => [article, frame, n, share])).toEqual([
      ["a", "blame", 1, 0.25],
      ["a", "threat", 3, 0.75],
      ["b", "blame", 0, null],
      ["b", "threat", 0, null],
    ]);
  });
  it("keeps the order of the frames it is given", () => {
    expect(rowsOf(frameShares([evidence("a", [words("blame")])], { frames: ["threat", "blame"] })).map(({ frame }) => frame)).toEqual([
      "threat",
      "blame",
    ]);
  });
});
