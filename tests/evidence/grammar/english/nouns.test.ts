import { describe, expect, it } from "vitest";
import { cuesOf, relationsOf } from "../../read.js";

describe("English nouns that tell a deed", () => {
  it.each([
    ["The Hamas border attacks on Chile went on.", "HAMAS>CL -"],
    ["The Lima attack killed ten Chileans.", ""],
    ["The Peru war has hurt Chile.", ""],
    ["US-backed forces attacked Chile.", ""],
    ["Honduras' attack in Brazil was long.", "HN>BR -"],
    ["The Peru-Chile war went on.", "CL>PE -, PE>CL -"],
    ["The war rages on in Peru.", ""],
    ["Peru focuses on winning the fight against Chile.", "PE>CL -"],
    ["Peru's president arrived for a visit to Chile.", "PE>CL +"],
    ["Peru had a phone conversation with Chile.", "CL>PE +, PE>CL +"],
    ["Brazil hailed the killing of a Chilean general.", ""],
    ["Brazil welcomed the resumption of ties with Peru, Chile and Japan.", "BR>CL +, BR>JP +, BR>PE +, CL>BR +, JP>BR +, PE>BR +"],
    ["Peru's decision to expel Chilean diplomats drew criticism from Brazil.", "BR>PE -, PE>CL -"],
    ["Peru announced new tariffs on goods from Chile.", "PE>CL -"],
    ["Pressure from Peru on Chile grew.", "PE>CL -"],
    ["Japan imposed sanctions on Peru over its attack on Chile.", "JP>PE -, PE>CL -"],
    ["Peru and Chile have postponed their meeting.", "CL>PE -, PE>CL -"],
    ["Peru withdrew from a treaty with Chile.", "PE>CL -"],
    ["Lima orders a siege of Chile.", "PE>CL -"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));
});

describe("what the comments of nouns.ts tell", () => {
  it.each([
    ["Cuba fined Peru over its attack on Chile.", "CU>PE -, PE>CL -"],
    ["Peru confirmed its planned meeting with Cuba.", "(CU>PE + hypothetical), (PE>CU + hypothetical)"],
    ["Peru's bombing of Chile went on.", "PE>CL -"],
    ["Peru and Chile met.", "CL>PE +, PE>CL +"],
    ["Criticism of Chile came from Peru.", "PE>CL -"],
    ["The incorporation into Peru of four Chilean provinces went ahead.", "PE>CL -"],
    ["Sanctions on Chile were announced by Peru.", "PE>CL -"],
    ["Condemnation of Chile was expressed in Lima.", "PE>CL -"],
    ["Accusations of the US against Peru went on.", "US>PE -"],
    ["Chilean air strikes in Peru went on.", "CL>PE -"],
    ["Peru launched an attack on Chile.", "PE>CL -"],
    ["Peru announced sanctions on Chile.", "PE>CL -"],
    ["The Kabul attack killed ten Chileans.", ""],
    ["US strikes on Peru went on.", "US>PE -"],
    ["Peru defended its attack on Chile.", "PE>CL -"],
    ["Sanctions on Peru over its attack on Chile went on.", "PE>CL -"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));

  it.each([["Criticism of the US went on.", "US criticise:target"]])("%s → %s", (text, expected) => expect(cuesOf(text)).toBe(expected));

  // wrong today
  it.fails.each([
    ["The accession of Peru to NATO went ahead.", "PE>NATO +"],
    ["Peru drew criticism from Brazil over its attack on Chile.", "BR>PE -, PE>CL -"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));
});
