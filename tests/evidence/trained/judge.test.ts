import { describe, expect, it } from "vitest";
import { toArticle } from "../../../src/corpus/article.js";
import { extract } from "../../../src/evidence/extract.js";
import { type Example, INPUTS, SUMS, toExample } from "../../../src/evidence/trained/example.js";
import { BUCKETS, placeOf, wordBuckets } from "../../../src/evidence/trained/features.js";
import { logOdds } from "../../../src/evidence/trained/judge.js";
import { emptyWeights, logitsOf } from "../../../src/evidence/trained/network.js";
import { Reader } from "../../../src/evidence/trained/reader.js";
import { Units } from "../../../src/evidence/trained/units.js";
import { readModel, toModelFile } from "../../../src/lexicon/compile/model.js";
import { DIMENSIONS, decodeVectors, encodeVectors, toVectors } from "../../../src/lexicon/vectors.js";
import { randomStream } from "../../../src/resample/random.js";
import { articleOf } from "../../../src/training/examples.js";
import { train } from "../../../src/training/train.js";
import { classOf, crossValidate } from "../../../src/training/validate.js";
import { lexicons } from "../read.js";

const spike = (at: number) => Array.from({ length: DIMENSIONS }, (_, index) => (index === at ? 1 : 0));
const file = decodeVectors(
  encodeVectors(
    new Map([
      ["good", spike(0)],
      ["bad", spike(1)],
      ["said", spike(2)],
      ["constructor", spike(3)],
    ]),
  ),
  "vectors.bin",
);
const vectors = toVectors(file);

/** A mention with one word before it. */
const example = (word: string): Example => {
  const dense = new Float32Array(INPUTS);
  dense.set(vectors.vector(vectors.row(word)), SUMS);
  return { dense, sparse: Int32Array.from(wordBuckets(vectors.row(word), placeOf(-1))) };
};
const data = Array.from({ length: 120 }, (_, at) => {
  const label = at % 3;
  return { example: example(["bad", "said", "good"][label]!), label, article: `article ${at % 12}` };
});

describe("word vectors", () => {
  it("come back as they were written, one length each", () => {
    expect(file.words).toEqual(["good", "bad", "said", "constructor"]);
    expect(Math.hypot(...vectors.vector(vectors.row("constructor")))).toBeCloseTo(3, 5);
    expect(vectors.row("__proto__")).toBe(0);
    expect(Math.hypot(...vectors.vector(0))).toBe(0);
  });
  it("refuse other bytes", () =>
    expect(() => decodeVectors(new Uint8Array([1, 2, 3]), "other.bin")).toThrow("no file of word vectors in other.bin"));
});

describe("training", () => {
  const weights = train(data, { hidden: 8, epochs: 40, rate: 0.02, seed: 3 });

  it("learns what a word says of the mention", () => {
    expect(["bad", "said", "good"].map((word) => classOf(weights, { example: example(word) }))).toEqual([0, 1, 2]);
  });
  it("gives the same weights for the same seed, others for another", () => {
    const again = train(data, { hidden: 4, epochs: 1, seed: 3 });
    expect(train(data, { hidden: 4, epochs: 1, seed: 3 }).first).toEqual(again.first);
    expect(train(data, { hidden: 4, epochs: 1, seed: 4 }).first).not.toEqual(again.first);
  });
  it("judges each fold by what saw none of its articles", () => {
    const given = crossValidate(data, { folds: 3, hidden: 8, epochs: 40, rate: 0.02 });
    expect(data.filter(({ label }, at) => label === given[at]).length / data.length).toBeGreaterThan(0.9);
  });
  it("finds nothing where the labels are chance", () => {
    const next = randomStream(9, "labels");
    const noise = data.map((one) => ({ ...one, label: Math.floor(next() * 3) }));
    const given = crossValidate(noise, { folds: 3, hidden: 8, epochs: 10, rate: 0.02 });
    expect(noise.filter(({ label }, at) => label === given[at]).length / noise.length).toBeLessThan(0.55);
  });
  it("survives its file, but for rounding", () => {
    const about = { command: "train", seed: 3, data: "none", n: data.length, macroF1: 1, measured: "never" };
    const text = JSON.stringify(toModelFile(weights, about));
    expect(readModel(text, "model.json").about).toEqual(about);
    expect(() => readModel('{"about":{}}', "model.json")).toThrow(/invalid model in model\.json, field "about\.command"/);
  });
});

describe("the reader", () => {
  const weights = emptyWeights(4);
  const next = randomStream(5, "weights");
  for (const array of [weights.first, weights.bias, weights.second, weights.sparse])
    array.forEach((_, at) => {
      array[at] = next() - 0.5;
    });

  it("gives what the network gives, word by word in place of sum by sum", () => {
    const seen: [number[], number[]][] = [];
    const text = "Peru said bad things of good Chile, but it never said good of Brazil.";
    extract(
      toArticle({ id: "1", text, language: "en" }),
      { ...lexicons, trained: null },
      {
        onSentence: ({ reading, mentions }) =>
          mentions.forEach((found, mention) => {
            const units = new Units(vectors).read(reading);
            seen.push([
              [...new Reader(weights, vectors).judge(units, mention, found)],
              [...logitsOf(weights, toExample(units, mention, { found, vectors }))],
            ]);
          }),
      },
    );
    expect(seen).toHaveLength(3);
    for (const [fast, slow] of seen)
      fast.forEach((value, at) => {
        expect(value).toBeCloseTo(slow[at]!, 3);
      });
  });
});

describe("log-odds", () => {
  it("are against their mean, and rounded", () => {
    const odds = logOdds([1, 2, 3]);
    expect(odds).toEqual([-1, 0, 1]);
    expect(logOdds([1000, 0, -1000]).every(Number.isFinite)).toBe(true);
  });
});

describe("names of NewsMTSC", () => {
  it.each([
    ["allsides_1000_401_25_Some Name_0_6", "allsides_1000_401"],
    ["polusa_v1_18140453_-1_9_Some Name_306_313", "polusa_v1_18140453"],
  ])("%s is of article %s", (primary_gid, article) => {
    expect(articleOf({ primary_gid })).toBe(article);
  });
  it("hash into their buckets", () => expect(BUCKETS & (BUCKETS - 1)).toBe(0));
});
