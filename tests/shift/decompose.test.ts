import { describe, expect, it } from "vitest";
import { where } from "../../src/evidence/columns.js";
import { contrast } from "../../src/shift/contrast.js";
import { decompose } from "../../src/shift/decompose.js";
import { articles } from "./articles.js";

const [target, reference] = [where(articles, { year: [2023, 2024] }), where(articles, { year: [2020, 2021] })];

describe("decompose", () => {
  const found = decompose(target, reference, { by: "outlet", names: ["US"] }).objects()[0] as Record<string, number>;
  it("adds up to the shift", () => {
    const { shift } = contrast(target, reference, { names: ["US"] }).objects()[0] as { shift: number };
    expect(found.composition! + found.within!).toBeCloseTo(shift, 12);
    expect(found.shift).toBeCloseTo(shift, 12);
    expect(found.within!).toBeLessThan(-0.5);
    expect(found.shared).toBe(2);
  });
  it("has intervals that hold its parts", () => {
    expect(found.withinLow!).toBeLessThanOrEqual(found.within!);
    expect(found.withinHigh!).toBeGreaterThanOrEqual(found.within!);
  });
  it("is all composition where the groups share nothing", () => {
    const apart = decompose(target, reference, { by: "year", names: ["US"] }).objects()[0] as Record<string, number>;
    expect([apart.within, apart.shared]).toEqual([0, 0]);
  });
});
