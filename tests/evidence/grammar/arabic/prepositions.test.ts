import { describe, expect, it } from "vitest";
import { relationsOf } from "../../read.js";

describe("what the comments of prepositions.ts tell", () => {
  it.each([["انتقدت كندا كلا من روسيا وأوكرانيا.", "CA>RU -, CA>UA -"]])("%s → %s", (text, expected) =>
    expect(relationsOf(text)).toBe(expected),
  );
});
