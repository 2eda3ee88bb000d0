import { describe, expect, it } from "vitest";
import { relationsOf, voicesOf } from "../read.js";

describe("voice", () => {
  it.each([
    ["Peru is brave.", "PE narrator"],
    ["Chile said that Peru is brave.", "CL narrator, PE CL"],
    ["Germany will support Peru, Chancellor Olaf Scholz said.", "DE DE/scholz, PE DE/scholz, DE/scholz narrator"],
    ["قالت تشيلي إن بيرو شجاعة.", "CL narrator, PE CL"],
    // three quoted words are a turn of phrase, four are what somebody said
    ['Guests heard of "loyal Peru today" at dinner.', "PE narrator"],
    ['Guests heard of "loyal Peru as always" at dinner.', "PE other"],
    // a mark that only closes opens nothing, unless another mark follows
    ["Guests came late” to Peru. Chile is brave.", "PE narrator, CL narrator"],
    ["Guests drank to ”Peru, a good and loyal friend” at dinner.", "PE other"],
    // a quotation goes on in the next sentences; one that is never closed ends after five
    ['"Peru was loyal again. Chile stays a good and brave friend." Cuba is kind.', "PE other, CL other, CU narrator"],
    ['"Peru won. Chile won. Cuba won. Haiti won. Japan won. Canada won.', "PE other, CL other, CU other, HT other, JP other, CA narrator"],
  ])("%s → %s", (text, expected) => expect(voicesOf(text)).toBe(expected));
});

describe("what the comments of voices.ts tell", () => {
  it.each([["عاجل - المتحدث باسم الكرملين: ندين بيرو", "RU>PE -"]])("%s → %s", (text, expected) =>
    expect(relationsOf(text)).toBe(expected),
  );

  it.each([
    ["رد الكرملين على كندا بالقول إن بيرو شجاعة.", "RU narrator, CA narrator, PE RU"],
    ["نتنياهو: لن نقبل قرار بيرو", "IL/netanyahu narrator, PE IL/netanyahu"],
    ["أوكرانيا: قصف جديد قرب بيرو", "UA narrator, PE narrator"],
    ["قال مسؤول رفيع في الخارجية البيروفية إن تشيلي شجاعة.", "PE narrator, CL PE"],
    ["Peru says Chile is brave.", "PE narrator, CL PE"],
  ])("%s → %s", (text, expected) => expect(voicesOf(text)).toBe(expected));
});
