import { describe, expect, it } from "vitest";
import { cuesOf, relationsOf } from "../read.js";

describe("seats", () => {
  it.each([
    ["In Ottawa, Brazil was accused of dumping steel.", "CA>BR -"],
    ["In Canada, Brazil was accused of dumping steel.", ""],
    ["اتُهمت البرازيل في واشنطن بإغراق السوق.", "US>BR -"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));
});

describe("what the comments of place.ts tell", () => {
  it.each([
    ["Sanctions on Chile were announced in London and at the United Nations.", "GB>CL -, UN>CL -"],
    ["وفي واشنطن اتُّهمت روسيا بالكذب.", "US>RU -"],
    ["In Washington on the same day, Russia was accused of lying.", "US>RU -"],
    ["Kenya attacked Chile in Lima.", "KE>CL -"],
    ["هاجمت كندا تشيلي في ليما.", "CA>CL -"],
    ["أُعلنت في البعثة الصينية عقوبات على بيرو.", "CN>PE -"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));

  it.each([["قيل في البعثة الصينية إن بيرو شجاعة.", "CN, PE courage:modified"]])("%s → %s", (text, expected) =>
    expect(cuesOf(text)).toBe(expected),
  );
});
