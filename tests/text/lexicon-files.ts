import { readFileSync } from "node:fs";
import { compileText, toTextLexicon } from "../../src/lexicon/compile/text.js";
import type { LexiconFile } from "../../src/lexicon/compile/yaml.js";
import type { TextLexicon } from "../../src/text/lexicon.js";

const names = ["stopwords.en.yaml", "stopwords.ar.yaml", "abbreviations.yaml", "boilerplate.yaml", "arabic-words.txt"];

/** The shipped files, as `corpus/` hands them over. */
export const files = (): Record<string, LexiconFile> =>
  Object.fromEntries(
    names.map((name) => {
      const path = new URL(`../../corpus/lexicons/${name}`, import.meta.url);
      return [name, { path: `corpus/lexicons/${name}`, text: readFileSync(path, "utf8") }];
    }),
  );

/** A few names of actors, as the registry gives them. */
export const actors = [
  "روسيا",
  "أوكرانيا",
  "الكرملين",
  "بوتين",
  "بايدن",
  "كييف",
  "بلينكن",
  "ترامب",
  "Russia",
  "Ukraine",
  "Putin",
  "United States",
];

let compiled: TextLexicon | undefined;
export const lexicon = (): TextLexicon => (compiled ??= toTextLexicon(compileText(files(), actors)));
