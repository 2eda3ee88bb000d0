import { describe, expect, it } from "vitest";
import { relationsOf } from "../read.js";

describe("parties that a sentence leaves out", () => {
  it.each([
    ["Canada attacked Brazil. New sanctions were announced by France.", "FR>CA -"],
    ["Canada attacked Brazil. France condemned the attack.", "FR>CA -"],
    ["Peru attacked Chile. France promised military aid.", "FR>CL +"],
    ["New sanctions were announced by France.", ""],
    ["هاجمت كندا البرازيل. وأدانت فرنسا الهجوم.", "FR>CA -"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));
});
