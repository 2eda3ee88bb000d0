import { describe, expect, it } from "vitest";
import { cuesOf, read, relationsOf } from "../read.js";

describe("cues", () => {
  it.each([
    ["Canada praised Brazil.", "CA praise:source, BR praise:target"],
    ["Brazil was accused of delay.", "BR accuse:target"],
    ["Canada did not praise Brazil.", "CA not praise:source, BR not praise:target"],
    ["The word constructor and the word __proto__ are words in Peru.", "PE"],
    ["أشادت كندا بالبرازيل.", "CA praise:source, BR praise:target"],
    ["لم تشد كندا بالبرازيل.", "CA not praise:source, BR not praise:target"],
    ["Canada not only praised Brazil.", "CA praise:source, BR praise:target"],
    ["من دون شجاعة بيرو.", "PE not courage:modified"],
    ["بيرو قوية وغير شجاعة.", "PE strength:modified not courage:modified"],
    ["في خطوة غير متوقعة أشادت كندا بالبرازيل.", "CA praise:source, BR praise:target"],
    ["لا تزال بيرو شجاعة.", "PE courage:modified"],
    ["لم تتردد بيرو إلا قليلا.", "PE mild-blame:modified"],
  ])("%s → %s", (text, expected) => expect(cuesOf(text)).toBe(expected));

  it.each([
    ["Russian forces left Peru.", "coerce"],
    ["Chile went back on Monday.", "support"],
    ["Russian gas reached Peru.", "massacre"],
    ["Peru sent tanks.", "failure"],
    ["Peru upheld its territorial integrity.", "honesty"],
    ["Chile spoke of those most exposed.", "expose"],
    ["بدأ غزو بيرو.", "source"],
    ["وعدّت بيرو القرار مفيدا.", "promise"],
    ["دافعت بيرو عن وحدة أراضيها في محادثات السلام.", "peacefulness"],
  ])("%s: no %s", (text, rule) => expect(cuesOf(text)).not.toContain(rule));

  it("intensify and hedge", () => {
    const [cue] = read("Peru is very brave.").sentences[0]!.mentions[0]!.cues;
    expect(cue!.intensity).toBeGreaterThan(1);
  });
});

describe("what the comments of find.ts tell", () => {
  it.each([
    ["Peru imposed sanctions against Chile on Tuesday.", "PE>CL -"],
    ["أدينت تشيلي من جانب بيرو.", "PE>CL -"],
    ["صدرت إدانة لتشيلي على لسان الرئيس البيروفي.", "PE>CL -"],
    ["The war rages on in Kenya.", ""],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));

  it.each([
    ["Peru imposed new sanctions on Chile.", "PE, CL sanction:target"],
    ["كان القرار ردا على هجوم بيرو.", "PE attack:source"],
    ["The war rages on in Peru.", "PE clash:untied outrage:untied"],
  ])("%s → %s", (text, expected) => expect(cuesOf(text)).toBe(expected));

  // wrong today
  it.fails.each([["تعرضت تشيلي لانتقادات من جانب بيرو.", "PE>CL -"]])("%s → %s", (text, expected) =>
    expect(relationsOf(text)).toBe(expected),
  );
});
