import { toArticle } from "../../src/corpus/article.js";
import type { SentenceEvidence } from "../../src/evidence/evidence.js";
import { extract } from "../../src/evidence/extract.js";
import { readLexicons } from "../../src/lexicon/compile/read.js";
import { atLevel } from "../../src/stance/level.js";
import { rowsOf } from "../rows.js";

import { withInterval } from "./interval.js";
import { areAtHand, textOf } from "./sources.js";
import type { Row } from "./text.js";

const lexicons = readLexicons();

export type Case = { hit: boolean; found: boolean; wanted: boolean };

/**
 * Relations in sentences of public news data that were labelled within the project, before anything was
 * found in them; the labels are ids and codes, no text. The rules were mended on the errors of the part
 * `tuned`; of `kept` only the score was looked at.
 */
export async function newsRelationRows(): Promise<Row[]> {
  if (!areAtHand(["newsmtsc", "fignews", "ud-pud-arabic", "sib200"])) return [];
  const rows: Row[] = [];
  for (const language of ["en", "ar"] as const) {
    const find = textOf(language);
    const labels = labelled(language);
    for (const part of ["tuned", "kept"]) {
      const units = [...labels].filter(([, unit]) => unit.part === part);
      const clusters = units.map(([id, { wanted }]) => {
        const found = relationsIn(find(id), language);
        return [...new Set([...found, ...wanted])].map((one) => ({
          hit: found.has(one) && wanted.has(one),
          found: found.has(one),
          wanted: wanted.has(one),
        }));
      });
      const measure = `relations in ${language === "ar" ? "Arabic" : "English"} news, ${units.length} sentences and posts ${part === "tuned" ? "that rules were mended on" : "kept apart"}, F1`;
      rows.push({
        measure,
        ...withInterval(clusters, f1),
        bar: part === "kept" ? 0.5 : null,
        peer: null,
        peerValue: null,
        note: shares(clusters.flat()),
      });
    }
  }
  return rows;
}

/** Twice the hits over all that was found and all that was wanted. */
export function f1(cases: readonly Case[]): number {
  const hits = cases.filter(({ hit }) => hit).length;
  return hits === 0 ? 0 : (2 * hits) / (cases.filter(({ found }) => found).length + cases.filter(({ wanted }) => wanted).length);
}

export function shares(cases: readonly Case[]): string {
  const hits = cases.filter(({ hit }) => hit).length;
  return `precision ${(hits / cases.filter(({ found }) => found).length).toFixed(2)}, recall ${(hits / cases.filter(({ wanted }) => wanted).length).toFixed(2)}`;
}

/** The signed pairs of states and organisations that sentences tell of, without what is flagged. */
export function pairsOf(sentences: readonly SentenceEvidence[]): Set<string> {
  return new Set(
    sentences
      .flatMap(({ relations }) => relations)
      .filter(({ flags, polarity }) => flags.length === 0 && polarity !== 0)
      .map(({ source, target, polarity }) => [atLevel(source), atLevel(target), Math.sign(polarity)] as const)
      .filter(([source, target]) => source !== target)
      .map((parts) => parts.join(">")),
  );
}

function relationsIn({ text, sentence }: { text: string; sentence: number | null }, language: "ar" | "en"): Set<string> {
  const { sentences } = extract(toArticle({ id: "1", text, language }), lexicons);
  return pairsOf(sentence === null ? sentences : sentences.slice(sentence, sentence + 1));
}

/** Units by set and id, with the pairs labelled in each. */
function labelled(language: "ar" | "en"): Map<string, { part: string; wanted: Set<string> }> {
  const file = `news-relations.${language}.csv`;
  const units = new Map<string, { part: string; wanted: Set<string> }>();
  for (const { set, id, part, source, target, polarity } of rowsOf(new URL(file, import.meta.url))) {
    const key = `${set} ${id}`;
    const unit = units.get(key) ?? { part: part!, wanted: new Set<string>() };
    units.set(key, unit);
    if (source !== "") unit.wanted.add([atLevel(source!), atLevel(target!), polarity].join(">"));
  }
  return units;
}
