import { describe, expect, it } from "vitest";
import { inflect } from "../../../src/text/english/inflect.js";

describe("inflect", () => {
  it.each([
    ["accuse", "verb", "accuse accuses accused accusing"],
    ["deny", "verb", "deny denies denied denying"],
    ["commit", "verb", "commit commits committed committing"],
    ["visit", "verb", "visit visits visited visiting"],
    ["ban", "verb", "ban bans banned banning"],
    ["take over", "verb", "take over|takes over|took over|taken over|taking over"],
    ["overthrow", "verb", "overthrow overthrows overthrew overthrown overthrowing"],
    ["cut", "verb", "cut cuts cutting"],
    ["panic", "verb", "panic panics panicked panicking"],
    ["die", "verb", "die dies died dying"],
    ["cancel", "verb", "cancel cancels canceled cancelled canceling cancelling"],
    ["veto", "verb", "veto vetoes vetoed vetoing"],
    ["agree", "verb", "agree agrees agreed agreeing"],
    ["be", "verb", "be am is are was were been being"],
    ["ally", "noun", "ally allies"],
    ["crisis", "noun", "crisis crises"],
    ["act of aggression", "noun", "act of aggression|acts of aggression"],
    ["war crime", "noun", "war crime|war crimes"],
    ["harsh", "adjective", "harsh harsher harshest"],
    ["ugly", "adjective", "ugly uglier ugliest"],
    ["big", "adjective", "big bigger biggest"],
    ["hostile", "adjective", "hostile"],
    ["bad", "adjective", "bad worse worst"],
    ["brutally", "adverb", "brutally"],
  ] as const)("%s, %s", (entry, part, expected) =>
    expect(inflect(entry, part).map((item) => item.form)).toEqual(
      expected.split(expected.includes("|") ? "|" : " ").filter((form) => form !== "" || !entry.includes(" ")),
    ),
  );
  it("says that -ed is past and participle", () =>
    expect(inflect("accuse", "verb")[2]).toEqual({ form: "accused", features: ["past", "participle"] }));
});
