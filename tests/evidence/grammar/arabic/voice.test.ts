import { describe, expect, it } from "vitest";
import { relationsOf } from "../../read.js";

describe("what the comments of voice.ts tell", () => {
  it.each([
    ["تم فرض عقوبات على بيرو من قبل كندا.", "CA>PE -"],
    ["اتُّهمت بيرو بالكذب من قبل كندا.", "CA>PE -"],
    ["أدينت بيرو من قبل كندا.", "CA>PE -"],
    ["هوجم جنود بيروفيون على يد قوات تشيلية.", "CL>PE -"],
    ["أصيب تاجر بيروفي بنيران القوات التشيلية.", "CL>PE -"],
    ["تجري بيرو محادثات مع تشيلي.", "CL>PE +, PE>CL +"],
    ["تعرضت المدينة البيروفية لقصف كندي.", "CA>PE -"],
    ["يدان الرئيس البيروفي من قبل كندا.", "CA>PE -"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));

  // wrong today
  it.fails.each([["قوبل القرار البيروفي بالإدانة من كندا.", "CA>PE -"]])("%s → %s", (text, expected) =>
    expect(relationsOf(text)).toBe(expected),
  );
});
