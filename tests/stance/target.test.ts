import { describe, expect, it } from "vitest";
import { readLexicons, scoreTarget } from "../../src/index.js";

const lexicons = readLexicons();
const text = "Critics said that Smith is a brave friend";
const at = (from: number, to: number, options = {}) => scoreTarget({ id: "1", language: "en", text, from, to }, lexicons, options);

describe("scoreTarget", () => {
  it("judges the span by its cues, and says whose words they are", () => {
    const { id, polarity, score, voice, cues } = at(18, 23, { trained: false });
    expect([id, polarity, voice]).toEqual(["1", 1, "other"]);
    expect(score).toBeGreaterThan(0);
    expect(cues.map(({ from, to }) => text.slice(from, to))).toEqual(["brave", "friend"]);
  });
  it("takes the text's last word", () => expect(at(35, text.length).id).toBe("1"));
  it.each([
    [35, 42],
    [-1, 3],
    [5, 5],
    [6, 5],
    [0.5, 3],
    [0, 2.5],
  ])("refuses a span from %d to %d", (from, to) =>
    expect(() => at(from, to)).toThrow(`invalid span: [${from},${to}] in record "1", field "from"; expected 0 ≤ from < to ≤ 41`),
  );
  it("refuses a span without a word", () =>
    expect(() => at(7, 8)).toThrow('empty span: " " in record "1", field "from"; the span covers no word'));
});
