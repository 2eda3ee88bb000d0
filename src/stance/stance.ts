import type { ColumnTable } from "arquero";
import type { Cell } from "../corpus/article.js";
import { checkOptions, OPTIONS } from "../corpus/options.js";
import { DataProblem } from "../corpus/problem.js";
import { suggest } from "../corpus/suggest.js";
import { beside } from "../evidence/beside.js";
import { columnOf, inOrder } from "../evidence/columns.js";
import type { Evidence } from "../evidence/evidence.js";
import { type BootstrapOptions, bootstrap } from "../resample/bootstrap.js";
import { type MentionOptions, type ScoredMention, scoredMentions } from "./mentions.js";
import { type Rates, ratesOf } from "./rates.js";

/** How stance is gathered. */
export interface StanceOptions extends MentionOptions, BootstrapOptions {
  /** Columns to gather by beside the actor: any column of the articles, or `voice`; default `["article"]`. */
  by?: string | readonly string[];
  /** What is averaged: how the actor is spoken of, or what happens to it; default `score`. */
  measure?: "score" | "event";
}

/**
 * Stance toward each actor.
 *
 * @returns `[by…], actor, n` (mentions), `articles, favourable, unfavourable` (shares of 1), `mean` (−1 to 1), `low`, `high`
 * (bootstrap over sentences within articles, over articles where a group has ten or more), and attention beside attitude:
 * mentions in 1,000 words of the group, favourable and unfavourable ones, each with its interval (`per1000, per1000Low, per1000High,
 * favourablePer1000, …, unfavourablePer1000, …`); rows by group in order of time, then actor.
 * @example stance(evidence, { by: ["year"], voice: "narrator" })
 */
export function stance(evidence: readonly Evidence[], options: StanceOptions = {}): ColumnTable {
  checkOptions(options, ["by", "measure", ...OPTIONS.mentions, ...OPTIONS.bootstrap]);
  const { measure = "score" } = options;
  const by = [options.by ?? "article"].flat();
  if (measure !== "score" && measure !== "event")
    throw new DataProblem("unknown measure", { value: measure, fix: suggest(measure, ["score", "event"]) });
  const groups = new Map<string, Group>();
  for (const mention of scoredMentions(evidence, options)) {
    const keys = by.map((column) => (column === "voice" ? mention.voice : columnOf(mention.article, column)));
    const name = JSON.stringify([...keys, mention.actor]);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, { name, keys, actor: mention.actor, members: [mention] });
    else group.members.push(mention);
  }
  const rates = ratesByGroup(evidence, [...groups.values()], options);
  const records = [...groups.values()].map(({ name, keys, actor, members }) => ({
    keys,
    actor,
    ...summarize(members, measure, { ...options, stream: `stance ${name}` }),
    rates: rates.get(name)!,
  }));
  const columns = by.map((column, at) => [column, records.map(({ keys }) => keys[at]!)] as const);
  const perThousand = (["mentions", "favourable", "unfavourable"] as const).flatMap((kind) => {
    const name = kind === "mentions" ? "per1000" : `${kind}Per1000`;
    return [
      [name, records.map((record) => record.rates[kind].per1000)],
      [`${name}Low`, records.map((record) => record.rates[kind].low)],
      [`${name}High`, records.map((record) => record.rates[kind].high)],
    ] as const;
  });
  return beside(Object.fromEntries(columns), {
    actor: records.map(({ actor }) => actor),
    n: records.map(({ n }) => n),
    articles: records.map(({ articles }) => articles),
    favourable: records.map(({ favourable }) => favourable),
    unfavourable: records.map(({ unfavourable }) => unfavourable),
    mean: records.map(({ mean }) => mean),
    low: records.map(({ low }) => low),
    high: records.map(({ high }) => high),
    ...Object.fromEntries(perThousand),
  });
}

interface Group {
  name: string;
  keys: Cell[];
  actor: string;
  members: ScoredMention[];
}

/** The rates of each group, of all words of its articles: those of other voices and without a name too. */
function ratesByGroup(evidence: readonly Evidence[], groups: readonly Group[], options: StanceOptions): Map<string, Rates> {
  const columns = [options.by ?? "article"].flat().filter((column) => column !== "voice");
  const places = new Map<string, { article: Evidence; index: number }[]>();
  for (const [index, article] of inOrder(evidence).entries()) {
    const place = JSON.stringify(columns.map((column) => columnOf(article, column)));
    places.set(place, [...(places.get(place) ?? []), { article, index }]);
  }
  const byPlace = new Map<string, Group[]>();
  for (const group of groups) {
    const place = JSON.stringify(columns.map((column) => columnOf(group.members[0]!.article, column)));
    byPlace.set(place, [...(byPlace.get(place) ?? []), group]);
  }
  const found = new Map<string, Rates>();
  for (const [place, those] of byPlace) {
    const articles = places.get(place)!;
    const rates = ratesOf(
      articles,
      those.map(({ members }) => members),
      { ...options, clustered: articles.length >= MANY_ARTICLES, stream: `rates ${place}` },
    );
    for (const [at, { name }] of those.entries()) found.set(name, rates[at]!);
  }
  return found;
}

/** From so many articles on, articles are drawn anew, not sentences. */
export const MANY_ARTICLES = 10;

function summarize(members: readonly ScoredMention[], measure: "score" | "event", options: BootstrapOptions) {
  const articles = new Set(members.map(({ articleIndex }) => articleIndex)).size;
  const clustered = articles >= MANY_ARTICLES;
  const units = new Map<string, { stratum: number; sum: number; n: number }>();
  for (const { articleIndex, sentence, ...mention } of members) {
    const name = clustered ? String(articleIndex) : `${articleIndex} ${sentence}`;
    const unit = units.get(name) ?? { stratum: clustered ? 0 : articleIndex, sum: 0, n: 0 };
    units.set(name, unit);
    unit.sum += mention[measure];
    unit.n++;
  }
  const all = [...units.values()];
  const mean = (weights: ArrayLike<number>) => {
    let sum = 0;
    let n = 0;
    all.forEach((unit, at) => {
      sum += weights[at]! * unit.sum;
      n += weights[at]! * unit.n;
    });
    return [sum / n];
  };
  const share = (polarity: number) =>
    members.filter((mention) => (measure === "score" ? mention.polarity : Math.sign(mention.event)) === polarity).length / members.length;
  return {
    n: members.length,
    articles,
    favourable: share(1),
    unfavourable: share(-1),
    mean: mean(new Float64Array(all.length).fill(1))[0]!,
    ...bootstrap(
      all.map(({ stratum }) => stratum),
      mean,
      options,
    )[0]!,
  };
}
