import { describe, expect, it } from "vitest";
import { read, relationsOf } from "../read.js";

describe("demands", () => {
  it.each([
    ["Brazil said that Chile must withdraw.", "BR>CL -"],
    ["Brazil said that Chile needs to apologise.", "BR>CL -"],
    ["Brazil said that Chile must be given time.", ""],
    ["Brazil said that Chile has a right to return.", ""],
    ["Chile must withdraw.", ""],
    ["قالت البرازيل إنه يجب على تشيلي أن تنسحب.", "BR>CL -"],
    ["قالت البرازيل إن على تشيلي أن تنسحب.", "BR>CL -"],
    ["يجب على تشيلي أن تنسحب.", ""],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));

  it("are acts of the speaker", () => {
    const [demand] = read("Brazil said that Chile must withdraw.").sentences[0]!.relations;
    expect(demand).toMatchObject({ rule: "demand", cue: "must", cameo: "10", voice: "narrator", flags: [] });
  });
});

describe("what the comments of demands.ts tell", () => {
  it.each([
    ["Kenya asked Peru for help to end the war.", "KE>PE 0"],
    ["Lima said that Chile must withdraw.", "PE>CL -"],
    ["Lima said that Chile must help.", ""],
    ["قالت ليما إن على تشيلي أن تنسحب.", "PE>CL -"],
    ["قالت ليما إنه يجب على تشيلي أن تنسحب.", "PE>CL -"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));
});
