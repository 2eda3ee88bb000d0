import { expect, it } from "vitest";
import { reliabilityNote, STANCE_RELIABILITY } from "../../src/stance/reliability.js";

it("tells how good the measure is in the languages at hand, with interval and n", () => {
  const { macroF1, low, high, n } = STANCE_RELIABILITY.ar;
  expect(low).toBeLessThan(macroF1);
  expect(macroF1).toBeLessThan(high);
  expect(reliabilityNote(["ar"])).toContain(`${macroF1} (${low} to ${high}, n = ${n}) in Arabic;`);
  expect(reliabilityNote()).toContain("in English and ");
});
