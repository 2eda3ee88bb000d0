import { createRequire } from "node:module";
import { bench, describe } from "vitest";
import type * as frameshift from "../../src/index.js";

const require = createRequire(import.meta.url);
const wink = require("wink-nlp")(require("wink-eng-lite-web-model"));
// the built package, as users run it
const { extract, readCorpus, readLexicons, shipped } = (await import(
  new URL("../../dist/lib/index.js", import.meta.url).href
)) as typeof frameshift;
const lexicons = readLexicons();
const { articles } = await readCorpus(shipped("briefs"));
// warmed up until the runtime has compiled what runs often, for all alike
const options = { time: 3000, warmupTime: 3000 };

/** An article of the first words of the briefs of a language, so that both texts are of one length. */
function firstWords(language: "ar" | "en"): frameshift.Article {
  const of = articles.filter((article) => article.language === language);
  return {
    ...of[0]!,
    text: of
      .map(({ text }) => text)
      .join("\n\n")
      .split(" ")
      .slice(0, 4500)
      .join(" "),
  };
}

const english = firstWords("en");
const arabic = firstWords("ar");

// Texts of 4,500 words each, so that the ratio of the rates is the ratio of words per second.
describe("extract, 4,500 words of the briefs", () => {
  bench("frameshift, English", () => void extract(english, lexicons), options);
  bench("frameshift, Arabic", () => void extract(arabic, lexicons), options);
  bench("winkNLP readDoc, English", () => void wink.readDoc(english.text), options);
});
