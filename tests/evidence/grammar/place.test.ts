import { describe, expect, it } from "vitest";
import { relationsOf } from "../read.js";

describe("seats", () => {
  it.each([
    ["In Ottawa, Brazil was accused of dumping steel.", "CA>BR -"],
    ["In Canada, Brazil was accused of dumping steel.", ""],
    ["اتُهمت البرازيل في واشنطن بإغراق السوق.", "US>BR -"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));
});
