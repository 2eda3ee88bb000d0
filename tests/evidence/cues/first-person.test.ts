import { describe, expect, it } from "vitest";
import { relationsOf } from "../read.js";

describe("first person", () => {
  it.each([
    ["“We condemn Chile,” said the president of Peru.", "PE>CL -"],
    ["“We will never forgive Chile,” Peru said.", "(PE>CL + negated)"],
    ["We condemn Chile.", ""],
    ['وقالت بيرو: "ندين تشيلي".', "PE>CL -"],
    ['وقالت بيرو: "نشكر تشيلي".', "PE>CL +"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));
});
