import { describe, expect, it } from "vitest";
import { changePoints } from "../../src/shift/change-points.js";
import { oracle } from "../oracle.js";

const { nile } = oracle("change-points");

describe("changePoints", () => {
  it("finds that the Nile changed after 1898, and how sure that is", () => {
    const found = changePoints(nile.volume, { minSize: 15, replicates: 300 })!;
    expect(found.points).toHaveLength(1);
    const [{ at, low, high, shift }] = found.points as [{ at: number; low: number; high: number; shift: number }];
    expect(nile.years[0] + at - 1).toBe(1898);
    expect(shift).toBeCloseTo(-247.78, 2);
    // strucchange's interval, by Bai's asymptotics, is 1895 to 1902
    expect(nile.years[0] + low - 1).toBeGreaterThanOrEqual(1891);
    expect(nile.years[0] + high - 1).toBeLessThanOrEqual(1904);
    expect(found.p).toBeCloseTo(1 / 300, 10);
    expect(found.bic[0]).toBeCloseTo(1318.24, 2);
    expect(found.bic[1]).toBeCloseTo(1270.08, 2);
  });
  it("finds nothing where nothing changes, and says null where nothing could be found", () => {
    const steady = Array.from({ length: 30 }, (_, at) => ((at * 7919 + 13) % 31) / 31);
    expect(changePoints(steady, { replicates: 200 })!.p).toBeGreaterThan(0.05);
    expect(changePoints([1, 2, 3])).toBeNull();
    expect(changePoints([2, 2, 2, 2, 2, 2])).toBeNull();
  });
});
