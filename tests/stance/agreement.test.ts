import { describe, expect, it } from "vitest";
import { krippendorff } from "../../src/stance/agreement.js";

// Krippendorff (2011), sections C and D: four observers, twelve units; · is missing.
const published = [
  "1 1 · 1",
  "2 2 3 2",
  "3 3 3 3",
  "3 3 3 3",
  "2 2 2 2",
  "1 2 3 4",
  "4 4 4 4",
  "1 1 2 1",
  "2 2 2 2",
  "· 5 5 5",
  "· · 1 1",
  "· · 3 ·",
].map((unit) => unit.split(" ").map((value) => (value === "·" ? null : Number(value))));

// Section A: two observers, ten units, two values. Section B: two observers, twelve units, five names.
const binary = [
  [0, 1],
  [1, 1],
  [0, 1],
  [0, 0],
  [0, 0],
  [0, 1],
  [0, 0],
  [0, 0],
  [1, 0],
  [0, 0],
];
const names = ["ab", "aa", "bb", "bb", "db", "cc", "cc", "cc", "ee", "dd", "dd", "ad"].map((unit) => [...unit]);

describe("krippendorff", () => {
  it.each([
    ["nominal", 0.743],
    ["ordinal", 0.815],
    ["interval", 0.849],
  ] as const)("%s alpha of the published example is %f", (metric, alpha) => {
    expect(krippendorff(published, { metric }).alpha).toBeCloseTo(alpha, 3);
  });

  it("leaves out units with one value", () => expect(krippendorff(published)).toMatchObject({ units: 11, values: 40 }));

  it("binary data of two observers", () => expect(krippendorff(binary).alpha).toBeCloseTo(0.095, 3));

  it("names given by two observers", () => expect(krippendorff(names).alpha).toBeCloseTo(0.692, 3));

  it("two values: all metrics agree", () => {
    const nominal = krippendorff(binary).alpha;
    for (const metric of ["ordinal", "interval"] as const) expect(krippendorff(binary, { metric }).alpha).toBeCloseTo(nominal, 12);
  });

  it.each([
    [
      "perfect agreement",
      [
        ["a", "a"],
        ["b", "b"],
      ],
      1,
    ],
    [
      "no variation",
      [
        ["a", "a"],
        ["a", "a"],
      ],
      NaN,
    ],
    [
      "nothing to pair",
      [
        ["a", null],
        [null, "b"],
      ],
      NaN,
    ],
  ])("%s", (_, units, alpha) => expect(krippendorff(units).alpha).toBe(alpha));

  it("depends neither on the order of units nor of coders", () => {
    const turned = published.map((unit) => [...unit].reverse()).reverse();
    for (const metric of ["nominal", "ordinal", "interval"] as const) {
      expect(krippendorff(turned, { metric }).alpha).toBeCloseTo(krippendorff(published, { metric }).alpha, 12);
    }
  });

  it("names a value that has no order", () => {
    expect(() => krippendorff([["a", 1]], { metric: "ordinal" })).toThrow('invalid value: "a"; metric ordinal expects finite numbers');
  });
});
