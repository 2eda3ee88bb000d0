import { describe, expect, it } from "vitest";
import { lexicon } from "../lexicon-files.js";

describe("Attestation", () => {
  const { attested } = lexicon();
  it.each([
    ["وزير", false, 2],
    ["سياست", true, 2],
    ["سياست", false, 0],
    ["قفسج", false, 0],
  ])("noun %s, before a pronoun: %s → %i", (stem, bound, grade) => expect(attested.nominal(stem, bound)).toBe(grade));
  it.each([
    ["قالوا", false],
    ["قالو", true],
    ["قلت", false],
    ["اعلنت", false],
  ])("perfect %s", (stem, bound) => expect(attested.past(stem, bound)).toBeGreaterThan(0));
  it.each([
    ["يقولون", false],
    ["يعلن", false],
    ["تدعو", false],
  ])("imperfect %s", (stem, bound) => expect(attested.present(stem, bound)).toBeGreaterThan(0));
});
