import { describe, expect, it } from "vitest";
import { segment, wholeHead } from "../../../src/text/english/segment.js";

describe("segment", () => {
  it.each([
    ["Russia's", "Russia 's"],
    ["Putin’s", "Putin ’s"],
    ["didn't", "did n't"],
    ["can't", "ca n't"],
    ["they're", "they 're"],
    ["Russia-backed", "Russia-backed"],
    ["'s", "'s"],
  ])("%s → %s", (surface, expected) => expect(segment(surface).segments.join(" ")).toBe(expected));
  it.each([
    ["ca", "can"],
    ["wo", "will"],
    ["did", "did"],
  ])("%s n't is %s", (head, expected) => expect(wholeHead(head, "n't")).toBe(expected));
});
