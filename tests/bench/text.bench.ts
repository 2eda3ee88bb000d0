import { createRequire } from "node:module";
import { bench, describe } from "vitest";
import { segment } from "../../src/text/segment.js";
import { lexicon } from "../text/lexicon-files.js";
import { arabic, english } from "./text-prose.js";

const require = createRequire(import.meta.url);
const wink = require("wink-nlp")(require("wink-eng-lite-web-model"));
const porter = require("natural/lib/natural/stemmers/porter_stemmer.js");
const words = lexicon();
const options = { time: 2000, warmupTime: 500 };

// Texts of about 20,000 tokens each, so that the ratio of the rates is the ratio of tokens per second.
describe("segment, 20,000 tokens", () => {
  bench("frameshift, English", () => void segment(english, words, { language: "en" }), options);
  bench("frameshift, Arabic", () => void segment(arabic, words, { language: "ar" }), options);
  bench("winkNLP readDoc, English", () => void wink.readDoc(english), options);
  bench("natural tokenizeAndStem, English", () => void porter.tokenizeAndStem(english), options);
});
