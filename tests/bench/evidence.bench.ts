import { createRequire } from "node:module";
import { bench, describe } from "vitest";
import { toArticle } from "../../src/corpus/article.js";
import { readCorpus, shipped } from "../../src/corpus/read.js";
import { extract } from "../../src/evidence/extract.js";
import { readLexicons } from "../../src/evidence/lexicon/compile.js";

const require = createRequire(import.meta.url);
const wink = require("wink-nlp")(require("wink-eng-lite-web-model"));
const lexicons = readLexicons();
const { articles } = await readCorpus(shipped("briefs"));
// warmed up until the runtime has compiled what runs often, for all alike
const options = { time: 3000, warmupTime: 3000 };

/** The first words of the briefs of a language, so that both texts are of one length. */
function words(language: "ar" | "en"): string {
  return articles.filter((article) => article.language === language).map(({ text }) => text).join("\n\n").split(" ").slice(0, 4500).join(" ");
}

const english = words("en");
const arabic = words("ar");

// Texts of 4,500 words each, so that the ratio of the rates is the ratio of words per second.
describe("extract, 4,500 words of the briefs", () => {
  bench("frameshift, English", () => void extract(toArticle({ id: "1", text: english, language: "en" }), lexicons), options);
  bench("frameshift, Arabic", () => void extract(toArticle({ id: "1", text: arabic, language: "ar" }), lexicons), options);
  bench("winkNLP readDoc, English", () => void wink.readDoc(english), options);
});
