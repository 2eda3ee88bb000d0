import { describe, expect, it } from "vitest";
import { toArticle } from "../../src/corpus/article.js";

const place = { file: "a.ndjson", line: 3 };

describe("article", () => {
  it("keeps its own fields apart from the other columns", () => {
    const article = toArticle({ id: 7, language: "EN", date: "2021-11", text: "Talks.", desk: "world", words: 1 }, place);
    expect(article).toEqual({
      id: "7",
      language: "en",
      date: "2021-11",
      outlet: null,
      title: null,
      text: "Talks.",
      columns: { desk: "world", words: 1 },
    });
  });

  it("takes the day of a time stamp", () => expect(toArticle({ id: "a", date: "2021-03-19T10:00:00Z" }).date).toBe("2021-03-19"));

  it("takes __proto__ and constructor as columns like any other", () => {
    const article = toArticle(JSON.parse('{"id":"a","__proto__":"x","constructor":"y"}'));
    expect(Object.entries(article.columns)).toEqual([
      ["__proto__", "x"],
      ["constructor", "y"],
    ]);
  });

  it.each([
    [null, "not a record: null in a.ndjson, line 3; expected an object with id and text"],
    [{ text: "x" }, 'missing id in a.ndjson, line 3, field "id"; every article needs one of its own'],
    [{ id: "a", language: "fr" }, 'unsupported language: "fr" in a.ndjson, line 3, field "language"; did you mean "ar"?'],
    [{ id: "a", date: "2021-13-01" }, 'invalid date: "2021-13-01" in a.ndjson, line 3, field "date"; expected YYYY-MM-DD, YYYY-MM or YYYY'],
    [{ id: "a", text: 5 }, 'invalid text: 5 in a.ndjson, line 3, field "text"; expected a string'],
    [{ id: "a", text: "\ud800" }, 'lone surrogate in a.ndjson, line 3, record "a", field "text"; the text is no valid Unicode'],
  ])("%j is refused", (record, message) => expect(() => toArticle(record, place)).toThrow(message));
});
