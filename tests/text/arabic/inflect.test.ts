import { describe, expect, it } from "vitest";
import { inflect } from "../../../src/text/arabic/inflect.js";

const forms = (entry: string, part: "verb" | "noun" | "adjective"): string[] => inflect(entry, part).map((item) => item.form);

describe("inflect", () => {
  it.each([
    ["قال/يقول", "قالت قالوا قلت قلنا يقول تقول يقولون نقول قيل يقال"],
    ["دعا/يدعو", "دعت دعوا دعوت دعا يدعو تدعو يدعون يدعي"],
    ["أعلن/يعلن", "اعلن اعلنت اعلنوا اعلنا يعلن تعلن يعلنون يعلنوا"],
    ["اتهم/يتهم", "اتهم اتهمت اتهموا اتهمو يتهم تتهم يتهمون متهم المتهم"],
    ["شن/يشن", "شن شنت شنوا شننا يشن تشن يشنون"],
    ["هاجم/يهاجم", "هاجم هاجمت هوجم يهاجمون"],
    ["جاء/يجيء", "جاء جاءت جاؤوا جئت يجيئون"],
    ["رمى/يرمي", "رمي رمت رموا رميت رماه يرمون".replace("رماه", "رما")],
  ])("verb %s", (entry, expected) => expect(forms(entry, "verb")).toEqual(expect.arrayContaining(expected.split(" "))));

  it.each([
    ["هجوم/هجمات", "هجوم الهجوم هجوما هجمات الهجمات"],
    ["سياسة", "سياسه السياسه سياست سياسات السياسات سياستين"],
    ["مستوى", "مستوي مستوا مستويات"],
    ["بناء", "بناء البناء بناؤ بنائ"],
  ])("noun %s", (entry, expected) => expect(forms(entry, "noun")).toEqual(expect.arrayContaining(expected.split(" "))));

  it.each([
    ["عدائي", "عدائي العدائي عدائيه العدائيه عدائيون عدائيين عدائيات عدائيا"],
    ["قاسٍ", "قاس قاسي القاسي قاسيه"],
    ["كبير/كبار", "كبير كبيره كبار الكبار"],
  ])("adjective %s", (entry, expected) => expect(forms(entry, "adjective")).toEqual(expect.arrayContaining(expected.split(" "))));

  it("keeps the rest of a longer expression", () => expect(forms("فرض/يفرض عقوبات على", "verb")).toContain("يفرضون عقوبات علي"));
  it("asks for the imperfect", () => expect(() => inflect("اتهم", "verb")).toThrow('invalid verb: "اتهم"; expected perfect/imperfect'));
});
