import { describe, expect, it } from "vitest";
import { rowsOf } from "../../src/figures/figure.js";
import { shifts } from "../../src/shift/contrast.js";
import { stance } from "../../src/stance/stance.js";
import { evidence as article, cue, mention, sentence } from "../fixture.js";

const words = (n: number): [string, number][] => [["talks", n]];
const blamed = () => mention("RU", [cue()]);
const plain = (actor = "RU") => mention(actor);

describe("attention beside attitude", () => {
  const one = article("a", [
    sentence({ words: words(100), mentions: [blamed(), plain()] }),
    sentence({ words: words(100), mentions: [plain("US")] }),
    sentence({ words: words(300) }),
  ]);

  it("is counted over all words of a group, those of sentences that name nobody too", () => {
    const [russia, states] = rowsOf(stance([one], { by: ["article"] }));
    expect(russia).toMatchObject({ actor: "RU", n: 2, per1000: 4, favourablePer1000: 0, unfavourablePer1000: 2 });
    expect(states).toMatchObject({ actor: "US", n: 1, per1000: 2, unfavourablePer1000: 0 });
  });

  it("counts words once, whoever speaks", () => {
    const quoted = article("b", [sentence({ words: words(500), mentions: [plain(), mention("RU", [], { voice: "US" })] })]);
    expect(rowsOf(stance([quoted], { by: ["voice"] })).map(({ voice, per1000 }) => [voice, per1000])).toEqual([
      ["narrator", 2],
      ["US", 2],
    ]);
  });

  it("leaves boilerplate out, its words too", () => {
    const boiled = article("c", [sentence({ words: words(100), mentions: [plain()] }), sentence({ words: words(900), boilerplate: true })]);
    expect(rowsOf(stance([boiled]))[0]).toMatchObject({ per1000: 10 });
  });

  it("shifts by rates, from none too", () => {
    const before = article("d", [sentence({ words: words(1000) })]);
    const after = article("e", [sentence({ words: words(500), mentions: [blamed(), blamed(), blamed(), blamed(), blamed()] })]);
    const rate = (measure: "mentions" | "favourable" | "unfavourable") => shifts([after], [before], { measure })[0];
    expect(rate("mentions")).toMatchObject({ name: "RU", reference: 0, target: 10, shift: 10, nReference: 0, nTarget: 5 });
    expect(rate("unfavourable")).toMatchObject({ target: 10, shift: 10, nTarget: 5 });
    expect(rate("favourable")).toMatchObject({ target: 0, shift: 0, nTarget: 0 });
  });
});
