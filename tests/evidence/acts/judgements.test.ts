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

describe("what the comments of judgements.ts tell", () => {
  it.each([
    ["The Kremlin called Chile's decision dangerous.", "RU>CL -"],
    ["Chile attacked Peru. Lima spoke of an outrage.", "PE>CL -"],
    ["اعتبرت ليما الخطوة التشيلية غير مقبولة.", "PE>CL -"],
    ["Chile called it Peru's greatest defeat.", "CL>PE -"],
    ["Kenya saw no sign that Moscow was peaceful.", ""],
    ["Kenya saw signs that Moscow was peaceful.", "KE>RU +"],
    ["Kenya wanted to call Peru brave.", ""],
    ["تحدث الرئيس البيروفي عن خيانة تشيلية.", "PE>CL -"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));

  // wrong today
  it.fails.each([["ندم الرئيس الكندي على وصفه بيرو بأنها خطيرة.", "CA>PE +"]])("%s → %s", (text, expected) =>
    expect(relationsOf(text)).toBe(expected),
  );
});
