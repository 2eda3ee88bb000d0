import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { shipped } from "../../src/corpus/shipped.js";
import * as groups from "../../src/lexicon/groups.js";

/** Rules of relations that the program finds without a group. */
const MADE = ["judgement", "reported-harm"];

describe("groups that rules know by name", () => {
  it.each(["ar", "en"])("stand in the cues of %s", (language) => {
    const { groups: listed } = parse(readFileSync(join(shipped("lexicons"), `cues.${language}.yaml`), "utf8")) as {
      groups: { name: string }[];
    };
    const known = new Set([...listed.map(({ name }) => name), ...MADE]);
    const named = Object.values(groups).flatMap((group) => (typeof group === "string" ? [group] : [...group]));
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});
