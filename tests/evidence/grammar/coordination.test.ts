import { describe, expect, it } from "vitest";
import { relationsOf } from "../read.js";

describe("coordination", () => {
  it.each([
    ["Peru, Chile and Japan condemned Brazil.", "CL>BR -, JP>BR -, PE>BR -"],
    [
      "French President Emmanuel Macron and his Turkish counterpart Recep Tayyip Erdogan met.",
      "FR/macron>TR/erdogan +, TR/erdogan>FR/macron +",
    ],
    ["اجتمع الرئيس الفرنسي إيمانويل ماكرون ونظيره التركي رجب طيب أردوغان.", "FR/macron>TR/erdogan +, TR/erdogan>FR/macron +"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));
});

describe("what the comments of coordination.ts tell", () => {
  it.each([
    ["Canada thanked Peru, which helped, and Chile.", "CA>CL +, CA>PE +"],
    ["The US and its allies attacked Peru.", "US>PE -"],
    ["أدانت موسكو وواشنطن بيرو.", "RU>PE -, US>PE -"],
    ["محادثات بين حركة المقاومة الإسلامية (حماس) وإسرائيل", "HAMAS>IL +, IL>HAMAS +"],
    ["In Lima, Peru said Chile attacked Kenya.", "CL>KE -, PE>CL -"],
    ["Peru, Chile sign a treaty.", "CL>PE +, PE>CL +"],
    ["Kenya condemned Peru, Chile said.", "KE>PE -"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));
});
