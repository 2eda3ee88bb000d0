import { describe, expect, it } from "vitest";
import { checkOptions, OPTIONS } from "../../src/corpus/options.js";
import {
  changes,
  collocations,
  concordance,
  contrast,
  contrastPeriods,
  dispersions,
  divergences,
  extract,
  findTopics,
  frameShares,
  frequency,
  keyness,
  keynessByGroup,
  names,
  readCorpus,
  relations,
  segment,
  shipped,
  stance,
  trends,
} from "../../src/index.js";
import { lexicons } from "../evidence/read.js";

const { articles } = await readCorpus(shipped("briefs"));
const evidence = articles.slice(0, 12).map((article) => extract(article, lexicons));
const [one, two] = [evidence.slice(0, 6), evidence.slice(6)];

describe("options", () => {
  it.each([
    [{ replicates: 0 }, 'invalid option: "0" in field "replicates"; expected a whole number from 1 to 100000'],
    [{ replicates: Number.NaN }, 'invalid option: "NaN" in field "replicates"; expected a whole number from 1 to 100000'],
    [{ replicates: "many" }, 'invalid option: "many" in field "replicates"; expected a whole number from 1 to 100000'],
    [{ confidence: 1 }, 'invalid option: "1" in field "confidence"; expected a number above 0 and below 1'],
    [{ seed: 0.5 }, 'invalid option: "0.5" in field "seed"; expected a whole number'],
    [{ interval: "bcaa" }, 'invalid option: "bcaa" in field "interval"; did you mean "bca"?'],
    [{ replicate: 100 }, 'unknown option: "replicate"; did you mean "replicates"?'],
  ])("%j: %s", (options, message) => expect(() => checkOptions(options, OPTIONS.bootstrap)).toThrow(message));

  it("that are undefined count as not given", () => expect(() => checkOptions({ seed: undefined }, OPTIONS.bootstrap)).not.toThrow());

  const wrong = { misspelt: 1 } as object;
  it.each([
    ["stance", () => stance(evidence, wrong)],
    ["names", () => names(evidence, wrong)],
    ["relations", () => relations(evidence, wrong)],
    ["contrast", () => contrast(one, two, wrong)],
    ["contrastPeriods", () => contrastPeriods(evidence, wrong)],
    ["trends", () => trends(evidence, wrong)],
    ["changes", () => changes(evidence, wrong)],
    ["frequency", () => frequency(evidence, wrong)],
    ["keyness", () => keyness(one, two, wrong)],
    ["keynessByGroup", () => keynessByGroup(evidence, wrong)],
    ["dispersions", () => dispersions(evidence, wrong)],
    ["collocations", () => collocations(evidence, { actor: "RU", ...wrong })],
    ["concordance", () => concordance(articles, lexicons, { actor: "RU", ...wrong })],
    ["findTopics", () => findTopics(evidence, wrong)],
    ["frameShares", () => frameShares(evidence, wrong)],
    ["divergences", () => divergences(evidence, wrong)],
  ])("unknown to %s are refused, not passed over", (_, call) => expect(call).toThrow(/unknown option: "misspelt"/));

  it.each([
    ["level", () => stance(evidence, { level: "states" as "state" }), /"states" in field "level"; did you mean "state"\?/],
    ["measure", () => stance(evidence, { measure: "evnt" as "event" }), /unknown measure: "evnt"; did you mean "event"\?/],
    ["decay", () => stance(evidence, { decay: 0 }), /"0" in field "decay"; expected a number above 0/],
    ["threshold", () => stance(evidence, { threshold: 5 }), /"5" in field "threshold"; expected a number from 0 to 1/],
    ["permutations", () => contrast(one, two, { permutations: Infinity }), /"Infinity" in field "permutations"/],
    ["block", () => contrast(one, two, { block: 0 }), /"0" in field "block"; expected a whole number from 1 on/],
    ["unit", () => frequency(evidence, { unit: "terms" as "term" }), /"terms" in field "unit"; did you mean "term"\?/],
    ["kind", () => names(evidence, { kind: "metonyms" as "metonym" }), /"metonyms" in field "kind"; did you mean "metonym"\?/],
    ["sort", () => concordance(articles, lexicons, { actor: "RU", sort: "befor" as "before" }), /"befor" in field "sort"/],
    ["stem", () => segment("a", lexicons.text, { stem: "light11" as "light10" }), /"light11" in field "stem"; did you mean "light10"\?/],
  ] as const)("%s out of its range is named with what was expected", (_, call, message) => expect(call).toThrow(message));
});
