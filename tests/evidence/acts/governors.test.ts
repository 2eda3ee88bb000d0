import { describe, expect, it } from "vitest";
import { relationsOf } from "../read.js";

describe("what the comments of governors.ts tell", () => {
  it.each([
    ["Peru suspended funding for Chile.", "PE>CL -"],
    ["أعلنت بيرو وقف العدوان على تشيلي.", "(PE>CL - negated)"],
    ["Kenya asked about the attack by Peru on Chile.", "PE>CL -"],
    ["Kenya asked for an attack by Peru on Chile.", "(PE>CL - hypothetical)"],
    ["The attack on Chile was attributed to Peru.", "PE>CL -"],
    ["Kenya does not believe that Peru attacked Chile.", "(PE>CL - negated)"],
    ["Peru pulled out of a treaty with Chile.", "PE>CL -"],
    ["Peru walked away from talks with Chile.", "PE>CL -"],
    ["أوقفت بيرو تزويد كندا بالسلاح.", "PE>CA -"],
    ["أعلنت كندا وقف القتال وزيادة المساعدات لبيرو.", "CA>PE +"],
    ["Kenya demanded that Peru stop attacking Chile.", "KE>PE -, PE>CL -"],
    ["Peru denied it and accused Chile.", "PE>CL -"],
    ["نفت بيرو ذلك واتهمت الكرملين بالكذب.", "PE>RU -"],
    ["نفت بيرو أنها هاجمت تشيلي.", "(PE>CL - negated)"],
    ["Kenya called on Peru to attack Chile.", "(PE>CL - hypothetical), KE>PE +"],
    ["Kenya demanded that Russia leave Ukraine.", "KE>RU -"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));

  // wrong today
  it.fails.each([["نفت بيرو ذلك واتهمت تشيلي.", "PE>CL -"]])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));
});
