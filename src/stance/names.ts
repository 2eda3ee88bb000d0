import type { ColumnTable } from "arquero";
import type { Cell } from "../corpus/article.js";
import { checkOptions, OPTIONS } from "../corpus/options.js";
import { beside } from "../evidence/beside.js";
import { columnOf } from "../evidence/columns.js";
import type { Evidence } from "../evidence/evidence.js";
import { type BootstrapOptions, bootstrap } from "../resample/bootstrap.js";
import { type MentionOptions, type ScoredMention, scoredMentions } from "./mentions.js";
import { MANY_ARTICLES } from "./stance.js";

/** Whose names are counted, and how they are gathered. */
export interface NamesOptions extends Pick<MentionOptions, "level" | "voice" | "actors">, BootstrapOptions {
  /** Columns to gather by beside the actor and the language: any column of the articles, or `voice`; default none. */
  by?: string | readonly string[];
  /** Only names of this kind: `loaded` those that take a side, `metonym` seats of government (Kyiv, Kiev); default all. */
  kind?: ScoredMention["mention"]["kind"];
}

/**
 * Which name is used for an actor: Kyiv or Kiev, إسرائيل or الكيان الصهيوني. To choose a name is to frame.
 *
 * @returns `[by…], actor, language, name, kind, n, share` (of all mentions of the actor in that language and group, 0 to 1), `low, high`
 * (bootstrap over sentences within articles, over articles where the actor is named in ten or more); by group and actor, commonest first.
 * @throws DataProblem for an actor that is never mentioned, with "did you mean".
 * @example names(evidence, { by: ["year"], actors: ["UA"], kind: "metonym" })
 */
export function names(evidence: readonly Evidence[], options: NamesOptions = {}): ColumnTable {
  checkOptions(options, ["by", "kind", "level", "voice", "actors", ...OPTIONS.bootstrap]);
  const { kind } = options;
  const by = [options.by ?? []].flat();
  const groups = new Map<string, { keys: Cell[]; members: ScoredMention[] }>();
  for (const mention of scoredMentions(evidence, options)) {
    if (mention.mention.name === "" || (kind !== undefined && mention.mention.kind !== kind)) continue;
    const keys = by.map((column) => (column === "voice" ? mention.voice : columnOf(mention.article, column)));
    const group = JSON.stringify([...keys, mention.actor, mention.article.language]);
    const found = groups.get(group);
    if (found === undefined) groups.set(group, { keys, members: [mention] });
    else found.members.push(mention);
  }
  const records = [...groups].flatMap(([group, { keys, members }]) =>
    sharesOf(members, { ...options, stream: `names ${group}` }).map((share) => ({ keys, first: members[0]!, ...share })),
  );
  return beside(Object.fromEntries(by.map((column, at) => [column, records.map(({ keys }) => keys[at]!)])), {
    actor: records.map(({ first }) => first.actor),
    ...(by.includes("language") ? {} : { language: records.map(({ first }) => first.article.language) }),
    name: records.map(({ name }) => name),
    kind: records.map((record) => record.kind),
    n: records.map(({ n }) => n),
    share: records.map(({ share }) => share),
    low: records.map(({ low }) => low),
    high: records.map(({ high }) => high),
  });
}

/** The share of each name among mentions of one actor. */
function sharesOf(members: readonly ScoredMention[], options: BootstrapOptions) {
  const counts = new Map<string, { name: string; kind: string; n: number }>();
  for (const { mention } of members) {
    const one = counts.get(mention.name) ?? { name: mention.name, kind: mention.kind, n: 0 };
    one.n++;
    counts.set(mention.name, one);
  }
  const all = [...counts.values()].sort((one, other) => other.n - one.n || (one.name < other.name ? -1 : 1));
  const place = new Map(all.map(({ name }, at) => [name, at]));
  const clustered = new Set(members.map(({ articleIndex }) => articleIndex)).size >= MANY_ARTICLES;
  const units = new Map<string, { stratum: number; names: number[] }>();
  for (const { articleIndex, sentence, mention } of members) {
    const key = clustered ? String(articleIndex) : `${articleIndex} ${sentence}`;
    const unit = units.get(key) ?? { stratum: clustered ? 0 : articleIndex, names: [] };
    units.set(key, unit);
    unit.names.push(place.get(mention.name)!);
  }
  const drawn = [...units.values()];
  const intervals = bootstrap(
    drawn.map(({ stratum }) => stratum),
    (weights) => {
      const sums = new Float64Array(all.length);
      let total = 0;
      for (let at = 0; at < drawn.length; at++) {
        if (weights[at] === 0) continue;
        for (const name of drawn[at]!.names) sums[name]! += weights[at]!;
        total += weights[at]! * drawn[at]!.names.length;
      }
      return sums.map((sum) => sum / total);
    },
    options,
  );
  return all.map((one, at) => ({ ...one, share: one.n / members.length, ...intervals[at]! }));
}
