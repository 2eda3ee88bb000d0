import { existsSync, readFileSync } from "node:fs";
import { toArticle } from "../../src/corpus/article.js";
import { readCorpus } from "../../src/corpus/read.js";
import { shipped } from "../../src/corpus/shipped.js";
import { extract } from "../../src/evidence/extract.js";
import { rowsOf } from "../../src/figures/figure.js";
import { readLexicons } from "../../src/lexicon/compile/read.js";
import { krippendorff } from "../../src/stance/agreement.js";
import { scoredMentions } from "../../src/stance/mentions.js";
import { stance } from "../../src/stance/stance.js";
import { labelRows } from "./briefs-labels.js";
import { macroF1, withInterval } from "./interval.js";
import { f1, pairsOf, shares } from "./news-relations.js";
import type { Row } from "./text.js";

const shared = (file: string) => new URL(`../../../shared/data/${file}`, import.meta.url);
const lexicons = readLexicons();
const NONE = { peer: null, peerValue: null };

/** Arabic posts on Gaza: unfavourable toward Palestine or not, by a clear majority of votes. */
export async function fignewsRows(): Promise<Row[]> {
  const file = shared("fignews/dev.jsonl");
  if (!existsSync(file)) return [];
  const posts = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { lang: string; id: string; text: string; bias_votes: Record<string, number> });
  const cases = posts
    .filter(({ lang }) => lang === "Arabic")
    .flatMap(({ id, text, bias_votes }) => {
      const votes = Object.values(bias_votes).reduce((sum, n) => sum + n, 0);
      const [label, most] = Object.entries(bias_votes).sort(([, a], [, b]) => b - a)[0]!;
      if (votes < 8 || most / votes < 0.6) return [];
      const evidence = extract(toArticle({ id, text, language: "ar" }), lexicons);
      const found = scoredMentions([evidence]).filter(({ actor }) => actor === "PS" || actor === "HAMAS");
      const mean = found.reduce((sum, one) => sum + one.score, 0) / (found.length || 1);
      return [{ gold: label === "Biased against Palestine" ? 1 : 0, guess: mean < -0.05 ? 1 : 0 }];
    });
  const clusters = cases.map((one) => [one]);
  return [
    {
      measure: "FIGNEWS, Arabic posts: unfavourable toward Palestine or not, macro-F1",
      ...withInterval(clusters, (all) => macroF1(all, [0, 1])),
      bar: 0.62,
      peer: "always not",
      peerValue: macroF1(
        cases.map(({ gold }) => ({ gold, guess: 0 })),
        [0, 1],
      ),
      note: `${cases.filter(({ gold }) => gold === 1).length} unfavourable; mean score of PS and HAMAS`,
    },
  ];
}

/** The briefs: both languages read alike, and relations found, against the first labels. */
export async function briefRows(): Promise<Row[]> {
  const { articles } = await readCorpus(shipped("briefs"));
  const evidence = articles.map((article) => extract(article, lexicons));
  const languages = ["en", "ar"] as const;
  return [
    agreement(evidence),
    ...languages.map((language) => labelRow(evidence, language)),
    ...languages.map((language) => relationRow(evidence, language)),
  ];
}

type Records = ReturnType<typeof extract>[];

const signOf = (mean: unknown) => (Number(mean) > 0.05 ? 1 : Number(mean) < -0.05 ? -1 : 0);

function agreement(evidence: Records): Row {
  const signs = new Map<string, Map<string, [number | null, number | null]>>();
  for (const record of evidence) {
    const event = String(record.columns.event);
    const actors = signs.get(event) ?? new Map<string, [number | null, number | null]>();
    signs.set(event, actors);
    for (const { actor, mean } of rowsOf(stance([record], { by: [] }))) {
      const pair = actors.get(String(actor)) ?? [null, null];
      pair[record.language === "ar" ? 0 : 1] = signOf(mean);
      actors.set(String(actor), pair);
    }
  }
  const clusters = [...signs.values()]
    .map((actors) => [...actors.values()].filter((pair): pair is [number, number] => pair[0] !== null && pair[1] !== null))
    .filter((pairs) => pairs.length > 0);
  return {
    measure: "briefs: sign of stance per actor, Arabic beside English, α (ordinal)",
    ...withInterval(clusters, (pairs) => krippendorff(pairs, { metric: "ordinal" }).alpha),
    bar: 0.8,
    ...NONE,
  };
}

/** The narrator's stance beside the hand labels, most of which are 0. */
function labelRow(evidence: Records, language: "ar" | "en"): Row {
  const labels = labelRows("labels", 1).filter((row) => row.language === language);
  const clusters = evidence
    .filter((record) => record.language === language)
    .map((record) => {
      const signs = new Map(
        rowsOf(stance([record], { by: [], voice: "narrator" })).map(({ actor, mean }) => [String(actor), signOf(mean)]),
      );
      return labels
        .filter((row) => row.event === record.columns.event)
        .map((row): [number, number] => [signs.get(row.actor!) ?? 0, Number(row.stance)]);
    });
  const measure = `briefs: sign of the narrator's stance per actor, ${language === "ar" ? "Arabic" : "English"} beside the labels, α (ordinal)`;
  return { measure, ...withInterval(clusters, (pairs) => krippendorff(pairs, { metric: "ordinal" }).alpha), bar: null, ...NONE };
}

/** Relations as sets of (source, target, sign) a brief, between labelled actors. */
function relationRow(evidence: Records, language: "ar" | "en"): Row {
  const key = (event: string, one: string) => `${event}\0${one}`;
  const gold = new Set(
    labelRows("relations", 1)
      .filter((row) => row.language === language && row.polarity !== "0")
      .map((row) => key(row.event!, [row.source, row.target, row.polarity].join(">"))),
  );
  const labelled = new Set(
    labelRows("labels", 1)
      .filter((row) => row.language === language)
      .map((row) => key(row.event!, row.actor!)),
  );
  const clusters = evidence
    .filter((record) => record.language === language)
    .map((record) => {
      const event = String(record.columns.event);
      const among = (pair: string) =>
        pair
          .split(">")
          .slice(0, 2)
          .every((actor) => labelled.has(key(event, actor)));
      const found = new Set([...pairsOf(record.sentences)].filter(among).map((pair) => key(event, pair)));
      const wanted = [...gold].filter((one) => one.startsWith(`${event}\0`));
      return [...new Set([...found, ...wanted])].map((one) => ({
        hit: found.has(one) && gold.has(one),
        found: found.has(one),
        wanted: gold.has(one),
      }));
    });
  return {
    measure: `briefs: relations (source, target, sign), ${language === "ar" ? "Arabic" : "English"}, F1`,
    ...withInterval(clusters, f1),
    bar: 0.7,
    ...NONE,
    note: shares(clusters.flat()),
  };
}
