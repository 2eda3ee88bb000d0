import { describe, expect, it } from "vitest";
import { timeline } from "../../src/figures/corpus.js";
import { evidence, sentence } from "../fixture.js";

const words = sentence({
  words: [
    ["war", 3],
    ["talks", 2],
  ],
});
const article = (id: string, date: string | null) =>
  evidence(id, [words, sentence({ ...words, boilerplate: true }), sentence({ words: [["gas", 1]] })], { date });

describe("the timeline", () => {
  it("draws a month in its middle and a year in its, counts no notices, and leaves out what has no date", () => {
    const { data, caption } = timeline([article("b", "2022-03"), article("a", "2021"), article("c", "2022-03-09"), article("d", null)]);
    const counts = { language: "en", sentences: 2, words: 6 };
    expect(data).toEqual([
      { article: "a", date: "2021", step: "2021", drawnAt: "2021-07-01", precision: "year", ...counts },
      { article: "b", date: "2022-03", step: "2022-03", drawnAt: "2022-03-15", precision: "month", ...counts },
      { article: "c", date: "2022-03-09", step: "2022-03-09", drawnAt: "2022-03-09", precision: "day", ...counts },
    ]);
    expect(caption).toContain("3 articles, 18 words.");
  });
  it.each([
    [19, true],
    [20, false],
  ])("of %d articles says that they stand for nothing else: %s", (count, says) => {
    const { caption } = timeline(Array.from({ length: count }, (_, at) => article(String(at), "2021")));
    expect(caption.includes("they stand for no outlet and no year")).toBe(says);
  });
});
