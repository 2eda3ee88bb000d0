import { describe, expect, it } from "vitest";
import { lastPair, newDiscourse, opponentOf, partnerOf } from "../../../src/evidence/discourse/discourse.js";
import { lexicons } from "../read.js";

const { registry } = lexicons;

describe("discourse", () => {
  it("knows nobody at first", () => {
    expect(opponentOf(newDiscourse(), "PE", registry)).toBeNull();
    expect(partnerOf(newDiscourse(), "PE", { registry, help: true })).toBeNull();
    expect(lastPair(newDiscourse(), [], { registry, persons: false })).toEqual([]);
  });

  it.each([
    ["its rival", { rivals: new Map([["PE", "CL"]]), blamed: new Map([["BR", 5]]) }, "CL"],
    [
      "who is blamed most",
      {
        blamed: new Map([
          ["BR", 1],
          ["CL", 2],
        ]),
      },
      "CL",
    ],
    [
      "no friend",
      {
        blamed: new Map([
          ["CL", 2],
          ["BR", 1],
        ]),
        friends: new Map([["PE", "CL"]]),
      },
      "BR",
    ],
    ["whom the article is about", { lead: ["PE", "CL"] }, "CL"],
  ])("an opponent is %s", (_, part, expected) => expect(opponentOf({ ...newDiscourse(), ...part }, "PE", registry)).toBe(expected));

  it.each([
    ["help is for who was attacked", { helped: "CL", doer: "BR" }, true, "CL"],
    ["praise is for who did something", { helped: "CL", doer: "BR" }, false, "BR"],
    ["never for a rival", { doer: "BR", rivals: new Map([["PE", "BR"]]) }, false, null],
  ])("%s", (_, part, help, expected) => expect(partnerOf({ ...newDiscourse(), ...part }, "PE", { registry, help })).toBe(expected));

  it("pairs the two states named last", () =>
    expect(lastPair({ ...newDiscourse(), recent: ["CL", "DE/scholz", "DE", "BR"] }, [], { registry, persons: false })).toEqual([
      "DE/scholz",
      "CL",
    ]));
});
