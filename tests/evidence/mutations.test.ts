import { describe, expect, it } from "vitest";
import { readCorpus } from "../../src/corpus/read.js";
import { shipped } from "../../src/corpus/shipped.js";
import { segment } from "../../src/text/segment.js";
import { faultsOf } from "./mutations.js";
import { lexicons, read } from "./read.js";

const { articles } = await readCorpus(shipped("briefs"));
const sentences = (["en", "ar"] as const).flatMap((language) =>
  articles
    .filter((article) => article.language === language)
    .flatMap(({ text }) => segment(text!, lexicons.text, { language }).sentences.map(({ from, to }) => text!.slice(from, to)))
    .filter((_, at) => at % 6 === 0)
    .slice(0, 50)
    .map((text) => ({ language, text })),
);

describe("a sentence that is cut off, or whose words are missing, doubled or swapped", () => {
  it("is one of a hundred", () => expect(sentences).toHaveLength(100));
  it.each(sentences)("is read: $text", ({ language, text }) => expect([...faultsOf(text, language, lexicons)]).toEqual([]));
  it.each([
    "A new war in Peru, 20 people died,",
    "حرب جديدة في بيرو، 20 قتيلا،",
    "Peru,",
    "«",
    "(",
    "Peru's",
    "و",
    "قال بيرو:",
    "-",
    "Peru-led",
    "#",
  ])("is read: %s", (text) => expect(() => read(text)).not.toThrow());
});
