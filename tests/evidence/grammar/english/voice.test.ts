import { describe, expect, it } from "vitest";
import { relationsOf } from "../../read.js";

describe("what the comments of voice.ts tell", () => {
  it.each([
    ["Sanctions on Chile were announced in Lima and by the European Union.", "EU>CL -, PE>CL -"],
    ["Chile stood by Peru.", "CL>PE +"],
    ["Peru, condemned by Chile, slept.", "CL>PE -"],
    ["Financing for Chile, a first in its history, was announced by Peru.", "PE>CL +"],
    ["Peru announced tariffs on goods from Chile.", "PE>CL -"],
    ["Chile sent aid to refugees in Peru.", "CL>PE +"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));
});
