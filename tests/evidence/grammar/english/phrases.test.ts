import { describe, expect, it } from "vitest";
import { relationsOf } from "../../read.js";

describe("what the comments of phrases.ts tell", () => {
  it.each([
    ["Kenya slept after Peru attacked Chile.", "PE>CL -"],
    ["On Saturday Peruvian missiles hit Chile.", "PE>CL -"],
    ["Peru praised Chile and attacked Kenya.", "PE>CL +, PE>KE -"],
    ["Kenya met Cuba, which attacked Chile.", "CU>CL -, CU>KE +, KE>CU +"],
    ["The wing of the party attacked Chile.", ""],
    ["Peru says the wing of the party attacked Chile.", ""],
    ["LIMA — Police attacked Chile.", ""],
    ["Chile, not Peru, attacked Kenya.", "CL>KE -"],
    ["Kenya urged Peru to attack Chile.", "(PE>CL - hypothetical), KE>PE 0"],
    ["It is time for Peru to attack Chile.", "(PE>CL - hypothetical)"],
    ["Peru, as president, condemned Chile.", "PE>CL -"],
    ["Peru welcomed the decision taken by Chile.", "PE>CL +"],
    ["Peru and Kenya denounced the decision by Chile to leave the pact.", "KE>CL -, PE>CL -"],
    ["The attack carried out by Chile against Peru killed ten.", "CL>PE -"],
    ["We followed the agreement signed between Peru and Chile.", "CL>PE +, PE>CL +"],
    ["Kenya released prisoners, including two Peruvians, to the Red Cross.", "KE>PE +"],
    ["The president of Kenya is defending his best friend, Vladimir Putin.", "KE>RU/putin +"],
    ["The months before the killing of the Peruvian ambassador to Chile were hard.", ""],
    ["Kenya used Peru's words to attack Chile.", "KE>CL -"],
    ["It did not end in the wake of Peruvian surveillance of Chile.", "PE>CL -"],
    ["Many of the films made since Peru attacked Chile have been shown.", "PE>CL -"],
    ["Kenya hopes Peru will comply.", ""],
    ["Critics met, as Peruvian leaders vowed to attack Chile.", "(PE>CL - hypothetical)"],
    ["As a partner, Peru supports Chile.", "PE>CL +"],
    ["Kenya says Peru attacked Chile.", "KE>PE -, PE>CL -"],
    ["Russia, which invaded Ukraine, condemned Peru.", "RU>PE -, RU>UA -"],
    ["In Ottawa, Brazil was accused of dumping.", "CA>BR -"],
    ["Forces such as those of Peru, Chile and Japan attacked Kenya.", "CL>KE -, JP>KE -, PE>KE -"],
    ["Police condemned what he called an attack on Chile.", ""],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));
});
