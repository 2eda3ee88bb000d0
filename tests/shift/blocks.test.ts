import { expect, it } from "vitest";
import { dealtUnits } from "../../src/shift/blocks.js";

const articles = [0, 0, 0, 0, 1, 1, 2];
const groups = [1, 1, 1, 1, 0, 0, 0];

it("deals runs of sentences that do not cross articles", () =>
  expect(dealtUnits(articles, groups, { block: 3 })).toEqual({
    unit: "block",
    unitOf: Int32Array.of(0, 0, 0, 1, 2, 2, 3),
    labels: Uint8Array.of(1, 1, 0, 0),
  }));
it("deals articles", () =>
  expect(dealtUnits(articles, groups, { permute: "article" })).toEqual({
    unit: "article",
    unitOf: Int32Array.of(0, 0, 0, 0, 1, 1, 2),
    labels: Uint8Array.of(1, 0, 0),
  }));
