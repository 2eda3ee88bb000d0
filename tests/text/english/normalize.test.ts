import { describe, expect, it } from "vitest";
import { normalize } from "../../../src/text/english/normalize.js";

describe("normalize", () => {
  it.each([
    ["Russia’s", "russia's"],
    ["ﬁrst", "first"],
    ["ＮＡＴＯ", "nato"],
    ["cease\u00adfire", "ceasefire"],
    ["Kiev‑based", "kiev-based"],
    ["“quote”", '"quote"'],
  ])("%s → %s", (surface, expected) => expect(normalize(surface)).toBe(expected));
  it("keeps case when asked", () => expect(normalize("US", { case: false })).toBe("US"));
});
