import { describe, expect, it } from "vitest";
import { voicesOf } from "../read.js";

describe("what the comments of quotations.ts tell", () => {
  it.each([['Macron said Chile is brave. "Kenya is a brave country," he added.', "FR/macron narrator, CL FR/macron, KE FR/macron"]])(
    "%s → %s",
    (text, expected) => expect(voicesOf(text)).toBe(expected),
  );
});
