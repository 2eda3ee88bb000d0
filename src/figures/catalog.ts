import { DataProblem } from "../corpus/problem.js";
import { columnsOf, type Where, where, withColumn } from "../evidence/columns.js";
import type { Evidence } from "../evidence/evidence.js";
import { VERSION } from "../evidence/version.js";
import { frameShares } from "../frames/share.js";
import type { Lexicons } from "../lexicon/lexicons.js";

import { contrast } from "../shift/contrast.js";
import { sensitivity } from "../shift/sensitivity.js";
import { relations } from "../stance/relations.js";
import { stance } from "../stance/stance.js";
import { keyness } from "../terms/keyness.js";
import { findTopics } from "../topics/topics.js";
import { timeline } from "./corpus.js";
import { type Figure, footed, rowsOf } from "./figure.js";
import { framesOverTime } from "./frames.js";
import { keynessFigure } from "./keyness.js";
import { actorLabels, frameTitles } from "./labels.js";
import { byQuestion, byVoice } from "./questions.js";
import { shiftFigure } from "./shift.js";
import { specificationFigure } from "./specification.js";
import { relationsMatrix, stanceAndEvents, stanceByVoice, stanceOverTime } from "./stance.js";
import { type Step, timeSteps } from "./steps.js";
import { topicShares } from "./topics.js";
import { wholeShift } from "./whole-shift.js";

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

/** How the figures of a corpus are made. */
export interface FiguresOptions {
  seed?: number;
  /** What a step of time is; by default what stays within a page. */
  each?: Step;
  /** Told of each figure that the corpus is too small for, and why. */
  onLeftOut?: (name: string, why: string) => void;
}

/**
 * Every figure of a corpus, in the order of the rooms, the whole shift first. A figure that the corpus is too small for
 * is left out.
 *
 * @example const figures = allFigures(evidence, readLexicons())
 */
export function allFigures(
  evidence: readonly Evidence[],
  lexicons: Pick<Lexicons, "registry" | "frames" | "digest">,
  { seed = 1, each, onLeftOut = () => {} }: FiguresOptions = {},
): Figure[] {
  const [label, title] = [actorLabels(lexicons), frameTitles(lexicons)];
  const steps = timeSteps(evidence, each);
  const periods = lastAgainstBefore(evidence);
  const order = lexicons.frames.frames.map(({ frame }) => frame);
  const figures: Figure[] = [];
  // what a corpus is too small for says so, in the words of the data
  const draw = (name: string, make: () => Figure[]) => {
    try {
      const made = make().filter(({ data }) => data.length > 0);
      if (made.length === 0) onLeftOut(name, "there is nothing to draw");
      for (const one of made) figures.push(one);
    } catch (error) {
      if (!(error instanceof DataProblem)) throw error;
      onLeftOut(name, error.message);
    }
  };
  const between = (make: (periods: Periods) => Figure[]) => () => {
    if (periods === null) throw new DataProblem("one period", { fix: "a shift needs articles of two years" });
    return make(periods);
  };
  draw(
    "00-the-shift",
    between((two) => [theShift(two, { label, title, seed })]),
  );
  draw("01-corpus-timeline", () => [timeline(evidence)]);
  for (const unit of KEYNESS)
    draw(
      `02-keyness-${unit}`,
      between((two) => keynessFigures(two, unit, seed)),
    );
  draw("03-topics-shares", () => [
    topicShares(findTopics(steps.evidence, { unit: "concept", by: "step", seed }).shares, {
      by: "step",
      unit: "concepts that both languages share",
      each: steps.each,
    }),
  ]);
  draw("04-stance-over-time", () => [
    stanceOverTime(stance(steps.evidence, { by: ["step", "language"], seed }), label, { each: steps.each }),
  ]);
  draw("04-stance-by-voice", () => [stanceByVoice(byVoice(evidence, { seed }), label)]);
  draw("04-stance-and-events", () => [stanceAndEvents(byQuestion(evidence, { seed }), label)]);
  draw("04-relations-by-period", () => [
    relationsMatrix(relations(withPeriod(evidence, periods), { by: ["period"], seed }), { label, by: "period" }),
  ]);
  draw("05-frames-over-time", () => [
    framesOverTime(frameShares(steps.evidence, { by: "step", frames: order, seed }), { by: "step", title, each: steps.each }),
  ]);
  draw(
    "06-shift",
    between((two) => shiftFigures(two, { label, title, seed })),
  );
  const { version } = VERSION;
  const foot = `${evidence.length} articles; frameshift ${version}, lexicons ${lexicons.digest.slice(0, 8)}, seed ${seed}`;
  return figures.map((one) => footed(one, foot));
}

function theShift({ target, reference }: Periods, { label, title, seed }: Words): Figure {
  const of = (measure: "mentions" | "stance" | "frames") => contrast(target.articles, reference.articles, { measure, seed });
  return wholeShift({
    attention: of("mentions"),
    stance: of("stance"),
    frames: of("frames"),
    target: target.name,
    reference: reference.name,
    label,
    title,
  });
}

/** How names are shown, and the seed of all chance. */
interface Words {
  label: (code: string) => string;
  title: (frame: string) => string;
  seed: number;
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

const KEYNESS = ["ar", "en", "concepts"] as const;
const UNITS = { ar: "Arabic terms", en: "English terms", concepts: "Concepts" };

/** Keyness in a language that both periods have, or of concepts over both languages. */
function keynessFigures(periods: Periods, unit: (typeof KEYNESS)[number], seed: number): Figure[] {
  const only: Where = unit === "concepts" ? {} : { language: unit };
  const [target, reference] = [periods.target, periods.reference].map(({ articles }) => where(articles, only));
  if (target!.length === 0 || reference!.length === 0) throw new DataProblem(`no ${UNITS[unit]} in one of the periods`);
  const options = unit === "concepts" ? { unit: "concept" as const, seed } : { language: unit, minCount: 2, seed };
  return [
    keynessFigure(keyness(target!, reference!, options), {
      name: `02-keyness-${unit}`,
      target: periods.target.name,
      reference: periods.reference.name,
      unit: UNITS[unit],
      articles: [target!.length, reference!.length],
    }),
  ];
}

function shiftFigures({ target, reference }: Periods, { label, title, seed }: Words): Figure[] {
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
      decisions: { voice: "voice", decay: "distance decay", negation: "negation", hedge: "hedges" },
    }),
  ];
}
