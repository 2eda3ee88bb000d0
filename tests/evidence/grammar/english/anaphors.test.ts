import { describe, expect, it } from "vitest";
import { relationsOf } from "../../read.js";

describe("what the comments of anaphors.ts tell", () => {
  it.each([
    ["Brazil and Canada met. Both countries signed a deal.", "BR>CA +, CA>BR +"],
    ["Olaf Scholz said his country supports Peru.", "DE>PE +"],
    ["Peru said its forces attacked Chile.", "PE>CL -"],
    ["Peru printed a speech by Macron, in which he condemned Chile.", "FR/macron>CL -"],
    ["Peru met Chile. The ministers say they condemn Japan.", "CL>JP -, PE>JP -"],
    ["Olaf Scholz said he condemned Chile.", "DE/scholz>CL -"],
    ["Olaf Scholz printed a speech by Macron, in which he condemned Chile.", "FR/macron>CL -"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));
});
