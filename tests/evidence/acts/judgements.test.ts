import { describe, expect, it } from "vitest";
import { read, relationsOf } from "../read.js";

describe("judgements", () => {
  it.each([
    ["The French government called Brazil's decision a mistake.", "FR>BR -"],
    ['Chile said: "Peru is reckless."', "CL>PE -"],
    ["Brazil's decision was a mistake.", ""],
    ["وصفت اليابان قرار البرازيل بأنه خطأ.", "JP>BR -"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));

  it("name their rule", () =>
    expect(read("The French government called Brazil's decision a mistake.").sentences[0]!.relations[0]!.rule).toBe("judgement"));
});
