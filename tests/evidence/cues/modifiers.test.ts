import { describe, expect, it } from "vitest";
import { cuesOf, relationsOf } from "../read.js";

describe("what the comments of modifiers.ts tell", () => {
  it.each([
    ["Peru condemned any attack on Kenya and praised Chile.", "PE>CL +"],
    ["يزور الرئيس البيروفي تشيلي الأسبوع المقبل.", "(PE>CL + future)"],
    ["في خطوة غير متوقعة اتهمت بيرو تشيلي.", "PE>CL -"],
    ["Peru not only criticised Chile.", "PE>CL -"],
    ["لا يزال الرئيس البيروفي ينتقد تشيلي.", "PE>CL -"],
    ["كان الجسر البيروفي قد تعرض لقصف كندي.", "CA>PE -"],
    ["قد هاجمت بيرو تشيلي.", "PE>CL -"],
    ["قد تهاجم بيرو كندا.", "(PE>CA - hypothetical)"],
    ["قد تسببت بيرو بأضرار لتشيلي.", "PE>CL -"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));

  it.each([
    ["ولم تر الوكالة الدولية للطاقة الذرية خطرا.", "IAEA not danger:modified"],
    ["بقيت بيرو من دون شجاعة.", "PE not courage:modified"],
    ["لم تتراجع بيرو إلا قليلا.", "PE failure:modified"],
  ])("%s → %s", (text, expected) => expect(cuesOf(text)).toBe(expected));

  it.each([["Peru did not attack Chile and praised Kenya.", "(PE>CL - negated), PE>KE +"]])("%s → %s", (text, expected) =>
    expect(relationsOf(text)).toBe(expected),
  );
});
