import { toArticle } from "../../src/corpus/article.js";
import type { Evidence } from "../../src/evidence/evidence.js";
import { extract } from "../../src/evidence/extract.js";
import { readLexicons } from "../../src/lexicon/compile/read.js";

export const lexicons = readLexicons();

/** Evidence of a text, its language told by its script. */
export function read(text: string): Evidence {
  return extract(toArticle({ id: "test", text, language: /[\u0600-\u06FF]/.test(text) ? "ar" : "en" }), lexicons);
}

/** Relations of a text's last sentence as `RU>US -`, sorted, each once; flagged ones in brackets. */
export function relationsOf(text: string): string {
  const all = read(text)
    .sentences.at(-1)!
    .relations.map(({ source, target, polarity, flags }) => {
      const relation = `${source}>${target} ${polarity < 0 ? "-" : polarity > 0 ? "+" : "0"}`;
      return flags.length === 0 ? relation : `(${relation} ${flags.join(" ")})`;
    });
  return [...new Set(all)].sort().join(", ");
}

/** Cues of a text's mentions as `RU accuse:source`, in order. */
export function cuesOf(text: string): string {
  return read(text)
    .sentences.flatMap(({ mentions }) =>
      mentions.map(({ actor, cues }) =>
        [actor, ...cues.map(({ rule, role, negated }) => `${negated ? "not " : ""}${rule}:${role}`)].join(" "),
      ),
    )
    .join(", ");
}

/** Voices of a text's mentions as `RU narrator`, in order. */
export function voicesOf(text: string): string {
  return read(text)
    .sentences.flatMap(({ mentions }) => mentions.map(({ actor, voice }) => `${actor} ${voice}`))
    .join(", ");
}

/** Actors of a text's mentions, in order. */
export function actorsOf(text: string): string {
  return read(text)
    .sentences.flatMap(({ mentions }) => mentions.map(({ actor }) => actor))
    .join(", ");
}
