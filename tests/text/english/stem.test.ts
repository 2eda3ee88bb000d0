import { describe, expect, it } from "vitest";
import { stem } from "../../../src/text/english/stem.js";

describe("stem", () => {
  it.each([
    ["sanctions", "sanction"],
    ["accused", "accus"],
    ["policies", "polici"],
    ["us", "us"],
    ["u.s.", "u.s."],
  ])("%s → %s", (word, expected) => expect(stem(word)).toBe(expected));
});
