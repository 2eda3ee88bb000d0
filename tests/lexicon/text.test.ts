import { describe, expect, it } from "vitest";
import { compileText } from "../../src/lexicon/compile/text.js";

import { files, lexicon } from "../text/lexicon-files.js";

const broken = (name: string, text: string) => (): unknown => compileText({ ...files(), [name]: { path: name, text } });

describe("compileText", () => {
  it("folds stop words as the text is folded", () => expect(lexicon().stopwords.ar.has("الي")).toBe(true));
  it("keeps names", () => expect(lexicon().names.has("states")).toBe(true));
  it.each([
    [
      "stopwords.en.yaml",
      "articles: [a, 2]\n",
      'invalid entry: 2 in stopwords.en.yaml, line 1, field "articles.1"; put the word in quotes',
    ],
    ["stopwords.en.yaml", "articles: [a\n", "invalid YAML in stopwords.en.yaml"],
    [
      "abbreviations.yaml",
      "en: {title: [mr]}\n",
      'invalid entry: null in abbreviations.yaml, line 1, field "en.other"; expected words, or a list such as [one, two]',
    ],
    [
      "boilerplate.yaml",
      "en: ['(']\nar: []\n",
      'invalid entry: "(" in boilerplate.yaml, line 1, field "en.0"; expected a regular expression',
    ],
    ["arabic-words.txt", "[nominal]\n", 'missing section: "[name]" in arabic-words.txt'],
  ])("%s: %j", (name, text, message) => expect(broken(name, text)).toThrow(message));
  it("names a missing file", () => expect(() => compileText({})).toThrow('missing lexicon: "arabic-words.txt"'));
});
