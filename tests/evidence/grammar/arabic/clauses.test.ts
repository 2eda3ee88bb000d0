import { describe, expect, it } from "vitest";
import { relationsOf } from "../../read.js";

describe("what the comments of clauses.ts tell", () => {
  it.each([
    ["انتقدت كندا بيرو التي هاجمت تشيلي.", "CA>PE -, PE>CL -"],
    ["انتقد الكرملين الرئيس البيروفي الذي قد هاجم تشيلي.", "PE>CL -, RU>PE -"],
    ["أعلنت بيرو أنها استهدفت سفينة كندية.", "PE>CA -"],
    ["قال الرئيس البيروفي إنه قد هاجم تشيلي.", "PE>CL -"],
    ["هاجمت بيرو في الليلة نفسها تشيلي.", "PE>CL -"],
    ["الوزارة تتهم روسيا.", ""],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));
});
