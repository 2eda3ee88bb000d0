import { describe, expect, it } from "vitest";
import { score } from "../../src/stance/score.js";
import { cue, mention } from "../fixture.js";

const of = (...cues: ReturnType<typeof cue>[]) => score(mention("RU", cues));

describe("score", () => {
  it("is 0 without cues, not a guess", () => expect(of()).toEqual({ score: 0, polarity: 0, event: 0 }));
  it("has the sign of its cues", () => {
    expect(of(cue({ weight: -0.6 })).polarity).toBe(-1);
    expect(of(cue({ weight: 0.6 })).polarity).toBe(1);
    expect(of(cue({ weight: 0.6 }), cue({ weight: -0.6 })).polarity).toBe(0);
  });
  it("is turned and weakened by negation, weakened by hedges, raised by degree", () => {
    const plain = of(cue()).score;
    expect(of(cue({ negated: true })).score).toBeGreaterThan(0);
    expect(Math.abs(of(cue({ negated: true })).score)).toBeLessThan(Math.abs(plain));
    expect(of(cue({ hedged: true })).score).toBeGreaterThan(plain);
    expect(of(cue({ intensity: 1.5 })).score).toBeLessThan(plain);
  });
  it("weakens with distance what no grammar ties", () => {
    expect(of(cue({ role: "near", distance: 8 })).score).toBeGreaterThan(of(cue({ role: "near", distance: 1 })).score);
    expect(of(cue({ role: "source", distance: 8 })).score).toBe(of(cue({ role: "source", distance: 1 })).score);
  });
  it("keeps what happens apart from what is said", () => {
    const attacked = of(cue({ weight: 0, event: -0.9 }));
    expect(attacked.polarity).toBe(0);
    expect(attacked.event).toBeLessThan(-0.5);
  });
  it("stays between -1 and 1", () => expect(of(...Array.from({ length: 50 }, () => cue())).score).toBeGreaterThanOrEqual(-1));
  it.each([
    ["a cue", {}, Math.tanh(-0.6)],
    ["a negated one", { negated: true }, Math.tanh(-0.6 * -0.6)],
    ["a hedged one", { hedged: true }, Math.tanh(-0.6 * 0.6)],
    ["a strong one", { intensity: 1.5 }, Math.tanh(-0.6 * 1.5)],
    ["one 6 words away that no grammar ties to it", { role: "near", distance: 6 }, Math.tanh((-0.6 * 0.5) / Math.E)],
    ["a predicate that names nobody", { role: "untied", distance: 6 }, 0],
  ] as const)("of %s is exact", (_, part, expected) => {
    const every = { threshold: 0, eventThreshold: 0 };
    expect(score(mention("RU", [cue(part)]), every).score).toBeCloseTo(expected, 12);
    expect(score(mention("RU", [cue({ ...part, weight: 0, event: -0.6 })]), every).event).toBeCloseTo(expected, 12);
  });
  it("weighs what the mention does itself less, and what happens to it by that in full", () => {
    const doer = mention("RU", [cue({ role: "source", weight: -0.9, event: -0.9 })]);
    expect(score(doer).score).toBeCloseTo(Math.tanh(-0.9 * 0.3), 12);
    expect(score(doer, { doing: 1 }).score).toBeCloseTo(Math.tanh(-0.9), 12);
    expect(score(doer).event).toBeCloseTo(Math.tanh(-0.9), 12);
  });
  it("takes its factors from the options", () => {
    const options = { decay: 2, negation: -1, hedge: 0.5, threshold: 0, untied: 0.5 };
    const found = score(mention("RU", [cue({ role: "near", distance: 2, negated: true, hedged: true })]), options);
    expect(found.score).toBeCloseTo(Math.tanh((0.6 * 0.5 * 0.5) / Math.E), 12);
    const untied = score(mention("RU", [cue({ role: "untied", distance: 2, negated: true, hedged: true })]), options);
    expect(untied.score).toBeCloseTo(found.score, 12);
  });
  it.each([
    [0.149, 0],
    [-0.149, 0],
    [0.151, 1],
    [-0.151, -1],
  ])("%d at a threshold of 0.15 is %d, and counts as 0 where it is neutral", (value, polarity) => {
    const found = of(cue({ role: "target", weight: Math.atanh(value) }));
    expect(found.polarity).toBe(polarity);
    expect(found.score).toBeCloseTo(polarity === 0 ? 0 : value, 12);
  });
  it("tells what happens only beyond its own threshold", () => {
    expect(of(cue({ role: "target", event: Math.atanh(0.39) })).event).toBe(0);
    expect(of(cue({ role: "target", event: Math.atanh(0.41) })).event).toBeCloseTo(0.41, 12);
  });
  it.each([
    [[2, 0, -2], -1],
    [[-2, 0, 2], 1],
    [[0, 2, 0], 0],
    [[1, 0, 1], -1],
    [[1, 1, 0], 0],
    [[0, 1, 1], 0],
    [[2, 0, 1], -1],
    [[1, 0, 2], 1],
  ] as [[number, number, number], number][])("judges by the trained part %j as %d, but only when asked", (trained, polarity) => {
    const judged = mention("RU", [cue({ event: -0.9 })], { trained });
    const [bad, none, good] = trained.map(Math.exp) as [number, number, number];
    const found = score(judged, { trained: true });
    expect(found.polarity).toBe(polarity);
    expect(found.score).toBeCloseTo((good - bad) / (bad + none + good), 12);
    expect(found.event).toBeCloseTo(Math.tanh(-0.9), 12);
    expect(score(judged)).toEqual(of(cue({ event: -0.9 })));
    expect(score(mention("RU", [cue()]), { trained: true })).toEqual(of(cue()));
  });
});
