import { beforeAll, describe, expect, it } from "vitest";
import { toArticle } from "../../src/corpus/article.js";
import { readLexicons } from "../../src/lexicon/compile/read.js";
import type { Lexicons } from "../../src/lexicon/lexicons.js";
import { concordance } from "../../src/terms/concordance.js";

const articles = [
  toArticle({ id: "b", date: "2022", language: "en", text: "Talks began in Geneva. The talks with Russia ended." }),
  toArticle({ id: "a", date: "2021", language: "ar", text: "بدأت المحادثات مع روسيا في جنيف. ثم قالت روسيا إن المحادثات انتهت." }),
];
let lexicons: Lexicons;
beforeAll(() => {
  lexicons = readLexicons();
});
const rows = (options: object) => concordance(articles, lexicons, { context: 2, ...options }).objects() as Record<string, unknown>[];

describe("concordance", () => {
  it("shows every occurrence in the order of reading, and which way it is read", () => {
    expect(
      rows({ actor: "RU" }).map(({ article, sentence, direction, before, node, after }) => [
        article,
        sentence,
        direction,
        before,
        node,
        after,
      ]),
    ).toEqual([
      ["a", 1, "rtl", "المحادثات مع", "روسيا", "في جنيف"],
      ["a", 2, "rtl", "ثم قالت", "روسيا", "إن المحادثات"],
      ["b", 2, "ltr", "talks with", "Russia", "ended"],
    ]);
  });
  it("keeps the node's place in the text", () => {
    for (const { article, from, to, node } of rows({ actor: "RU" }))
      expect(articles.find(({ id }) => id === article)!.text!.slice(Number(from), Number(to))).toBe(node);
  });
  it.each([
    ["before", ["ثم قالت", "المحادثات مع", "talks with"]],
    ["after", ["ended", "إن المحادثات", "في جنيف"]],
  ])("sorts by the nearest words %s", (sort, expected) => {
    const side = rows({ actor: "RU", sort }).map((row) => row[sort]);
    expect([...side].sort()).toEqual([...expected].sort());
    expect(rows({ actor: "RU", sort })).toEqual(rows({ actor: "RU", sort }));
  });
  it("says so where the text is not at hand, or nothing is found", () => {
    expect(() => concordance([{ ...articles[0]!, text: null }], lexicons, { actor: "RU" })).toThrow(
      'no text in record "b", field "text"; this needs the running text',
    );
    expect(() => rows({ term: "zzzz" })).toThrow('unknown term: "zzzz"');
  });
});
