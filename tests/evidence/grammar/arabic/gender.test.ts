import { describe, expect, it } from "vitest";
import { toArticle } from "../../../../src/corpus/article.js";
import { extract } from "../../../../src/evidence/extract.js";
import { compileFound } from "../../../../src/lexicon/compile/read.js";
import { openLexicons, readHead } from "../../../../src/lexicon/lexicons.js";
import { findLexicons } from "../../../../src/lexicon/read.js";
import { relationsOf } from "../../read.js";

/** Names of every kind by their gender; nothing is told of those whose gender varies in use. */
const NAMES = [
  ["الموساد", "IL", "m"],
  ["الشاباك", "IL", "m"],
  ["الكنيست", "IL", "m"],
  ["إسرائيل", "IL", "f"],
  ["تل أبيب", "IL", "f"],
  ["جيش الدفاع الإسرائيلي", "IL", "m"],
  ["صندوق النقد الدولي", "IMF", "m"],
  ["البنك الدولي", "WORLDBANK", "m"],
  ["منظمة التجارة العالمية", "WTO", "f"],
  ["الفاتيكان", "VA", "m"],
  ["الكرسي الرسولي", "VA", "m"],
  ["الصليب الأحمر", "ICRC", "m"],
  ["اللجنة الدولية للصليب الأحمر", "ICRC", "f"],
  ["منظمة العفو الدولية", "AMNESTY", "f"],
  ["جنوب السودان", "SS", "varies"],
  ["السودان", "SD", "varies"],
  ["العراق", "IQ", "varies"],
  ["بغداد", "IQ", "f"],
  ["اليمن", "YE", "varies"],
  ["لبنان", "LB", "varies"],
  ["بيروت", "LB", "f"],
  ["المغرب", "MA", "varies"],
  ["الأردن", "JO", "varies"],
  ["الكويت", "KW", "f"],
  ["روسيا", "RU", "f"],
  ["الكرملين", "RU", "m"],
  ["مجلس الدوما", "RU", "m"],
  ["غازبروم", "RU/gazprom", "f"],
  ["واشنطن", "US", "f"],
  ["البيت الأبيض", "US", "m"],
  ["البنتاغون", "US", "m"],
  ["الكونغرس", "US", "m"],
  ["وزارة الخارجية الأمريكية", "US", "f"],
  ["وكالة المخابرات المركزية", "US", "f"],
  ["البوندستاغ", "DE", "m"],
  ["ألمانيا", "DE", "f"],
  ["الإليزيه", "FR", "m"],
  ["البرلمان الأوكراني", "UA", "m"],
  ["كييف", "UA", "f"],
  ["الحرس الثوري", "IR", "m"],
  ["طهران", "IR", "f"],
  ["الاتحاد الأوروبي", "EU", "m"],
  ["المفوضية الأوروبية", "EU", "f"],
  ["البرلمان الأوروبي", "EU", "m"],
  ["حلف الناتو", "NATO", "m"],
  ["الأمم المتحدة", "UN", "f"],
  ["مجلس الأمن", "UN", "m"],
  ["جامعة الدول العربية", "ARABLEAGUE", "f"],
  ["مجلس التعاون الخليجي", "GCC", "m"],
  ["المحكمة الجنائية الدولية", "ICC", "f"],
  ["حزب الله", "HEZBOLLAH", "m"],
  ["حماس", "HAMAS", "f"],
  ["حركة طالبان", "TALIBAN", "f"],
  ["الحوثيون", "HOUTHIS", "m"],
  ["بوتين", "RU/putin", "m"],
  ["ميركل", "DE/merkel", "f"],
  ["غوتيريش", "UN/guterres", "m"],
  ["ميلوني", "IT/meloni", "f"],
] as const;

/** Who criticises whom, where a name stands right after a verb of one gender, and one that agrees with the verb behind it. */
const roles = (code: string, gender: string, verb: "m" | "f") => {
  const other = verb === "m" ? "VA" : "PE";
  if (code === other) return "";
  return gender === verb || gender === "varies" ? `${code}>${other} -` : `${other}>${code} -`;
};

describe("A masculine verb before a name", () => {
  it.each(NAMES.map(([name, code, gender]) => [`انتقد ${name} الفاتيكان.`, roles(code, gender, "m")]))("%s → %s", (text, expected) =>
    expect(relationsOf(text)).toBe(expected),
  );
});

describe("A feminine verb before a name", () => {
  it.each(NAMES.map(([name, code, gender]) => [`انتقدت ${name} بيرو.`, roles(code, gender, "f")]))("%s → %s", (text, expected) =>
    expect(relationsOf(text)).toBe(expected),
  );
});

/** Lexicons with actors of a user's own. */
function lexiconsWith(actors: string) {
  const bytes = compileFound({ ...findLexicons({}), actors: [{ path: "mine.yaml", bytes: Buffer.from(actors) }] }, "");
  return openLexicons(readHead(bytes, "mine"));
}

const mine = lexiconsWith(`
actors:
  MINE:
    kind: organisation
    ar: {gender: f, m: [معهد السهل], names: [تعاونية الجبل, معهد السهل]}
  YOURS:
    kind: organisation
    ar: {names: [مرصد الساحل]}
`);

describe("A user's own actor", () => {
  it.each([
    ["انتقدت تعاونية الجبل بيرو.", "MINE>PE"],
    ["انتقد تعاونية الجبل الفاتيكان.", "VA>MINE"],
    ["انتقد معهد السهل بيرو.", "MINE>PE"],
    ["انتقدت معهد السهل بيرو.", "PE>MINE"],
    ["انتقد مرصد الساحل بيرو.", "YOURS>PE"],
    ["انتقدت مرصد الساحل بيرو.", "YOURS>PE"],
  ])("%s → %s", (text, expected) => {
    const { sentences } = extract(toArticle({ id: "mine", text, language: "ar" }), mine);
    expect(sentences.flatMap(({ relations }) => relations.map(({ source, target }) => `${source}>${target}`)).join(", ")).toBe(expected);
  });

  it("has exceptions among its own names alone", () => {
    expect(() => lexiconsWith("actors:\n  X:\n    kind: person\n    ar: {gender: f, m: [فلان], names: [فلانة الفلاني]}\n")).toThrow(
      /gender of an unknown name: "فلان" in mine\.yaml, line 2, record "X"/,
    );
  });
});

describe("what the comments of gender.ts tell", () => {
  it.each([
    ["اتهم الكرملين بيرو بالكذب.", "RU>PE -"],
    ["اتهم مجلس الأمن بيرو بالكذب.", "UN>PE -"],
    ["ردت بيرو بغضب، واتهمت الكرملين بالكذب.", "PE>RU -"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));
});
