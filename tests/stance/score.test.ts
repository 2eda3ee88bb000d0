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
  it("judges by the trained part only when asked", () => {
    const judged = mention("RU", [], { trained: [2, 0, -2] });
    expect(score(judged).polarity).toBe(0);
    expect(score(judged, { trained: true }).polarity).toBe(-1);
  });
});
