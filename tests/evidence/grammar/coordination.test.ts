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
