import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { VERSION } from "../src/evidence/version.js";

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
const { version } = JSON.parse(read("package.json")) as { version: string };
const lock = JSON.parse(read("package-lock.json")) as { version: string; packages: Record<string, { version: string }> };
const citation = parse(read("CITATION.cff")) as { version: string; "date-released": string };
const released = /^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2})$/m.exec(read("CHANGELOG.md"));

describe("the version of package.json", () => {
  it.each([
    ["records of evidence", VERSION.version],
    ["package-lock.json", lock.version],
    ["package-lock.json, the package itself", lock.packages[""]!.version],
    ["CITATION.cff", citation.version],
    ["CHANGELOG.md, its newest release", released?.[1]],
  ])("is that of %s", (_where, found) => expect(found).toBe(version));
  it("was released on one day", () => expect(released?.[2]).toBe(citation["date-released"]));
});
