import { describe, expect, it } from "vitest";
import { read, relationsOf } from "../read.js";

describe("anaphors", () => {
  it.each([
    ["Brazil and Canada met. The two sides agreed on a plan.", "BR>CA +, CA>BR +"],
    ["Olaf Scholz praised Peru. He thanked Chile.", "DE/scholz>CL +"],
    ["Tanks entered the town. Russian missiles hit Kharkiv.", "RU>UA -"],
    ["أصابت صواريخ روسية ميناء أوديسا.", "RU>UA -"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));

  it("are no mentions of their own", () =>
    expect(read("Olaf Scholz praised Peru. He thanked Chile.").sentences[1]!.mentions.map(({ actor }) => actor)).toEqual(["CL"]));
});

describe("what the comments of anaphors.ts tell", () => {
  it.each([
    ["اجتمعت البرازيل وكندا. واتفق الجانبان على خطة.", "BR>CA +, CA>BR +"],
    ["Olaf Scholz spoke. His government praised Peru.", "DE>PE +"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));
});
