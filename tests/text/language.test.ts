import { describe, expect, it } from "vitest";
import { detectLanguage, supported } from "../../src/text/language.js";

describe("detectLanguage", () => {
  it.each([
    ["قال الرئيس إن بلاده مستعدة", "ar"],
    ["The president said his country was ready", "en"],
    ["قال المتحدث باسم BBC News أمس", "ar"],
    ["", "en"],
    ["123 ...", "en"],
  ])("%s → %s", (text, language) => expect(detectLanguage(text)).toBe(language));
  it.each([
    ["Президент заявил", "cyrillic script"],
    ["Iran warnt Israel, und China verurteilt den Angriff auf Taiwan.", "latin script, but not english"],
    ["El presidente habló con su homólogo para negociar una tregua.", "latin script, but not english"],
    ["Rusya ve Ukrayna ateşkes için bir araya geldi.", "latin script, but not english"],
    [
      "le président a déclaré que son pays ne veut pas de guerre et que les négociations sont en cours depuis plusieurs jours ".repeat(3),
      "latin script, but not english",
    ],
    ["رئیس جمهور گفت که کشورش آماده گفتگو است و چند کشور دیگر پیشنهاد کرده‌اند", "arabic script, but not the arabic language"],
  ])("%s is unsupported", (text, reason) =>
    expect(() => detectLanguage(text)).toThrow(`unsupported language: "${reason}"; supported: ar, en`),
  );
  it("refuses a code", () => expect(() => supported("fr")).toThrow('unsupported language: "fr"; supported: ar, en'));
});
