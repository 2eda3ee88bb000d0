import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type WordShiftOptions, wordShift } from "../../src/shift/word-shift.js";
import { oracle } from "../oracle.js";

type Counts = Record<string, number>;
const set = oracle("word-shift");
const kinds = {
  proportion: "proportion",
  entropy: "entropy",
  jsd: "jensen-shannon",
  kld: "kullback-leibler",
  weighted: "weighted",
} as const;

function run(one: {
  pair: string;
  method: keyof typeof kinds;
  alpha?: number;
  base?: number;
  weight1?: number;
  options?: Record<string, unknown>;
}) {
  const { freq1, freq2 } = set.inputs[one.pair] as { freq1: Counts; freq2: Counts };
  const words = [...new Set([...Object.keys(freq1), ...Object.keys(freq2)])].sort();
  const counts = (freq: Counts) => words.map((word) => freq[word] ?? 0);
  const scores = (name: unknown) => words.map((word) => (set.lexicons[String(name)] as Counts)[word] ?? NaN);
  const own = one.options ?? {};
  const options: WordShiftOptions = {
    kind: kinds[one.method],
    ...(one.alpha === undefined ? {} : { alpha: one.alpha }),
    ...(one.base === undefined ? {} : { base: one.base }),
    ...(own.type2score_1 === undefined
      ? {}
      : {
          scores: {
            reference: scores(own.type2score_1),
            ...(own.type2score_2 === undefined ? {} : { target: scores(own.type2score_2) }),
          },
        }),
    ...(own.reference_value === undefined ? {} : { center: own.reference_value as number | "average" }),
    ...(own.stop_lens === undefined ? {} : { lens: own.stop_lens as [number, number][] }),
  };
  return { words, found: wordShift(counts(freq1), counts(freq2), options) };
}

describe("wordShift", () => {
  // The peer's Tsallis divergence has a wrong sign: those rows carry the true total, and no parts.
  it.each(set.cases as (Parameters<typeof run>[0] & Record<string, never>)[])(
    "matches shifterator: $pair, $method, order $alpha, $options",
    (one: any) => {
      const { words, found } = run(one);
      if (one.trueTsallisJsd !== undefined) return expect(found.difference).toBeCloseTo(one.trueTsallisJsd, 12);
      expect(found.difference).toBeCloseTo(one.diff, 12);
      // where the whole is exactly 0 the peer leaves the parts as they are, with a norm of 1
      if (one.norm !== 1 || one.diff !== 0) expect(found.norm).toBeCloseTo(one.norm, 12);
      for (const [word, part] of Object.entries(one.shift as Counts))
        expect(found.parts[words.indexOf(word)]! * found.norm, word).toBeCloseTo(part * one.norm, 12);
      if (one.avg1 !== undefined && one.method === "weighted")
        expect(found.averages).toEqual([expect.closeTo(one.avg1, 12), expect.closeTo(one.avg2, 12)]);
      for (const [name, own] of [
        ["p_diff", "share"],
        ["s_diff", "score"],
        ["p_avg", "meanShare"],
        ["s_ref_diff", "meanScore"],
      ] as const) {
        if (found.components === null || one[name] === undefined) continue;
        for (const [word, value] of Object.entries(one[name] as Counts))
          expect(found.components[own][words.indexOf(word)], `${name} ${word}`).toBeCloseTo(value, 12);
      }
    },
  );
  it("has parts whose absolute values sum to one, and turns its sign with the texts", () => {
    const counts = fc
      .array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 2, maxLength: 12 })
      .filter((pairs) => pairs.some(([a]) => a > 0) && pairs.some(([, b]) => b > 0));
    fc.assert(
      fc.property(counts, fc.constantFrom("proportion", "entropy", "jensen-shannon"), (pairs, kind) => {
        const [one, two] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        const there = wordShift(one, two, { kind });
        const back = wordShift(two, one, { kind });
        expect(there.difference + (kind === "jensen-shannon" ? -1 : 1) * back.difference).toBeCloseTo(0, 9);
        if (there.norm > 0) expect(there.parts.reduce((sum, part) => sum + Math.abs(part), 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});
