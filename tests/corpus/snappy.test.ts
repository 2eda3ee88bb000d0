import { describe, expect, it } from "vitest";
import { checkSnappy } from "../../src/corpus/snappy.js";

const bytes = (...values: (number | string)[]) =>
  Buffer.concat(values.map((value) => (typeof value === "string" ? Buffer.from(value) : Buffer.from([value]))));

describe("packed bytes", () => {
  it.each([
    ["as they are", bytes(3, 2 << 2, "abc"), 3],
    ["again, from before", bytes(7, 2 << 2, "abc", 1, 3), 7],
    ["again, from before, in three bytes", bytes(6, 2 << 2, "abc", (2 << 2) | 2, 3, 0), 6],
    ["with a length of its own", bytes(3, 60 << 2, 2, "abc"), 3],
    ["none", bytes(0), 0],
  ])("%s", (_, input, length) => expect(() => checkSnappy(input, length)).not.toThrow());
  it.each([
    ["more than they hold", bytes(3, 9 << 2, "abc"), 10],
    ["less than they hold", bytes(3, 2 << 2, "abc"), 2],
    ["a length that would be negative", bytes(3, 63 << 2, 0xff, 0xff, 0xff, 0xff, "abc"), 3],
    ["what never stood there", bytes(7, 2 << 2, "abc", 1, 4), 7],
    ["nothing at all", bytes(1), 1],
  ])("that declare %s are refused", (_, input, length) => expect(() => checkSnappy(input, length)).toThrow(/^broken snappy/));
});
