import { describe, expect, it } from "vitest";
import { type MeasureOptions, measured } from "../../src/shift/measure.js";
import { byUnit, ratios } from "../../src/shift/ratios.js";
import { cue, evidence as evidenceWith, mention, relation, sentence } from "../fixture.js";
import { evidenceOf } from "../terms/evidence-of.js";

const evidence = evidenceOf(
  { id: "a", date: "2021", sentences: ["war @RU=-2 #conflict #US>RU=-0.5", "peace talks @RU/putin #diplomacy #diplomacy", "THE"] },
  { id: "b", date: "2022", sentences: ["war gas war @US=2 #US/biden>RU=0.5"] },
);
const values = (options: MeasureOptions, of = evidence) => {
  const all = measured(of, options);
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
  it.each([
    ["narrator", [0.5, -0.5]],
    ["quoted", [-0.25, 0.25]],
    ["RU", [-0.25, 0.25]],
    ["all", [0.125, -0.125]],
  ])("takes the words of %s", (voice, [toward, by]) => {
    const said = [
      { voice: "narrator", weight: Math.atanh(0.5), polarity: -0.5 },
      { voice: "RU/putin", weight: Math.atanh(-0.25), polarity: 0.25 },
    ];
    const spoken = evidenceWith("a", [
      sentence({
        mentions: said.map((one) => mention("US", [cue({ weight: one.weight })], { voice: one.voice })),
        relations: said.map((one) => relation({ polarity: one.polarity, voice: one.voice })),
      }),
    ]);
    expect(values({ voice }, [spoken])).toEqual({ US: [expect.closeTo(toward!, 12), voice === "all" ? 2 : 1] });
    expect(values({ voice, measure: "relations" }, [spoken])).toEqual({ "US>RU": [by, voice === "all" ? 2 : 1] });
  });
  it("takes no relation of an actor to itself, and none that is flagged", () => {
    const told = [relation({ source: "RU", target: "RU/putin" }), relation({ flags: ["negated"] }), relation({ polarity: -0.25 })];
    expect(values({ measure: "relations" }, [evidenceWith("a", [sentence({ relations: told })])])).toEqual({ "US>RU": [-0.25, 1] });
  });
  it("leaves out notices, unless it is asked for them", () => {
    const notice = [
      evidenceWith("a", [sentence({ mentions: [mention("US")] }), sentence({ boilerplate: true, mentions: [mention("RU")] })]),
    ];
    expect(Object.keys(values({}, notice))).toEqual(["US"]);
    expect(Object.keys(values({ boilerplate: true }, notice))).toEqual(["RU", "US"]);
  });
  it("leaves out sentences that say nothing of it", () => expect(measured(evidence, { measure: "frames" }).rows).toHaveLength(2));
  it("takes only the names asked for", () => expect(Object.keys(values({ names: ["US"] }))).toEqual(["US"]));
});
