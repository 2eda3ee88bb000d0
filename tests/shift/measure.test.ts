import { describe, expect, it } from "vitest";
import { type MeasureOptions, measured } from "../../src/shift/measure.js";
import { byUnit, ratios } from "../../src/shift/ratios.js";
import { evidenceOf } from "../terms/evidence-of.js";

const evidence = evidenceOf(
  { id: "a", date: "2021", sentences: ["war @RU=-2 #conflict #US>RU=-0.5", "peace talks @RU/putin #diplomacy #diplomacy", "THE"] },
  { id: "b", date: "2022", sentences: ["war gas war @US=2 #US/biden>RU=0.5"] },
);
const values = (options: MeasureOptions) => {
  const all = measured(evidence, options);
  const { values: found, n } = ratios(
    byUnit(
      all,
      Array.from(all.rows, () => 0),
    ),
    () => 1,
  );
  return Object.fromEntries(all.names.map((name, at) => [name, [found[at], n[at]]]));
};

describe("measured", () => {
  it.each([
    ["stance", {}, { RU: [Math.tanh(-2) / 2, 2], US: [Math.tanh(2), 1] }],
    ["event", {}, { RU: [Math.tanh(2) / 2, 2], US: [Math.tanh(-2), 1] }],
    ["stance", { level: "actor" }, { RU: [Math.tanh(-2), 1], "RU/putin": [0, 1], US: [Math.tanh(2), 1] }],
    ["frames", {}, { conflict: [1 / 3, 3], diplomacy: [2 / 3, 3] }],
    ["terms", {}, { gas: [1 / 6, 6], peace: [1 / 6, 6], talks: [1 / 6, 6], war: [3 / 6, 6] }],
    ["relations", {}, { "US>RU": [0, 2] }],
    ["relations", { level: "actor" }, { "US/biden>RU": [0.5, 1], "US>RU": [-0.5, 1] }],
  ] as const)("takes %s with %j", (measure, options, expected) => {
    const found = values({ measure, ...options });
    expect(Object.keys(found)).toEqual(Object.keys(expected));
    for (const [name, [value, n]] of Object.entries(expected)) {
      expect(found[name]![0]).toBeCloseTo(value, 12);
      expect(found[name]![1]).toBe(n);
    }
  });
  it("leaves out sentences that say nothing of it", () => expect(measured(evidence, { measure: "frames" }).rows).toHaveLength(2));
  it("takes only the names asked for", () => expect(Object.keys(values({ names: ["US"] }))).toEqual(["US"]));
});
