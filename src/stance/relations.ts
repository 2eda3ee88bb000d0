import type { ColumnTable } from "arquero";
import type { Cell } from "../corpus/article.js";
import { checkOptions, OPTIONS } from "../corpus/options.js";
import { beside } from "../evidence/beside.js";
import { goldstein } from "../evidence/cameo.js";
import { columnOf, inOrder } from "../evidence/columns.js";
import type { Evidence, Relation } from "../evidence/evidence.js";
import { type BootstrapOptions, bootstrap } from "../resample/bootstrap.js";
import { atLevel } from "./level.js";
import { knownVoice } from "./mentions.js";

/** Which relations count, and how they are gathered. */
export interface RelationOptions extends BootstrapOptions {
  /** Columns of the articles to gather by; default `["article"]`. */
  by?: string | readonly string[];
  /** Default `state`. */
  level?: "state" | "actor";
  /** Whose words; default `all`. */
  voice?: "all" | "narrator" | "quoted" | (string & {});
  /** Count what is negated, to come, conditional or long past as well; default false. */
  flagged?: boolean;
}

interface Placed extends Relation {
  keys: Cell[];
  articleIndex: number;
  sentence: number;
}

/**
 * Who does or says what to whom: relations between actors.
 *
 * @returns `[by…], source, target, n, articles, mean` (−1 to 1), `low, high, negative, positive` (shares of 1), `goldstein` (mean weight, −10 to 10, of those with a CAMEO code; null where none has), `rules` (those that matched).
 * @example relations(evidence, { by: ["year"] })
 */
export function relations(evidence: readonly Evidence[], options: RelationOptions = {}): ColumnTable {
  checkOptions(options, ["by", "level", "voice", "flagged", ...OPTIONS.bootstrap]);
  const by = [options.by ?? "article"].flat();
  const groups = new Map<string, Placed[]>();
  for (const relation of placed(evidence, options)) {
    const name = JSON.stringify([...relation.keys, relation.source, relation.target]);
    groups.set(name, [...(groups.get(name) ?? []), relation]);
  }
  const records = [...groups].map(([name, members]) => ({
    ...members[0]!,
    ...summarize(members, { ...options, stream: `relations ${name}` }),
  }));
  const columns = by.map((column, at) => [column, records.map(({ keys }) => keys[at]!)] as const);
  return beside(Object.fromEntries(columns), {
    source: records.map(({ source }) => source),
    target: records.map(({ target }) => target),
    n: records.map(({ n }) => n),
    articles: records.map(({ articles }) => articles),
    mean: records.map(({ mean }) => mean),
    low: records.map(({ low }) => low),
    high: records.map(({ high }) => high),
    negative: records.map(({ negative }) => negative),
    positive: records.map(({ positive }) => positive),
    goldstein: records.map((record) => record.goldstein),
    rules: records.map(({ rules }) => rules),
  });
}

function placed(
  evidence: readonly Evidence[],
  { by = "article", level = "state", voice = "all", flagged = false }: RelationOptions,
): Placed[] {
  knownVoice(voice, () =>
    evidence.flatMap(({ sentences }) => sentences.flatMap((one) => one.relations.map((relation) => atLevel(relation.voice, level)))),
  );
  return inOrder(evidence).flatMap((article, articleIndex) => {
    const keys = [by].flat().map((column) => columnOf(article, column));
    return article.sentences.flatMap((sentence, index) =>
      sentence.relations.flatMap((relation): Placed[] => {
        const [source, target] = [atLevel(relation.source, level), atLevel(relation.target, level)];
        const speaker = atLevel(relation.voice, level);
        const wanted = voice === "all" || (voice === "quoted" ? speaker !== "narrator" : speaker === voice);
        if (!wanted || source === target || (relation.flags.length > 0 && !flagged)) return [];
        return [{ ...relation, source, target, keys, articleIndex, sentence: index }];
      }),
    );
  });
}

function summarize(members: readonly Placed[], options: BootstrapOptions) {
  const mean = (weights: ArrayLike<number>) => {
    let sum = 0;
    let n = 0;
    members.forEach(({ polarity }, at) => {
      sum += weights[at]! * polarity;
      n += weights[at]!;
    });
    return [sum / n];
  };
  const weights = members.flatMap(({ cameo }) => (cameo === undefined ? [] : [goldstein(cameo)])).filter((weight) => weight !== null);
  const share = (sign: number) => members.filter(({ polarity }) => Math.sign(polarity) === sign).length / members.length;
  return {
    n: members.length,
    articles: new Set(members.map(({ articleIndex }) => articleIndex)).size,
    mean: mean(new Float64Array(members.length).fill(1))[0]!,
    ...bootstrap(
      members.map(({ articleIndex }) => articleIndex),
      mean,
      options,
    )[0]!,
    negative: share(-1),
    positive: share(1),
    goldstein: weights.length === 0 ? null : weights.reduce((sum, weight) => sum + weight, 0) / weights.length,
    rules: [...new Set(members.map(({ rule }) => rule))].sort().join("; "),
  };
}
