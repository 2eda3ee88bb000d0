import { describe, expect, it } from "vitest";
import { where } from "../../src/evidence/columns.js";
import { sensitivity } from "../../src/shift/sensitivity.js";
import { articles } from "./articles.js";

const boundaries = {
  "from 2022": { target: where(articles, { year: [2022, 2023, 2024] }), reference: where(articles, { year: [2020, 2021] }) },
  "from 2023": { target: where(articles, { year: [2023, 2024] }), reference: where(articles, { year: [2020, 2021, 2022] }) },
};

describe("sensitivity", () => {
  it("runs a conclusion through every choice and boundary", () => {
    const { specifications, summary, table } = sensitivity(boundaries, {
      name: "US",
      choices: { decay: [2, 8], measure: ["stance", "event"] },
      replicates: 100,
    });
    expect(specifications).toHaveLength(8);
    expect(table.columnNames()).toEqual(["specification", "estimate", "low", "high", "boundary", "decay", "measure"]);
    expect(summary).toMatchObject({ n: 8, found: 8, sharePositive: 0.5, nPositiveSure: 4, nNegativeSure: 4 });
    expect(summary.byDecision.measure!.etaSquared!).toBeGreaterThan(0.9);
    const estimates = table.array("estimate") as number[];
    expect(estimates).toEqual([...estimates].sort((a, b) => a - b));
  });
  it.each([
    [{ name: "US", choices: { voices: ["all"] } as object }, 'unknown decision: "voices"; did you mean "voice"?'],
    [{ name: "UK", choices: {} }, 'unknown name: "UK"; no specification has it in both periods'],
    [{ name: "US", choices: { decay: [] } }, "invalid choices: 0; expected 1 to 10,000 combinations"],
  ])("refuses %j", (options, message) => expect(() => sensitivity(boundaries, { replicates: 100, ...options })).toThrow(message));
});
