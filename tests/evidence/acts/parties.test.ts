import { describe, expect, it } from "vitest";
import { relationsOf } from "../read.js";

describe("parties that a sentence leaves out", () => {
  it.each([
    ["Canada attacked Brazil. New sanctions were announced by France.", "FR>CA -"],
    ["Canada attacked Brazil. France condemned the attack.", "FR>CA -"],
    ["Peru attacked Chile. France promised military aid.", "(FR>CL + hypothetical), FR>CL +"],
    ["New sanctions were announced by France.", ""],
    ["هاجمت كندا البرازيل. وأدانت فرنسا الهجوم.", "FR>CA -"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));
});

describe("what the comments of parties.ts tell", () => {
  it.each([
    ["عدّت بيرو تشيلي جارة.", ""],
    ["وعدت بيرو تشيلي بالسلاح.", "PE>CL +"],
    ["عرّضت بيرو تشيلي للخطر.", "PE>CL -"],
    ["عرضت بيرو على تشيلي السلاح.", "PE>CL +"],
    ['قالت كندا: "ندين روسيا".', "CA>RU -"],
    ['قالت بيرو: "الصين تستغلنا".', "CN>PE -, PE>CN -"],
    ["قالت كندا إن تشيلي قصفت مواقعها.", "CA>CL -, CL>CA -"],
    ["تحدثت كندا عن حرب غزة.", ""],
    ["حماس: تم الاتفاق مع مصر", "EG>HAMAS +, HAMAS>EG +"],
    ["Meetings with Peru and Chile went on.", ""],
    ["Kenya praised Cuba. Meetings with NATO followed.", "KE>NATO +, NATO>KE +"],
    ["اتهمت كندا بيرو بغزوها لتشيلي.", "CA>PE -, PE>CL -"],
    ["Kenya condemned the attack on Peru.", ""],
    ["Kenya condemned the attack on Peru by Chile.", "CL>PE -, KE>CL -"],
    ["Kenya hailed the killing of a Peruvian general.", ""],
    ["Kenya criticised talks behind its back.", ""],
    ["Peru said that Chile had shelled its positions.", "CL>PE -, PE>CL -"],
    ["اتفقت بيرو وتشيلي بوساطة برازيلية.", "BR>CL +, BR>PE +, CL>PE +, PE>CL +"],
    ["Chile attacked Peru. The attack was condemned by NATO, which thanked Kenya.", "NATO>CL -, NATO>KE +"],
    ["هاجمت تشيلي بيرو. تحدثت كندا عن دعم الاقتصاد.", ""],
    ["Kenya accused Peru of planning to invade the neighbouring nation.", "KE>PE -"],
    ["Chilean diplomats will be expelled, Peru announced.", "(PE>CL - future)"],
    ["عرّض الكرملين تشيلي للبرد.", ""],
    ["وعدّ الكرملين تشيلي جارة.", ""],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));

  // wrong today
  it.fails.each([["Chile attacked Peru. Kenya condemned the attack on Peru.", "CL>PE -, KE>CL -"]])("%s → %s", (text, expected) =>
    expect(relationsOf(text)).toBe(expected),
  );
});
