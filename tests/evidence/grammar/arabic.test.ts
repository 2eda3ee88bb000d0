import { describe, expect, it } from "vitest";
import { read, relationsOf } from "../read.js";

/** Relations of a text's last sentence between states, without flags. */
const told = (text: string) => relationsOf(text);

describe("Arabic verbs", () => {
  it.each([
    ["أعلنت بيرو أنها استهدفت سفينة تشيلية.", "PE>CL -"],
    ["اتهم الرئيس البيروفي، في كلمة متلفزة، تشيلي بتهريب السلاح.", "PE>CL -"],
    ["اتهم المتحدث باسم الجيش البيروفي تشيلي بتهريب السلاح.", "PE>CL -"],
    ["حيث التقى وزير الخارجية البيروفي نظيره التشيلي.", "CL>PE +, PE>CL +"],
    ["زار الرئيس البيروفي سانتياغو حيث التقى نظيره التشيلي.", "CL>PE +, PE>CL +"],
    ["وصل وزير الخارجية البيروفي إلى برازيليا، متهما تشيلي بتهريب السلاح.", "PE>BR +, PE>CL -"],
    ["أصيب جنديان بيروفيان بنيران القوات التشيلية.", "CL>PE -"],
    ["قتل جندي بيروفي في غارة تشيلية.", "CL>PE -"],
    ["شكر وزير الخارجية البيروفي دولة قطر على جهودها.", "PE>QA +"],
    ["أدان الأمين العام للأمم المتحدة القصف التشيلي على ليما.", "CL>PE -, UN>CL -"],
    ["«الخارجية» تدين القصف التشيلي.", ""],
    ["كانت بيرو وتشيلي جارتين، لكن البرازيل احتلتها.", "BR>CL -"],
  ])("%s → %s", (text, expected) => expect(told(text)).toBe(expected));
});

describe("Arabic nouns", () => {
  it.each([
    ["الهجوم الذي شنته بيرو على تشيلي", "PE>CL -"],
    ["سقط قتلى في هجوم نفذته بيرو في تشيلي.", "PE>CL -"],
    ["المجزرة التي قامت بها القوات البيروفية في تشيلي", "PE>CL -"],
    ["سرعان ما بادرت بيرو بمحاصرة تشيلي.", "PE>CL -"],
    ["وسط قيام بيرو بقصف تشيلي", "PE>CL -"],
    ["أعلنت بيرو طرد دبلوماسيين تشيليين.", "PE>CL -"],
    ["أعلنت بيرو إرسال دبابات إلى تشيلي.", "PE>CL +"],
    ["قررت بيرو تجميد أصول شركات تشيلية.", "PE>CL -"],
    ["استهداف بيرو مواقع تشيلية", "PE>CL -"],
    ["هجوم لبيرو على تشيلي", "PE>CL -"],
    ["عدة غارات بيروفية على بلدة في جنوب تشيلي", "PE>CL -"],
    ["رفضت بيرو تزويد تشيلي بالسلاح.", "PE>CL -"],
    ["أوقفت بيرو تزويد تشيلي بالسلاح.", "PE>CL -"],
    ["قال مسلحون مقربون من بيرو إن الوضع في تشيلي هادئ.", ""],
    ["ناقش الرئيس البيروفي تطورات تتعلق بالغزو التشيلي.", ""],
  ])("%s → %s", (text, expected) => expect(told(text)).toBe(expected));

  it("keeps what is feared apart from what is done", () =>
    expect(told("وسط مخاوف من هجوم بيروفي على تشيلي")).toBe("(PE>CL - hypothetical)"));

  it("gives a pronoun in an expression to who does it", () =>
    expect(told("علقت بيرو علاقاتها الدبلوماسية مع تشيلي.")).toBe("PE>CL -"));
});

describe("Arabic headlines", () => {
  it.each([
    ["عاجل | المتحدث باسم الجيش البيروفي: حذرنا تشيلي مرارا", "PE>CL -"],
    ["الخارجية البيروفية: ندين الهجوم التشيلي", "PE>CL -"],
    ["وزير الدفاع البيروفي: نواصل العمل على تدمير قوات تشيلي", "PE>CL -"],
    ["تشيلي تحذر بيرو 🔴 البرازيل تقصف ليما", "BR>PE -, CL>PE -"],
  ])("%s → %s", (text, expected) => expect(told(text)).toBe(expected));

  it("names the office where its holder has no name", () =>
    expect(read("قال مسؤول رفيع في الحكومة البيروفية إن تشيلي قصفت ليما.").sentences[0]!.relations.map(({ voice }) => voice)).toContain("PE"));

  it("drops the demonym of an organisation", () =>
    expect(read("أعلنت حركة حماس الفلسطينية موقفها.").sentences[0]!.mentions.map(({ actor }) => actor)).toEqual(["HAMAS"]));

  it("does not join a title and a name across a conjunction", () =>
    expect(read("أعلن الكرملين أن بوتين سافر.").sentences[0]!.mentions.map(({ actor }) => actor)).toEqual(["RU", "RU/putin"]));
});
