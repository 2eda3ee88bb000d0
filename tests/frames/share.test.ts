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
  it("counts sentences, leaves out notices, and draws sentences within their article", () => {
    const notice = sentence({ boilerplate: true, frames: [{ frame: "threat", cue: "threat", from: 0, to: 1 }] });
    const alike = (id: string, frame: string) => evidence(id, [...Array.from({ length: 5 }, () => words(frame)), notice]);
    const share = { n: 5, sentences: 10, share: 0.5 };
    expect(rowsOf(frameShares([alike("a", "threat"), alike("b", "blame")], { by: "year" }))).toEqual(
      ["blame", "threat"].map((frame) => ({ year: 2021, frame, ...share, low: null, high: null })),
    );
    const mixed = evidence("a", [...alike("a", "threat").sentences, ...alike("b", "blame").sentences]);
    for (const row of rowsOf(frameShares([mixed]))) {
      expect(row).toMatchObject(share);
      expect([Number(row.low) > 0 && Number(row.low) < 0.3, Number(row.high) < 1 && Number(row.high) > 0.7]).toEqual([true, true]);
    }
  });
  it("keeps the order of the frames it is given", () => {
    expect(rowsOf(frameShares([evidence("a", [words("blame")])], { frames: ["threat", "blame"] })).map(({ frame }) => frame)).toEqual([
      "threat",
      "blame",
    ]);
  });
});
