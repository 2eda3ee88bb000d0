import { existsSync, readFileSync } from "node:fs";
import { toArticle } from "../../src/corpus/article.js";
import type { SentenceEvidence } from "../../src/evidence/evidence.js";
import { extract } from "../../src/evidence/extract.js";
import { readLexicons } from "../../src/lexicon/compile/read.js";
import { atLevel } from "../../src/stance/level.js";
import { rowsOf } from "../rows.js";

import { withInterval } from "./interval.js";
import type { Row } from "./text.js";

const shared = (file: string) => new URL(`../../../shared/data/${file}`, import.meta.url);
const lines = (file: string) => readFileSync(shared(file), "utf8").trim().split("\n");
const lexicons = readLexicons();

type Language = "ar" | "en";
type Case = { hit: boolean; found: boolean; wanted: boolean };

/**
 * Relations in sentences of public news data that were labelled within the project, before anything was
 * found in them; the labels are ids and codes, no text. The rules were mended on the errors of the part
 * `tuned`; of `kept` only the score was looked at.
 */
export async function newsRelationRows(): Promise<Row[]> {
  if (
    ["newsmtsc/train.jsonl", "fignews/dev.jsonl", "ud-pud-arabic/dev.jsonl", "sib200/arb_Arab_train.tsv", "sib200/eng_Latn_train.tsv"].some(
      (file) => !existsSync(shared(file)),
    )
  )
    return [];
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

function relationsIn({ text, sentence }: { text: string; sentence: number | null }, language: Language): Set<string> {
  const { sentences } = extract(toArticle({ id: "1", text, language }), lexicons);
  return pairsOf(sentence === null ? sentences : sentences.slice(sentence, sentence + 1));
}

/** The texts of the public sets by set and id; `id#2` is the third sentence of a text as the package cuts it. */
function textOf(language: Language): (key: string) => { text: string; sentence: number | null } {
  const texts = new Map<string, string>();
  if (language === "en")
    for (const line of lines("newsmtsc/train.jsonl")) keep("newsmtsc", JSON.parse(line), "primary_gid", "sentence_normalized");
  else for (const line of lines("ud-pud-arabic/dev.jsonl")) keep("ud-pud-arabic", JSON.parse(line), "id", "text");
  for (const line of lines("fignews/dev.jsonl")) {
    const { batch, id, text } = JSON.parse(line) as Record<string, string>;
    texts.set(`fignews ${batch}-${id}`, text!);
  }
  for (const file of ["train", "dev"]) {
    for (const line of lines(`sib200/${language === "en" ? "eng_Latn" : "arb_Arab"}_${file}.tsv`)) {
      const [id, , text] = line.split("\t");
      texts.set(`sib200 ${id}`, text!);
    }
  }
  function keep(set: string, row: Record<string, string>, id: string, text: string) {
    texts.set(`${set} ${row[id]}`, row[text]!);
  }
  return (key) => {
    const [id = "", sentence] = key.split("#");
    const text = texts.get(key) ?? texts.get(id);
    if (text === undefined) throw new Error(`no text for ${key}`);
    return { text, sentence: texts.has(key) || sentence === undefined ? null : Number(sentence) };
  };
}

/** Units by set and id, with the pairs labelled in each. */
function labelled(language: Language): Map<string, { part: string; wanted: Set<string> }> {
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
