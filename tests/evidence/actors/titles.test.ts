import { describe, expect, it } from "vitest";
import { actorsOf } from "../read.js";

describe("what the comments of titles.ts tell", () => {
  it.each([
    ["Russian President Vladimir Putin praised Peru.", "RU/putin, PE"],
    ["أشاد الرئيس الروسي فلاديمير بوتين ببيرو.", "RU/putin, PE"],
    ["هاجم حزب الله اللبناني بيرو.", "HEZBOLLAH, PE"],
  ])("%s → %s", (text, expected) => expect(actorsOf(text)).toBe(expected));
});
