import { toArticle } from "../../src/corpus/article.js";
import { extract } from "../../src/evidence/extract.js";
import { readLexicons } from "../../src/lexicon/compile/read.js";
import { type Score, score } from "../../src/stance/score.js";
import { rowsOf } from "../rows.js";
import { macroF1, withInterval } from "./interval.js";
import { areAtHand, textOf } from "./sources.js";
import type { Row } from "./text.js";

const lexicons = readLexicons();

const NAMES = { en: "English", ar: "Arabic" } as const;
const PARTS = { tuned: "that the defaults were chosen on", kept: "kept apart" } as const;

interface Case {
  gold: number;
  guess: number;
}

const NOTHING: Score = { score: 0, polarity: 0, event: 0 };

/**
 * How mentions in sentences drawn at random are spoken of, and what happens to them: labelled within the project before
 * anything was run on them; ids and codes, no text. A mention that is not found counts as neutral.
 */
export async function drawnStanceRows(): Promise<Row[]> {
  if (!areAtHand(["newsmtsc", "fignews", "un-speeches", "arabic-events"])) return [];
  return (["en", "ar"] as const).flatMap((language) => {
    const find = textOf(language);
    const labels = rowsOf(new URL(`drawn-stance.${language}.csv`, import.meta.url));
    return (["tuned", "kept"] as const).flatMap((part) => {
      const found = labels.filter((row) => row.part === part).map((row) => ({ row, read: read(find(`${row.set} ${row.id}`).text, row) }));
      const stances = found.map(({ row, read: { polarity } }): Case[] => [{ gold: Number(row.stance), guess: polarity }]);
      const events = found.map(({ row, read: { event } }): Case[] => [{ gold: Number(row.event), guess: Math.sign(event) }]);
      const told = stances.filter(([one]) => one!.gold !== 0 && one!.guess !== 0);
      const bar = (value: number) => (part === "kept" ? value : null);
      const peer = (cases: Case[][], statistic: (all: readonly Case[]) => number) => ({
        peer: "always neutral",
        peerValue: statistic(cases.flat().map(({ gold }) => ({ gold, guess: 0 }))),
      });
      const what = `${found.length} ${NAMES[language]} mentions drawn at random, ${PARTS[part]}`;
      return [
        { measure: `stance of ${what}, macro-F1`, ...withInterval(stances, f1), bar: bar(0.6), ...peer(stances, f1) },
        { measure: `stance of ${what}, accuracy`, ...withInterval(stances, accuracy), bar: bar(0.8), ...peer(stances, accuracy) },
        {
          measure: `stance of ${what}: right sign, of those that have one and are given one`,
          ...withInterval(told, accuracy),
          bar: bar(0.82),
          peer: null,
          peerValue: null,
        },
        { measure: `what happens to ${what}, macro-F1`, ...withInterval(events, f1), bar: bar(0.6), ...peer(events, f1) },
      ];
    });
  });

  function read(text: string, { from }: Record<string, string>): Score {
    const { sentences } = extract(toArticle({ id: "1", text, language: /[\u0600-\u06ff]/.test(text) ? "ar" : "en" }), lexicons);
    const mention = sentences.flatMap(({ mentions }) => mentions).find((one) => one.from <= Number(from) && one.to > Number(from));
    return mention === undefined ? NOTHING : score(mention);
  }
}

function f1(cases: readonly Case[]): number {
  return macroF1(cases, [-1, 0, 1]);
}

function accuracy(cases: readonly Case[]): number {
  return cases.filter(({ gold, guess }) => gold === guess).length / cases.length;
}
