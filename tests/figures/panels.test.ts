import { table } from "arquero";
import { describe, expect, it } from "vitest";
import { framesOverTime } from "../../src/figures/frames.js";
import { frameTitles } from "../../src/figures/labels.js";
import { panels } from "../../src/figures/panels.js";
import { topicShares } from "../../src/figures/topics.js";

const shares = {
  year: [2021, 2021, 2025, 2025],
  frame: ["war", "law", "war", "law"],
  topic: [1, 2, 1, 2],
  label: ["war, army", "gas", "war, army", "gas"],
  n: [5, 5, 8, 8],
  share: [0.5, 0.5, 0.2, 0.8],
  low: [null, null, 0.1, 0.6],
  high: [null, null, 0.3, 0.9],
};
const marks = (options: Partial<Parameters<typeof panels>[0]>) => {
  const found = panels({ by: "date", value: "mean", title: "mean", domain: [-1, 1], color: "#000", order: [], ...options }) as {
    facet: { sort: string[] | null };
    spec: { layer: { mark: { type: string }; encoding: Record<string, object> }[] };
  };
  return { ...found, layers: found.spec.layer, types: found.spec.layer.map(({ mark }) => mark.type) };
};

describe("panels", () => {
  it("have a line at zero where the domain holds less than zero", () => {
    expect(marks({}).types).toEqual(["rule", "rule", "point", "text"]);
    expect(marks({ domain: [0, 1] }).types).toEqual(["rule", "point", "text"]);
  });
  it("are in the order that is asked for, else as they come", () =>
    expect([marks({ sort: ["b", "a"] }).facet.sort, marks({}).facet.sort]).toEqual([["b", "a"], null]));
  it("colour points by one colour or by a field, and hollow those without an interval", () => {
    const hollow = { test: "datum.low === null", value: "white" };
    expect(marks({}).layers[2]!.encoding).toMatchObject({ color: { value: "#000" }, fill: { condition: hollow, value: "#000" } });
    const field = marks({ color: { field: "language", scale: {} } }).layers[2]!.encoding;
    expect(field).toMatchObject({ color: { field: "language" }, fill: { condition: hollow, field: "language" } });
  });
});

describe("shares in panels", () => {
  const frame = frameTitles({ frames: { frames: [{ frame: "war", title: { en: "War", ar: "حرب" } }] } } as never);
  it("of frames are named by their titles, and count their words", () => {
    const { data, caption } = framesOverTime(table(shares), { by: "year", title: frame });
    expect(data.map(({ name }) => name)).toEqual(["War", "law", "War", "law"]);
    expect(caption).toContain("among 26 words that speak for one, in 2 groups");
  });
  it("of topics are named by number and label, and count each group's sentences once", () => {
    const { data, caption, alt } = topicShares(table(shares), { by: "year", unit: "terms" });
    expect(data[0]!.name).toBe("1: war, army");
    expect(caption).toContain("of 13 sentences by terms");
    expect(alt).toContain("in each of 2 groups");
  });
});
