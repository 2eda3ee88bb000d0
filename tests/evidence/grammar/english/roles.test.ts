import { describe, expect, it } from "vitest";
import { cuesOf, relationsOf } from "../../read.js";

describe("what the comments of roles.ts tell", () => {
  it.each([
    ["Peru is hostile to Russia.", "PE>RU -"],
    ["Peru is supportive of Kyiv.", "PE>UA +"],
    ["“We condemn Chile,” said Borrell.", "EU/borrell>CL -"],
    ["Chile sent jets against targets in Peru.", ""],
    ["The treaty was signed by Peru and Chile.", "CL>PE +, PE>CL +"],
    ["The families of Chileans detained by Peru wept.", "PE>CL -"],
    ["A court in Peru sentenced a Chilean trader.", "PE>CL -"],
    ["Peru attacked Brazil with drones.", "PE>BR -"],
    ["Peru supplied Kyiv with shells.", "PE>UA +"],
    ["Kenya agreed to a truce with Peru.", "KE>PE +, PE>KE +"],
    ["Kenya demanded on Monday that Peru withdraw.", "KE>PE -"],
    ["Chile attacked bases in Peru.", "CL>PE -"],
    ["Peru killed ten people in Chile.", "PE>CL -"],
    ["The armed wing of Hamas praised Peru.", "HAMAS>PE +"],
    ["US-backed rebels attacked Peru.", ""],
    ["Ten Chileans were killed in Peruvian shelling.", "PE>CL -"],
    ["Kenya gave Peru a loan.", "KE>PE +"],
    ["Kenya spoke of Chileans detained by Peru.", "PE>CL -"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));

  it.each([
    ["Guests discussed the brutal Russian war.", "RU cruelty:modified clash:source"],
    ["Guests discussed Russia's brutal war.", "RU cruelty:modified clash:source"],
    ["Putin is a killer.", "RU/putin strong-blame:modified"],
  ])("%s → %s", (text, expected) => expect(cuesOf(text)).toBe(expected));

  // wrong today
  it.fails.each([
    ["The families of Chileans held by Peru wept.", "PE>CL -"],
    ["Kenya eased the blockade against Peru.", "KE>PE +"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));
});
