import { table } from "arquero";
import { expect, it } from "vitest";
import { wordShiftFigure } from "../../src/figures/word-shift.js";
import { toSvg } from "../../src/notebook/draw.js";

const drawn = wordShiftFigure(
  table({
    term: ["war", "peace", "new"],
    label: ["war", "peace", "new"],
    reference: [1, 4, 0],
    target: [6, 1, 2],
    shareReference: [0.2, 0.8, 0],
    shareTarget: [0.67, 0.11, 0.22],
    part: [0.6, 0.4, null],
    difference: [0.5, 0.5, 0.5],
  }),
  { name: "w", title: "Words", target: "2025", reference: "2021", measure: "Jensen-Shannon divergence", show: 1 },
);

it("shows the largest parts and says how much they are", () => {
  expect(drawn.data).toHaveLength(1);
  expect(drawn.data[0]).toMatchObject({ label: "war", more: "more in 2025", counts: "6 / 1" });
  expect(drawn.caption).toContain("60 % of what shifts, of 2 terms and 12 words");
});
it("draws", async () => expect(await toSvg(drawn)).toContain("<svg"));
