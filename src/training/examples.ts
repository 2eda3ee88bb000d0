import { toArticle } from "../corpus/article.js";
import { extract, TARGET } from "../evidence/extract.js";
import { type Example, toExample } from "../evidence/trained/example.js";
import { Units } from "../evidence/trained/units.js";
import type { Lexicons } from "../lexicon/lexicons.js";

import type { Vectors } from "../lexicon/vectors.js";

/** A labelled sentence of NewsMTSC (Hamborg and Donnay 2021), as its file has it. */
export interface NewsMtscRow {
  primary_gid: string;
  sentence_normalized: string;
  targets: { from: number; to: number; polarity: number }[];
}

/** A mention to learn from: its class (0 unfavourable, 1 neutral, 2 favourable) and its article. */
export interface LabelledExample {
  example: Example;
  label: number;
  article: string;
}

/** The article of a row: the first three parts of its name. */
export function articleOf({ primary_gid }: Pick<NewsMtscRow, "primary_gid">): string {
  return primary_gid.split("_").slice(0, 3).join("_");
}

/** Every target of every row as an example; targets that cover no word are left out. */
export function toExamples(rows: readonly NewsMtscRow[], lexicons: Lexicons, vectors: Vectors): LabelledExample[] {
  const units = new Units(vectors);
  const untrained = { ...lexicons, trained: null };
  return rows.flatMap((row) =>
    row.targets.flatMap(({ from, to, polarity }) => {
      let example: Example | undefined;
      const article = toArticle({ id: row.primary_gid, language: "en", text: row.sentence_normalized });
      extract(article, untrained, {
        targets: [{ from, to }],
        onSentence: ({ reading, mentions }) => {
          const at = mentions.findIndex(({ actor }) => actor === TARGET);
          if (at !== -1) example ??= toExample(units.read(reading), at, { found: mentions[at]!, vectors });
        },
      });
      return example === undefined ? [] : [{ example, label: polarity < 3 ? 0 : polarity > 5 ? 2 : 1, article: articleOf(row) }];
    }),
  );
}
