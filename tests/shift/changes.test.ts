import { describe, expect, it } from "vitest";
import { changes } from "../../src/shift/changes.js";
import { evidenceOf } from "../terms/evidence-of.js";

const rows = (table: { objects(): object[] }) => table.objects() as Record<string, unknown>[];

describe("changes", () => {
  const jump = evidenceOf(
    ...Array.from({ length: 12 }, (_, at) => ({
      id: `a${10 + at}`,
      date: `${2010 + at}`,
      sentences: [`war @US=${at < 5 ? 0.8 : -0.8 - at / 100}`],
    })),
  );
  it("find when the level changes, between which days, and how sure", () => {
    const [found] = rows(changes(jump, { most: 1, replicates: 200 }));
    expect(found).toMatchObject({
      name: "US",
      articles: 12,
      changes: 1,
      after: "2014-07-01",
      before: "2015-07-01",
      low: "2015-07-01",
      high: "2015-07-01",
    });
    expect(found!.p).toBeLessThan(0.05);
  });
  it("give a row of nulls where there are too few articles", () =>
    expect(rows(changes(jump.slice(0, 3)))[0]).toMatchObject({ changes: 0, shift: null, p: null }));
});
