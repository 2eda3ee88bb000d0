import { expect, it } from "vitest";
import { specificationFigure } from "../../src/figures/specification.js";
import { toSvg } from "../../src/notebook/draw.js";
import { type Specification, summarize } from "../../src/shift/specifications.js";

const specifications: Specification[] = [
  { choice: { voice: "all", decay: 4 }, estimate: 0.3, low: 0.1, high: 0.5 },
  { choice: { voice: "narrator", decay: 4 }, estimate: -0.1, low: -0.3, high: 0.1 },
  { choice: { voice: "all", decay: 8 }, estimate: 0.2, low: null, high: null },
  { choice: { voice: "narrator", decay: 8 }, estimate: null, low: null, high: null },
];
const drawn = specificationFigure(specifications, summarize(specifications), { name: "s", title: "A curve", estimate: "the shift" });

it("has a row a choice, by estimate, and leaves out what found nothing", () => {
  expect(drawn.data.map(({ rank, decision, option, sure }) => [rank, decision, option, sure])).toEqual([
    [1, "voice", "narrator", "holds zero"],
    [1, "decay", "4", "holds zero"],
    [2, "voice", "all", "holds zero"],
    [2, "decay", "8", "holds zero"],
    [3, "voice", "all", "above zero"],
    [3, "decay", "4", "above zero"],
  ]);
});
it("says how many agree", () => expect(drawn.caption).toContain("in 3 of 4 specifications"));
it("draws", async () => expect(await toSvg(drawn)).toContain("<svg"));
