import { describe, expect, it } from "vitest";
import { relationsOf } from "../../read.js";

describe("what the comments of gender.ts tell", () => {
  it.each([
    ["اتهم الكرملين بيرو بالكذب.", "RU>PE -"],
    ["اتهم مجلس الأمن بيرو بالكذب.", "UN>PE -"],
    ["ردت بيرو بغضب، واتهمت الكرملين بالكذب.", "PE>RU -"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));
});
