import type { ColumnTable } from "arquero";
import { checkOptions, OPTIONS } from "../corpus/options.js";
import { DataProblem } from "../corpus/problem.js";
import type { Evidence } from "../evidence/evidence.js";
import type { BootstrapOptions } from "../resample/bootstrap.js";
import type { Unit } from "../terms/count.js";
import { foldIn, sharesOfRows } from "./factorize.js";
import { matrixLike } from "./matrix.js";
import { sharesOf } from "./shares.js";

/** Topics that stand, as plain JSON: what new articles are placed into. */
export interface TopicModel {
  kind: "frameshift topics";
  unit: Unit;
  /** Sentences that make a passage. */
  passage: number;
  /** Each topic's name. */
  topics: string[];
  terms: string[];
  /** Inverse document frequency of each term. */
  idf: number[];
  /** Weight of each term in each topic, terms by topics; those of a topic sum to one. */
  weights: number[][];
}

/**
 * Places articles into topics that were found before: each passage gets the shares of the topics that fit it best, and
 * the topics stay as they are. A passage without a term that they know gets none.
 *
 * @param model `findTopics(evidence).model`, or the same read from JSON.
 * @returns As `findTopics(…).shares`.
 * @throws DataProblem for what is no such model, and where no passage has a term of it.
 * @example const model = JSON.parse(readFileSync("topics.json", "utf8")); assignTopics(evidence, model, { by: "year" })
 */
export function assignTopics(
  evidence: readonly Evidence[],
  model: TopicModel,
  options: BootstrapOptions & { by?: string } = {},
): ColumnTable {
  checkOptions(options, ["by", ...OPTIONS.bootstrap]);
  checkModel(model);
  const { by = "article" } = options;
  const matrix = matrixLike(evidence, model);
  const topics = model.topics.length;
  const terms = Float64Array.from(model.weights.flat());
  const rows = sharesOfRows(matrix, foldIn(matrix, { topics, terms }));
  return sharesOf(matrix, { topics, rows }, { labels: model.topics, by, options });
}

function checkModel(model: TopicModel): void {
  const { kind, topics, terms, idf, weights } = (model ?? {}) as Partial<TopicModel>;
  const sound =
    kind === "frameshift topics" &&
    Array.isArray(topics) &&
    topics.length > 1 &&
    Array.isArray(terms) &&
    [idf, weights].every((list) => Array.isArray(list) && list.length === terms.length) &&
    weights!.every((row) => Array.isArray(row) && row.length === topics.length && row.every((weight) => weight >= 0));
  if (!sound) throw new DataProblem("no model of topics", { field: "model", fix: "expected what findTopics gives as model, as JSON" });
}
