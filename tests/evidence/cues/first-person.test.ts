import { describe, expect, it } from "vitest";
import { relationsOf } from "../read.js";

describe("first person", () => {
  it.each([
    ["“We condemn Chile,” said the president of Peru.", "PE>CL -"],
    ["“We will never forgive Chile,” Peru said.", "(PE>CL + negated future)"],
    ["We condemn Chile.", ""],
    ['وقالت بيرو: "ندين تشيلي".', "PE>CL -"],
    ['وقالت بيرو: "نشكر تشيلي".', "PE>CL +"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));
});

describe("what the comments of first-person.ts tell", () => {
  it.each([
    ["Peru said: “We would never accept Chile.”", "PE>CL -"],
    ['قالت بيرو: "حذرنا تشيلي".', "PE>CL -"],
    ['قالت بيرو: "حذرتنا تشيلي".', "CL>PE -"],
    ['قالت بيرو: "ندعم تشيلي".', "PE>CL +"],
    ['قالت بيرو: "نواصل العمل على تدمير قوات تشيلي".', "PE>CL -"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));

  // wrong today
  it.fails.each([
    ['قالت بيرو: "سنواصل قصف تشيلي".', "PE>CL -"],
    ['قالت بيرو: "قمنا بتدمير مواقع تشيلية".', "PE>CL -"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));
});
