import { describe, expect, it } from "vitest";
import { actorsOf, cuesOf, relationsOf } from "../../read.js";

describe("what the comments of anaphors.ts tell", () => {
  it.each([["وصل الرئيس البيروفي ونائبه.", "PE"]])("%s → %s", (text, expected) => expect(actorsOf(text)).toBe(expected));

  it.each([
    ["قال الوزير الروسي إن بلاده تدعم تشيلي.", "RU>CL +"],
    ["أعلنت بيرو أن قواتها هاجمت تشيلي.", "PE>CL -"],
    ["جاورت بيرو تشيلي، لكن ألمانيا احتلتها.", "DE>CL -"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));

  it.each([["وصلت إلى بيرو قوات دربتها روسيا.", "PE visit:target, RU"]])("%s → %s", (text, expected) =>
    expect(cuesOf(text)).toBe(expected),
  );

  // wrong today
  it.fails.each([["شكر الرئيس البيروفي ونائبه تشيلي.", "PE>CL +"]])("%s → %s", (text, expected) =>
    expect(relationsOf(text)).toBe(expected),
  );
});
