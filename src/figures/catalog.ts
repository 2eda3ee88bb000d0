import { columnsOf, inOrder, where, withColumn } from "../evidence/columns.js";
import type { Evidence } from "../evidence/evidence.js";
import { frameShares } from "../frames/share.js";
import type { Lexicons } from "../lexicon/lexicons.js";

import { contrast } from "../shift/contrast.js";
import { sensitivity } from "../shift/sensitivity.js";
import { relations } from "../stance/relations.js";
import { stance } from "../stance/stance.js";
import { keyness } from "../terms/keyness.js";
import { findTopics } from "../topics/topics.js";
import { timeline } from "./corpus.js";
import { type Figure, rowsOf } from "./figure.js";
import { framesOverTime } from "./frames.js";
import { keynessFigure } from "./keyness.js";
import { actorLabels, frameTitles } from "./labels.js";
import { shiftFigure } from "./shift.js";
import { specificationFigure } from "./specification.js";
import { relationsMatrix, stanceAndEvents, stanceByVoice, stanceOverTime } from "./stance.js";
import { topicShares } from "./topics.js";

/** The two periods that the shift is drawn between. */
export interface Periods {
  target: { name: string; articles: Evidence[] };
  reference: { name: string; articles: Evidence[] };
}

/**
 * The last year of the corpus against all years before; null where there is only one year.
 *
 * @example const periods = lastAgainstBefore(evidence)
 */
export function lastAgainstBefore(evidence: readonly Evidence[]): Periods | null {
  const years = [...new Set(evidence.map((article) => columnsOf(article).year))]
    .filter((year) => typeof year === "number")
    .sort((a, b) => a - b);
  const last = years.at(-1);
  if (last === undefined || years.length < 2) return null;
  const before = years.slice(0, -1);
  const name = before.length === 1 ? String(before[0]) : `${before[0]}–${String(before.at(-1)).slice(2)}`;
  return {
    target: { name: String(last), articles: where(evidence, { year: last }) },
    reference: { name, articles: where(evidence, { year: before }) },
  };
}

/**
 * Every figure of a corpus, in the order of the rooms. A figure that the corpus is too small for is left out.
 *
 * @example const figures = allFigures(evidence, readLexicons())
 */
export function allFigures(
  evidence: readonly Evidence[],
  lexicons: Pick<Lexicons, "registry" | "frames">,
  { seed = 1 }: { seed?: number } = {},
): Figure[] {
  const [label, title] = [actorLabels(lexicons), frameTitles(lexicons)];
  const dated = withColumn(inOrder(evidence), "articleOrDate", ({ id, date }) => date ?? id);
  const periods = lastAgainstBefore(evidence);
  const voices = (["narrator", "quoted"] as const).flatMap((voice) =>
    rowsOf(stance(evidence, { by: [], voice, seed })).map((row) => ({
      ...row,
      speaker: voice === "narrator" ? voice : "quoted or reported",
    })),
  );
  const questions = (["score", "event"] as const).flatMap((measure) =>
    rowsOf(stance(evidence, { by: [], measure, seed })).map((row) => ({
      ...row,
      question: measure === "score" ? "spoken of" : "happens to it",
    })),
  );
  return [
    timeline(evidence),
    ...(periods === null ? [] : keynessFigures(periods, seed)),
    topicShares(findTopics(dated, { unit: "concept", by: "articleOrDate", seed }).shares, {
      by: "articleOrDate",
      unit: "concepts that both languages share",
    }),
    stanceOverTime(stance(evidence, { by: ["article", "date", "language"], seed }), label),
    stanceByVoice(voices, label),
    stanceAndEvents(questions, label),
    relationsMatrix(relations(withPeriod(evidence, periods), { by: ["period"], seed }), { label, by: "period" }),
    framesOverTime(frameShares(dated, { by: "articleOrDate", frames: lexicons.frames.frames.map(({ frame }) => frame), seed }), {
      by: "articleOrDate",
      title,
    }),
    ...(periods === null ? [] : shiftFigures(periods, { label, title, seed })),
  ];
}

function withPeriod(evidence: readonly Evidence[], periods: Periods | null): Evidence[] {
  if (periods === null) return withColumn(evidence, "period", () => "all");
  const target = new Set(periods.target.articles.map(({ id }) => id));
  return withColumn(
    evidence.filter(({ date }) => date !== null),
    "period",
    ({ id }) => (target.has(id) ? periods.target.name : periods.reference.name),
  );
}

/** Keyness in the language that both periods have, and of concepts over both languages. */
function keynessFigures({ target, reference }: Periods, seed: number): Figure[] {
  const figures: Figure[] = [];
  for (const [language, unit] of [
    ["ar", "Arabic terms"],
    ["en", "English terms"],
  ] as const) {
    const [one, two] = [target, reference].map(({ articles }) => where(articles, { language }));
    if (one!.length === 0 || two!.length === 0) continue;
    figures.push(
      keynessFigure(keyness(one!, two!, { language, minCount: 2, seed }), {
        name: `02-keyness-${language}`,
        target: target.name,
        reference: reference.name,
        unit,
        articles: [one!.length, two!.length],
      }),
    );
  }
  figures.push(
    keynessFigure(keyness(target.articles, reference.articles, { unit: "concept", seed }), {
      name: "02-keyness-concepts",
      target: target.name,
      reference: reference.name,
      unit: "Concepts",
      articles: [target.articles.length, reference.articles.length],
    }),
  );
  return figures;
}

function shiftFigures(
  { target, reference }: Periods,
  { label, title, seed }: { label: (code: string) => string; title: (frame: string) => string; seed: number },
): Figure[] {
  const words = { target: target.name, reference: reference.name };
  return [
    shiftFigure(contrast(target.articles, reference.articles, { seed }), {
      name: "06-shift-of-stance",
      title: `How the stance toward each actor shifts from ${reference.name} to ${target.name}`,
      measure: "mean polarity",
      label,
      ...words,
    }),
    shiftFigure(contrast(target.articles, reference.articles, { measure: "frames", seed }), {
      name: "06-shift-of-frames",
      title: `How the frames shift from ${reference.name} to ${target.name}`,
      measure: "share",
      label: title,
      ...words,
      least: 0,
    }),
    ...sensitivityFigure({ target, reference }, { label, seed }),
  ];
}

/** The shift of the busiest actor through every reasonable choice. */
function sensitivityFigure({ target, reference }: Periods, { label, seed }: { label: (code: string) => string; seed: number }): Figure[] {
  const rows = rowsOf(contrast(target.articles, reference.articles, { seed, permutations: 1 }));
  const busiest = rows.sort((a, b) => Number(b.nTarget) + Number(b.nReference) - Number(a.nTarget) - Number(a.nReference))[0];
  if (busiest === undefined || busiest.shift === null) return [];
  const name = String(busiest.name);
  const { specifications, summary } = sensitivity(
    { [`${target.name} against ${reference.name}`]: { target: target.articles, reference: reference.articles } },
    {
      name,
      seed,
      replicates: 500,
      choices: {
        voice: ["all", "narrator", "quoted"],
        measure: ["stance", "event"],
        decay: [3, 6, 12],
        negation: [-0.6, -1],
        hedge: [0.6, 1],
      },
    },
  );
  return [
    specificationFigure(specifications, summary, {
      name: "06-specifications",
      title: `Would other choices say the same? The shift of ${label(name)}, ${reference.name} to ${target.name}`,
      estimate: `shift of the mean polarity toward ${label(name)}`,
      decisions: { voice: "voice", measure: "measure", decay: "distance decay", negation: "negation", hedge: "hedges" },
    }),
  ];
}
