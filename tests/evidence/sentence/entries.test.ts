import { describe, expect, it } from "vitest";
import { cuesOf, relationsOf } from "../read.js";

describe("what the comments of entries.ts tell", () => {
  it.each([
    ["انتقدت كندا بيرو في #حرب_غزة.", "CA>PE -"],
    ["ودعا الرئيس البيروفي تشيلي إلى وقف القصف.", "PE>CL -"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));

  it.each([
    ["قالت بيرو انها بخير.", "PE"],
    ["عُثر على الوثائق داخل بيرو.", "PE"],
  ])("%s → %s", (text, expected) => expect(cuesOf(text)).toBe(expected));
});
