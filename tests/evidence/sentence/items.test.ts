import { describe, expect, it } from "vitest";
import { itemsOf } from "../../../src/evidence/sentence/items.js";
import { segment } from "../../../src/text/segment.js";
import { lexicons, relationsOf } from "../read.js";

const items = (text: string, language: "ar" | "en") => {
  const segmented = segment(text, lexicons.text, { language });
  return segmented.sentences.flatMap((sentence) => itemsOf(segmented, sentence, lexicons).items);
};

describe("items", () => {
  it.each([
    ["US-led talks", "US led talks"],
    ["Russia's army", "Russia army"],
    ["Peru left.", "Peru left ."],
  ])("%s → %s", (text, expected) =>
    expect(
      items(text, "en")
        .map(({ surface }) => surface)
        .join(" "),
    ).toBe(expected),
  );

  it.each([
    ["زارت كندا، الأربعاء، بيرو", "زارت كندا بيرو"],
    ["زارت كندا، أمس، بيرو", "زارت كندا بيرو"],
    ["زارت كندا، جارة، بيرو", "زارت كندا ، جارة ، بيرو"],
  ])("leaves out the day between commas: %s", (text, expected) =>
    expect(
      items(text, "ar")
        .map(({ surface }) => surface)
        .join(" "),
    ).toBe(expected),
  );
});

describe("what the comments of items.ts tell", () => {
  it.each([["استدعت روسيا، الأربعاء، سفيرها لدى بيرو.", "RU>PE -"]])("%s → %s", (text, expected) =>
    expect(relationsOf(text)).toBe(expected),
  );
});
