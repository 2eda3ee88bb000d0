import { describe, expect, it } from "vitest";
import { cuesOf, relationsOf } from "../read.js";

describe("what the comments of plausible.ts tell", () => {
  it.each([
    ["Peru's attack on Chile went on.", "PE>CL -"],
    ["Peru's support for Chile grew.", "PE>CL +"],
    ["زاد دعم بيرو لتشيلي.", "PE>CL +"],
    ["دعم الرئيس البيروفي تشيلي.", "PE>CL +"],
    ["أُعلن في ليما رفض العرض التشيلي.", "PE>CL -"],
    ["ورفض الكرملين المقترح التشيلي.", "RU>CL -"],
    ["شكر وزير الخارجية البيروفي تشيلي.", "PE>CL +"],
    ["التقى الرئيس البيروفي الوفد التشيلي.", "CL>PE +, PE>CL +"],
    ["أدانت بيرو تشيلي.", "PE>CL -"],
    ["وصل الوزير البيروفي متهما تشيلي بالكذب.", "PE>CL -"],
    ["غادرت بيرو القاعة، متهمة تشيلي بالكذب.", "PE>CL -"],
    ["طالبت بيرو تشيلي بالانسحاب.", "PE>CL -"],
    ["Peru asked Kenya for money.", "PE>KE 0"],
    ["Most Americans agree with Peru.", "PE>US +, US>PE +"],
    ["بعد أن غزت تشيلي بيرو قتل الآلاف.", "CL>PE -"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));

  it.each([
    ["وصلت طالبة بيروفية إلى الجامعة.", "PE"],
    ["بدأ غزو كندا.", "CA invade:target"],
    ["Kenya spoke of those most exposed.", "KE"],
    ["Peru will bring the ship back.", "PE"],
  ])("%s → %s", (text, expected) => expect(cuesOf(text)).toBe(expected));

  // wrong today
  it.fails.each([
    ["أعلن في ليما رفض المقترح التشيلي.", "PE>CL -"],
    ["عاد الرئيس البيروفي ليدعم تشيلي.", "PE>CL +"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));

  // wrong today
  it.fails.each([["Peru will bring it back.", "PE"]])("%s → %s", (text, expected) => expect(cuesOf(text)).toBe(expected));
});
