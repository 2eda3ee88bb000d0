import { describe, expect, it } from "vitest";
import { z } from "zod";
import { DataProblem } from "../../src/corpus/problem.js";
import { parseYaml } from "../../src/lexicon/compile/yaml.js";

const schema = z.record(z.string(), z.union([z.string(), z.array(z.any())]));
const parse = (text: string) => parseYaml({ path: "own.yaml", text }, schema).value;
const bomb = (deep: number) =>
  Array.from({ length: deep }, (_, at) => `x${at}: &x${at} [${Array(9).fill(at === 0 ? "ha" : `*x${at - 1}`)}]`).join("\n");

describe("YAML of lexicons", () => {
  it("may name an entry twice", () => expect(parse("a: &a [x]\nb: *a")).toEqual({ a: ["x"], b: ["x"] }));
  it("takes names of JavaScript's own as names", () => {
    expect(Object.entries(parse("constructor: x\ntoString: z"))).toEqual([
      ["constructor", "x"],
      ["toString", "z"],
    ]);
  });

  it.each([
    [bomb(5), "too many aliases in own.yaml, line 2; they stand for far more entries than the file has; write them out"],
    [bomb(9), "too many aliases in own.yaml, line 2; they stand for far more"],
    ["a: &a [*a]", "too many aliases in own.yaml, line 1; they stand for far more"],
    ["b: x\n__proto__: {a: 1}", 'reserved name: "__proto__" in own.yaml, line 2; choose another'],
    ["a: x\na: y", "invalid YAML in own.yaml, line 2; map keys must be unique"],
    ["a: *none", "invalid YAML in own.yaml, line 1; unidentified alias"],
    ["a: !!js/function 'f'", "invalid YAML in own.yaml, line 1; unknown scalar tag"],
    ["a: x\nb: 5", 'invalid entry: 5 in own.yaml, line 2, field "b"; invalid input'],
    [`a: ${"[".repeat(2_000)}`, "invalid YAML in own.yaml"],
  ])("%# is refused by our own error", (text, message) => {
    expect(() => parse(text)).toThrow(DataProblem);
    expect(() => parse(text)).toThrow(message);
  });
});
