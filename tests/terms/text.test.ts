import { beforeAll, expect, it } from "vitest";
import { toArticle } from "../../src/corpus/article.js";
import { readLexicons } from "../../src/lexicon/compile/read.js";
import type { Lexicons } from "../../src/lexicon/lexicons.js";
import { readNodes } from "../../src/terms/text.js";

const article = toArticle({ id: "a", language: "en", text: "The White House answered. Moscow did not." });
let lexicons: Lexicons;
beforeAll(() => {
  lexicons = readLexicons();
});
const surfaces = (node: { actor?: string; term?: string }) =>
  readNodes([article], lexicons, node).flatMap(({ segmentation: { tokens }, nodes }) =>
    nodes.map(({ first, last }) =>
      tokens
        .slice(first, last)
        .map(({ surface }) => surface)
        .filter((surface) => surface.trim() !== "")
        .join(" "),
    ),
  );

it.each([
  [{ term: "answer" }, ["answered"]],
  [{ actor: "RU" }, ["Moscow"]],
  [{ actor: "US" }, ["White House"]],
])("finds %j", (node, expected) => expect(surfaces(node)).toEqual(expected));
it.each([
  [{}, "no node; give an actor or a term, and not both"],
  [{ actor: "US", term: "answer" }, "no node"],
  [{ actor: "FR" }, 'unknown actor: "FR"'],
])("refuses %j", (node, message) => expect(() => surfaces(node)).toThrow(message));
