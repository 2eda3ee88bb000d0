import { describe, expect, it } from "vitest";
import { KIND, readAttestedWords } from "../../../src/text/arabic/words.js";

describe("readAttestedWords", () => {
  const list =
    "# words\n[nominal]\nكتاب\nوزير\n[name]\nكييف\n[past]\nقال\n[stem]\nقل\n[present]\nقول\n[common]\nوزير\n[everyday]\nوقت\n[whole]\nكان\n[particle]\nفي\n[host]\nعن\n";
  it("reads sections", () => expect(readAttestedWords(list, "list.txt").get("وزير")).toBe(KIND.nominal | KIND.common));
  it("adds names", () => expect(readAttestedWords(list, "list.txt", ["بيرو"]).get("بيرو")).toBe(KIND.vouched));
  it("reads lines that end as on Windows", () =>
    expect(readAttestedWords(list.replaceAll("\n", "\r\n"), "list.txt").get("قال")).toBe(KIND.past));
  it("names a missing section", () =>
    expect(() => readAttestedWords("[nominal]\nكتاب\n", "list.txt")).toThrow('missing section: "[name]" in list.txt'));
});
