import { describe, expect, it } from "vitest";
import { cuesOf, read } from "../read.js";

describe("mentions", () => {
  it.each([
    ["Peru is brave.", "PE courage:modified"],
    ["Chile attacked Peru.", "CL attack:source, PE attack:target"],
    ["بيرو شجاعة.", "PE courage:modified"],
    ["Peru met Chile and Cuba amid a scandal.", "PE meet:source, CL meet:target, CU meet:target blame:near"],
    ["تصرفت بيرو وتشيلي بحكمة.", "PE wisdom:modified, CL wisdom:modified"],
    // the deed is judged, not whom it is done to, nor where it is
    ["The illegal attacks on Peru go on.", "PE illegality:untied attack:target"],
    ["Brutal violence reigns in Peru.", "PE cruelty:untied aggression:untied"],
    ["Peru is a victim of violence.", "PE victimhood:modified aggression:untied"],
    // what is claimed for an actor takes its side
    ["We stand for the territorial integrity of Peru.", "PE rights:modified"],
    ["نؤكد حق تقرير المصير للشعب البيروفي.", "PE rights:near"],
  ])("%s → %s", (text, expected) => expect(cuesOf(text)).toBe(expected));

  it("keep what happens apart from how one is spoken of", () => {
    const [, target] = read("Chile attacked Peru.").sentences[0]!.mentions;
    expect(target!.cues[0]!.event).toBeLessThan(0);
    expect(target!.cues[0]!.weight).toBeGreaterThanOrEqual(0);
  });
});
