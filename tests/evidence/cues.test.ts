import { describe, expect, it } from "vitest";
import { cuesOf, read } from "./read.js";

describe("cues", () => {
  it.each([
    ["Canada praised Brazil.", "CA praise:source, BR praise:target"],
    ["Brazil was accused of delay.", "BR accuse:target"],
    ["Canada did not praise Brazil.", "CA not praise:source, BR not praise:target"],
    ["The word constructor and the word __proto__ are words in Peru.", "PE"],
    ["أشادت كندا بالبرازيل.", "CA praise:source, BR praise:target"],
    ["لم تشد كندا بالبرازيل.", "CA not praise:source, BR not praise:target"],
  ])("%s → %s", (text, expected) => expect(cuesOf(text)).toBe(expected));

  it.each([
    ["Russian forces left Peru.", "coerce"],
    ["Chile went back on Monday.", "support"],
  ])("%s: no %s", (text, rule) => expect(cuesOf(text)).not.toContain(rule));

  it("intensify and hedge", () => {
    const [cue] = read("Peru is very brave.").sentences[0]!.mentions[0]!.cues;
    expect(cue!.intensity).toBeGreaterThan(1);
  });
});
