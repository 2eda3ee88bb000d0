import { describe, expect, it } from "vitest";
import { progressOf } from "../../src/cli/progress.js";

/** What is written, for so many steps of a second each. */
function written(steps: number, { total, isTTY }: { total: number | null; isTTY: boolean }): string {
  let [time, said] = [0, ""];
  const write = (text: string) => {
    said += text;
    return true;
  };
  const out = { isTTY, columns: 80, write, on: () => undefined, removeListener: () => undefined };
  const progress = progressOf("articles", total, { out: out as unknown as NodeJS.WriteStream, now: () => time });
  for (let at = 0; at < steps; at++) {
    time += 1000;
    progress.step("a");
  }
  progress.stop();
  return said;
}

describe("progressOf", () => {
  it("says nothing of what takes less than two seconds", () => {
    expect(written(1, { total: 5, isTTY: false })).toBe("");
    expect(written(1, { total: 5, isTTY: true })).toBe("");
  });
  it("writes a line after two seconds where no terminal is, and one a minute", () => {
    expect(written(61, { total: 100, isTTY: false })).toBe("frameshift: 2 of 100 articles so far, 1 a second\n");
    expect(written(62, { total: null, isTTY: false }).split("\n")).toEqual([
      "frameshift: 2 articles so far, 1 a second",
      "frameshift: 62 articles so far, 1 a second",
      "",
    ]);
  });
  it("draws a bar on a terminal", () => {
    expect(written(4, { total: 5, isTTY: true })).toMatch(/2\/5 articles, 1 a second, .* left a/);
    expect(written(4, { total: null, isTTY: true })).toContain("2 articles, 1 a second");
  });
});
